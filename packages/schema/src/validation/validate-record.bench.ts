import { goalLine } from "../../tests/bench/goals.ts";
import { measured, parseEach, recordTexts } from "../../tests/bench/records.ts";
import { medianTimes } from "../../tests/bench/rounds.ts";
import { hasRecordStructure } from "./has-record-structure.ts";
import { validateRecord } from "./validate-record.ts";

// Parsing and checking valid records, against parsing alone (the floor), in turns in one run.
const rounds = 11;
const texts = recordTexts((document) => document);

const times = medianTimes(
  {
    floor: () => parseEach(texts, (document) => document !== undefined),
    structure: () => parseEach(texts, (document) => hasRecordStructure(document)),
    rules: () => parseEach(texts, (document) => validateRecord(document).valid),
  },
  rounds,
);
const structure = times.structure / times.floor;

console.log(measured(texts, rounds));
const rules = times.rules / times.floor;
console.log(goalLine({ name: "parse + structure", figure: structure, ceiling: 1.6, unit: "×" }));
console.log(
  goalLine({ name: "parse + structure + every rule of one record", figure: rules, ceiling: 6, unit: "×" }),
);
console.log(`  JSON.parse alone: ${((times.floor * 1000) / texts.length).toFixed(1)} µs a record`);
if (structure > 1.6 || rules > 6) process.exitCode = 1;
