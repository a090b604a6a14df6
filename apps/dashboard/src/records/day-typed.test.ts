import { expect, test } from "vitest";
import { dayTyped } from "./day-typed.ts";

test.each([
  ["2026-11-30", "2026-11-30"],
  ["1900-01-01", "1900-01-01"],
  ["2026-12-01", undefined],
  ["9999-12-31", undefined],
  ["0001-01-01", undefined],
  ["2026-02-30", undefined],
  ["2026-13-45", undefined],
  ["yesterday", undefined],
  ["", undefined],
])("the day that %j names", (typed, day) => {
  expect(dayTyped(typed, "2026-11-30")).toBe(day);
});
