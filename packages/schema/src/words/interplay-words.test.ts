import { expect, test } from "vitest";
import { english } from "../../tests/phrasings.ts";
import { interplayWords } from "./interplay-words.ts";

test("who pays first is said from the side of the reader, payments of one sort together", () => {
  expect(
    interplayWords(
      [
        { type: "subsidiary", saidBy: "this", bearing: "other-pays-first", with: { en: "Offender" } },
        { type: "subsidiary", saidBy: "this", bearing: "other-pays-first", with: { en: "Insurance" } },
        { type: "subsidiary", saidBy: "other", bearing: "pays-first", with: { en: "State aid" } },
      ],
      english,
    ),
  ).toEqual(["pays only what this does not pay: Offender, Insurance", "pays before: State aid"]);
});
