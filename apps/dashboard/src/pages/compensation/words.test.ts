import { expect, test } from "vitest";
import { words } from "./words/ar.ts";

test("what is set into an Arabic phrase keeps its own direction between isolates", () => {
  expect(words.inside("Loss of income")).toBe("ضمن «\u2068Loss of income\u2069»");
});
