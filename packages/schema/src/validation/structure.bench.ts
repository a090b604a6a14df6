import { goalLine } from "../../tests/bench/goals.ts";
import { measured, parseEach, recordTexts } from "../../tests/bench/records.ts";
import { medianTimes } from "../../tests/bench/rounds.ts";
import { validateRecord } from "./validate-record.ts";

// Parsing records of a wrong structure and finding everything in it that is wrong, against parsing alone.
const rounds = 7;
const wrong = ["version", "asOf", "name", "sources", "status", "quality"];
const texts = recordTexts((document, index) => ({
  ...document,
  [wrong[index % wrong.length] ?? ""]: { colour: index },
}));

const times = medianTimes(
  {
    floor: () => parseEach(texts, (document) => document !== undefined),
    findings: () => parseEach(texts, (document) => validateRecord(document).findings.length > 0),
  },
  rounds,
);
const figure = times.findings / times.floor;

console.log(measured(texts, rounds));
console.log(goalLine({ name: "parse + all findings of a wrong structure", figure, ceiling: 9, unit: "×" }));
if (figure > 9) process.exitCode = 1;
