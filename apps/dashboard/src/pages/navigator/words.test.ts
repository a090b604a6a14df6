import { expect, test } from "vitest";
import { words } from "./words/de.ts";

test("a German date fits into the phrase", () => {
  expect(words.results.on("7. November 2019")).toBe("Ermittelt für den 7. November 2019, in diesem Browser.");
});
