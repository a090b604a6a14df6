import { figureLine } from "../../tests/bench/goals.ts";
import { measured, parseEach, recordTexts } from "../../tests/bench/records.ts";
import { medianTimes } from "../../tests/bench/rounds.ts";
import { civicRecord } from "../model/records/record.ts";

// What the schema itself costs, which nothing asks at run time: a comparison, without a goal. Told apart for pages: under a
// strict Content-Security-Policy zod generates no code.
const rounds = 7;
const texts = recordTexts((document) => document);
const jitless = process.argv.includes("--jitless");

const times = medianTimes(
  {
    floor: () => parseEach(texts, (document) => document !== undefined),
    structure: () => parseEach(texts, (document) => civicRecord.safeParse(document, { jitless }).success),
  },
  rounds,
);

console.log(measured(texts, rounds));
const name = jitless ? "parse + structure, zod without generated code" : "parse + structure, zod as it comes";
console.log(figureLine({ name, figure: times.structure / times.floor, unit: "×" }));
