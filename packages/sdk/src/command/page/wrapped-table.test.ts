import { expect, test } from "vitest";
import { wrapped, wrappedTable } from "./wrapped-table.ts";

test("cells break between words, and words that are too long", () => {
  expect(wrapped("one two three", 7)).toEqual(["one two", "three"]);
  expect(wrapped("abcdefgh", 3)).toEqual(["abc", "def", "gh"]);
  expect(wrapped("", 5)).toEqual([""]);
});

test("columns are kept apart", () => {
  expect(wrappedTable([["a", "one two", "z"]], [2, 3, 1])).toEqual(["a   one  z", "    two"]);
});
