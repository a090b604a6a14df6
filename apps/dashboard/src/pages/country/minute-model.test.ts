import type { CivicRecord, NationalSystem } from "@civic/schema";
import { describe, expect, test } from "vitest";
import { realRecords } from "../../../tests/real-records.ts";
import { pointsToCall } from "./minute-model.ts";

const pointsOf = (state: string) => {
  const records = realRecords.filter(({ jurisdiction }) => jurisdiction === state);
  const system = records.find((record): record is NationalSystem => record.kind === "national-system");
  return system === undefined ? [] : pointsToCall(system, records);
};

describe("whom to call first", () => {
  test("never a desk of one part before what is there for the whole State, nor for a call of years ago", () => {
    expect(pointsOf("it")[0]?.point.id).not.toBe("rete-dafne-piedmont");
    for (const state of new Set(realRecords.map(({ jurisdiction }) => jurisdiction))) {
      const areParts = pointsOf(state).map(({ regions }) => regions !== undefined);
      expect(areParts, state).toEqual(areParts.toSorted((a, b) => Number(a) - Number(b)));
    }
  });

  test("a part stands with its point", () => {
    const records = realRecords.map(
      (record): CivicRecord =>
        record.id === "civic/service/it-rete-dafne" ? { ...record, regions: ["it-21"] } : record,
    );
    const system = records.find(
      (record): record is NationalSystem => record.kind === "national-system" && record.jurisdiction === "it",
    );
    const points = system ? pointsToCall(system, records) : [];
    expect(points.at(-1)).toMatchObject({ point: { id: "rete-dafne-piedmont" }, regions: ["it-21"] });
  });
});
