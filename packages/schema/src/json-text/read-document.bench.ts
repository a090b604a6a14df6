import { goalLine } from "../../tests/bench/goals.ts";
import { measured, recordTexts } from "../../tests/bench/records.ts";
import { medianTimes } from "../../tests/bench/rounds.ts";
import { readDocument } from "./read-document.ts";

// Reading the bytes of a record strictly, with every member counted, against decoding and parsing them alone: as people
// write records, with indentation, and as nodes send them, without.
const rounds = 15;
const ceiling = 1.6;
const decoder = new TextDecoder("utf-8", { fatal: true });

for (const [layout, indent] of [
  ["as people write it", 2],
  ["as nodes send it", undefined],
] as const) {
  const texts = recordTexts((document) => document).map((text) =>
    JSON.stringify(JSON.parse(text), undefined, indent),
  );
  const files = texts.map((text) => new TextEncoder().encode(text));
  const each = (check: (bytes: Uint8Array) => boolean) => () => {
    for (const bytes of files) if (!check(bytes)) throw new Error("wrong verdict");
  };
  const times = medianTimes(
    {
      floor: each((bytes) => JSON.parse(decoder.decode(bytes)) !== undefined),
      read: each((bytes) => readDocument(bytes).read),
    },
    rounds,
  );
  const figure = times.read / times.floor;
  console.log(measured(texts, rounds));
  console.log(goalLine({ name: `read strictly, ${layout}`, figure, ceiling, unit: "×" }));
  if (figure > ceiling) process.exitCode = 1;
}
