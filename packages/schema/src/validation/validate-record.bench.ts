import { goalLine } from "../../tests/bench/goals.ts";
import { measured, parseEach, recordTexts } from "../../tests/bench/records.ts";
import { medianTimes } from "../../tests/bench/rounds.ts";
import { compileRecordVerdict } from "./record-verdict.ts";
import { compileRecordValidator } from "./validate-record.ts";

// Parsing and checking valid records, against parsing alone (the floor), in turns in one run.
const rounds = 11;
const texts = recordTexts((document) => document);
const holds = compileRecordVerdict();
const validate = compileRecordValidator();

const times = medianTimes(
  {
    floor: () => parseEach(texts, (document) => document !== undefined),
    structure: () => parseEach(texts, holds),
    rules: () => parseEach(texts, (document) => validate(document).valid),
  },
  rounds,
);
const structure = times.structure / times.floor;

console.log(measured(texts, rounds));
console.log(goalLine({ name: "parse + structure, compiled", figure: structure, ceiling: 1.9, unit: "×" }));
console.log(goalLine({ name: "the same, stretch", figure: structure, ceiling: 1.6, unit: "×" }));
console.log(`  parse + structure + every rule of one record: ${(times.rules / times.floor).toFixed(2)} ×`);
console.log(`  JSON.parse alone: ${((times.floor * 1000) / texts.length).toFixed(1)} µs a record`);
if (structure > 1.9) process.exitCode = 1;
