import { compare, recordsByReference } from "@civic/schema/compute";
import { expect, test } from "vitest";
import { realRecords } from "../../../tests/real-records.ts";
import { rowsOfBlock } from "./compare-model.ts";
import { haveWhole, inRanges, printedComparison, sourceKey } from "./printed-comparison.ts";

const today = "2026-11-30";
const comparison = compare(realRecords, ["fr", "be"], { today });
const records = recordsByReference(realRecords);

test("numbers every document once, and only those of the rows that are printed", () => {
  const clocks = printedComparison(rowsOfBlock(comparison, "clocks", today), records);
  const keys = clocks.sources.map(sourceKey);
  expect(keys.length).toBeGreaterThan(3);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.map((key) => clocks.numbers.get(key))).toEqual(keys.map((_, index) => index + 1));
  const several = printedComparison(
    [...rowsOfBlock(comparison, "clocks", today), ...rowsOfBlock(comparison, "sums", today)],
    records,
  );
  expect(several.sources.length).toBeGreaterThan(keys.length);
});

test("sums tied to no head are left to their rows only where these are shown", () => {
  const sums = rowsOfBlock(comparison, "sums", today);
  expect(haveWhole(sums)).toBe(true);
  const heads = sums.filter(({ subject }) => subject.head !== undefined);
  expect(haveWhole(heads)).toBe(false);
});

test.each([
  [[], ""],
  [[4], "4"],
  [[3, 1, 2, 2], "1–3"],
  [[1, 2, 7, 9, 10], "1–2, 7, 9–10"],
] as const)("%j in short", (numbers, short) => {
  expect(inRanges(numbers)).toBe(short);
});
