import { loadFields } from "@civic/schema/languages";
import { expect, test } from "vitest";
import { english, german } from "../../../tests/languages.ts";
import type { Path } from "./differences.ts";
import { placeWords } from "./place-words.ts";
import { words as de } from "./words/de.ts";
import { words as en } from "./words/en.ts";

test.each<[Path, string]>([
  [["name", "fr"], "name › French"],
  [["contacts", 1, "number"], "contacts › no. 2 › number"],
  [["contacts", 0, "label", "en"], "contacts › no. 1 › label › English"],
  [["newMember", "inside"], "newMember › inside"],
])("%j is told as the model calls it", async (path, expected) => {
  const fields = await loadFields("en");
  expect(placeWords("service", path, { ...english, ...en.disputes, fields })).toBe(expected);
});

test("in the language of the reader", async () => {
  const fields = await loadFields("de");
  expect(placeWords("service", ["name", "fr"], { ...german, ...de.disputes, fields })).toBe(
    "Name › Französisch",
  );
});
