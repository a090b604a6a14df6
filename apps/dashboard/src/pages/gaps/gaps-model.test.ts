import { type Gap, gaps } from "@civic/schema/compute";
import { expect, test } from "vitest";
import { realRecords } from "../../../tests/real-records.ts";
import { filteredGaps, firstOf, groupedGaps, leadersByState } from "./gaps-model.ts";

const all: readonly Gap[] = gaps(
  realRecords.filter(({ jurisdiction, kind }) => jurisdiction === "be" || kind === "guideline"),
  { today: "2026-11-23" },
).filter(({ jurisdiction }) => jurisdiction === "be");

test("a need stands for the finer ones below it, a stage for its phases", () => {
  const found = filteredGaps(all, { states: ["be"], need: "information-and-language", phase: "follow-up" });
  expect(found.length).toBeGreaterThan(0);
  expect(found.every(({ phase }) => phase !== "emergency" && phase !== undefined)).toBe(true);
  const finer = filteredGaps(all, { states: ["be"], need: "information-and-language" });
  expect(new Set(finer.map(({ need }) => need)).size).toBeGreaterThan(1);
});

test("every gap is in one group, those without a need last", () => {
  const groups = groupedGaps(all, "need");
  expect(groups.flatMap((group) => group.gaps)).toHaveLength(all.length);
  expect(groups.at(-1)?.code).toBeUndefined();
  expect(groupedGaps(all, "owner").map(({ code }) => code)).toEqual(["be", "civic"]);
});

test("the first ones are shown with the count of all", () => {
  const { shown, left } = firstOf(groupedGaps(all, "kind"), 5);
  expect(shown.flatMap((group) => group.gaps)).toHaveLength(5);
  expect(left).toBe(all.length - 5);
  expect(shown[0]?.count).toBe(all.filter(({ kind }) => kind === shown[0]?.gaps[0]?.kind).length);
  expect([...leadersByState(all).keys()]).toEqual(["be"]);
});
