import { describe, expect, test } from "vitest";
import type { CivicRecord } from "../../../generated/types/model.ts";
import { minimal } from "../../../tests/minimal-records.ts";
import { gaps } from "./gaps.ts";

const today = "2026-11-23";
const kinds = (...records: CivicRecord[]) => gaps(records, { today }).map(({ kind }) => kind);
const system = minimal("national-system", "fr-system");

describe("a stale record", () => {
  const isStale = (asOf: string, on: string) =>
    gaps([{ ...system, asOf }], { today: on }).some(({ kind }) => kind === "value-stale");

  test.each([
    ["2024-02-29", "2026-02-27", false],
    ["2024-02-28", "2026-02-28", true],
    ["2022-03-01", "2024-02-29", false],
    ["2022-02-28", "2024-02-29", true],
    ["2023", "2025-12-30", false],
    ["2023", "2025-12-31", true],
    // Months of fewer than 31 days: the last day is that of the month.
    ["2024-09", "2026-09-30", false],
    ["2024-09", "2026-10-01", true],
    ["2024-02", "2026-03-01", true],
  ])("checked %s on %s: %s", (asOf, on, expected) => expect(isStale(asOf, on)).toBe(expected));
});

test("a record that a body confirmed since is not stale", () => {
  const old = { ...system, asOf: "2020" };
  const signed = (on: string) =>
    kinds({ ...old, confirmations: [{ by: { en: "Ministry of Justice" }, on }] });
  expect(kinds(old)).toEqual(["value-stale"]);
  expect(signed("2021")).toEqual(["value-stale"]);
  expect(signed("2026-10-05")).toEqual([]);
});
