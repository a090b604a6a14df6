import { expect, test } from "vitest";
import { table } from "./page.ts";
import { padded, widthOf } from "./width.ts";

test.each([
  ["abc", 3],
  ["\u2068FR\u2069", 2],
  ["سجلاً", 4],
  ["e\u0301te\u0301", 3],
  ["😀", 1],
  ["", 0],
])("%j takes %i columns", (text, width) => {
  expect(widthOf(text)).toBe(width);
});

test("columns stay apart whatever marks a text holds", () => {
  expect(padded("\u2068FR\u2069", 4)).toBe("\u2068FR\u2069  ");
  expect(padded("long", 2)).toBe("long");
  expect(
    table([
      ["\u2068a\u2069", "b"],
      ["ccc", "d"],
    ]),
  ).toEqual(["\u2068a\u2069    b", "ccc  d"]);
});
