import { expect, test } from "vitest";
import { plannedBefore } from "./planned.ts";

test("a plan whose day, month or year is past was planned; what runs or lies ahead was not", () => {
  const planned = (from: string) => plannedBefore({ stage: "planned", period: { from } }, "2026-11-30");
  expect(planned("2026-08-21")).toBe("2026-08-21");
  expect(planned("2026-10")).toBe("2026-10");
  expect(["2026-11-30", "2026-11", "2026", "2027"].map(planned)).toEqual(Array(4).fill(undefined));
  expect(plannedBefore({ stage: "active", period: { from: "2020" } }, "2026-11-30")).toBeUndefined();
});
