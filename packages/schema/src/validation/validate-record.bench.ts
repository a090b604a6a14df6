import { goalLine } from "../../tests/bench/goals.ts";
import { measured, parseEach, recordTexts } from "../../tests/bench/records.ts";
import { medianTimes } from "../../tests/bench/rounds.ts";
import { hasRecordStructure } from "./has-record-structure.ts";
import { validateParsed, validateRecord } from "./validate-record.ts";

// Parsing and checking valid records, against parsing alone (the floor), in turns in one run.
const rounds = 11;
const texts = recordTexts((document) => document);

const times = medianTimes(
  {
    floor: () => parseEach(texts, (document) => document !== undefined),
    structure: () => parseEach(texts, (document) => hasRecordStructure(document)),
    rules: () => parseEach(texts, (document) => validateParsed(document).valid),
    // Whatever a program made: it is looked through for what no JSON gives as well.
    values: () => parseEach(texts, (document) => validateRecord(document).valid),
  },
  rounds,
);

console.log(measured(texts, rounds));
for (const { name, time, ceiling } of [
  { name: "parse + structure", time: times.structure, ceiling: 1.6 },
  { name: "parse + structure + every rule of one record", time: times.rules, ceiling: 6 },
  { name: "the same of any value", time: times.values, ceiling: 6.6 },
]) {
  const figure = time / times.floor;
  console.log(goalLine({ name, figure, ceiling, unit: "×" }));
  if (figure > ceiling) process.exitCode = 1;
}
console.log(`  JSON.parse alone: ${((times.floor * 1000) / texts.length).toFixed(1)} µs a record`);
