import { goalLine } from "../../tests/bench/goals.ts";
import { measured, parseEach, recordTexts } from "../../tests/bench/records.ts";
import { medianTimes } from "../../tests/bench/rounds.ts";
import { canonicalise } from "../exchange/canonical.ts";
import { digestNow } from "../parts/digest.ts";
import { admit } from "./admit.ts";

// The door for records, and what it spends on canonical text and digest, against parsing alone (the floor), in turns.
const rounds = 11;
const texts = recordTexts((document) => document);
const bytes = texts.map((text) => new TextEncoder().encode(text));
const documents = texts.map((text) => JSON.parse(text) as unknown);

const times = medianTimes(
  {
    floor: () => parseEach(texts, (document) => document !== undefined),
    canonical: () => documents.every((document) => digestNow(canonicalise(document)) !== undefined),
    door: () => bytes.every((each) => admit(each).admitted),
  },
  rounds,
);
const canonical = times.canonical / times.floor;
const door = times.door / times.floor;

console.log(measured(texts, rounds));
console.log(goalLine({ name: "canonical text and digest", figure: canonical, ceiling: 2, unit: "×" }));
console.log(goalLine({ name: "admission", figure: door, ceiling: 12, unit: "×" }));
console.log(`  JSON.parse alone: ${((times.floor * 1000) / texts.length).toFixed(1)} µs a record`);
if (canonical > 2 || door > 12) process.exitCode = 1;
