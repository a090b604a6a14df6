import { describe, expect, test } from "vitest";
import { english } from "../../../tests/languages.ts";
import { realRecords } from "../../../tests/real-records.ts";
import { daysIn, lengthOf, limitsOf } from "../../records/limits.ts";
import { dayIn, deadlinesSearch } from "./deadlines-search.ts";
import { barOf, placeOfDays } from "./length-scale.ts";
import { lastDayLine, limitLine, limitRows } from "./limit-lines.ts";
import { filtered, inGroups } from "./limits-model.ts";
import { readFilters } from "./read-filters.ts";
import { words } from "./words/en.ts";

const limits = limitsOf(realRecords, "2026-11-30");
const compare = (one: string, other: string) => one.localeCompare(other);
const speech = { phrasing: english, words };

describe("the list", () => {
  test("has every clock once, and says where no time to claim is known", () => {
    expect(new Set(limits.map(({ key }) => key)).size).toBe(limits.length);
    expect(limits.length).toBeGreaterThan(150);
    const withoutClaim = limits.filter(({ clock }) => clock === undefined);
    expect(withoutClaim.length).toBeGreaterThan(0);
    for (const { step, length } of withoutClaim) expect([step, length.kind]).toEqual(["claim", "not-known"]);
  });

  test("compares times of one step alone, the shortest first", () => {
    const groups = inGroups(limits, "length", compare);
    expect(groups[0]?.step).toBe("claim");
    for (const { step, limits: its } of groups) {
      expect(new Set(its.map((limit) => limit.step))).toEqual(new Set([step]));
      const running = its.filter(({ ended }) => ended === undefined);
      expect(its.slice(0, running.length)).toEqual(running);
      const days = running.flatMap(({ length }) => (length.kind === "days" ? [length.days] : []));
      expect(days).toEqual(days.toSorted((one, other) => one - other));
      const kinds = ["days", "until", "unlimited", "not-known"];
      const places = running.map(({ length }) => kinds.indexOf(length.kind));
      expect(places).toEqual(places.toSorted((one, other) => one - other));
    }
  });

  test("is put in order by State and by start as well", () => {
    const [byState] = inGroups(limits, "state", compare);
    const states = byState?.limits.map(({ of }) => of.jurisdiction) ?? [];
    expect(states).toEqual(states.toSorted(compare));
    expect(inGroups(limits, "start", compare)[0]?.limits[0]?.clock?.starts).toBe("event");
  });

  test("is filtered by State, step and start", () => {
    const found = filtered(limits, { state: "fr", step: "claim" });
    expect(found.length).toBeGreaterThan(0);
    for (const { of, step } of found) expect([of.jurisdiction, step]).toEqual(["fr", "claim"]);
    for (const { clock } of filtered(limits, { start: "judgment" })) expect(clock?.starts).toBe("judgment");
  });
});

test("a time of fixed days that is over says when it ended, and one that runs from an event never does", () => {
  const ended = limits.filter((limit) => limit.ended !== undefined);
  const belgian = ended.find(({ key }) => key.startsWith("civic/compensation-scheme/be-1985"));
  expect(belgian?.ended).toBe("2025-08-05");
  for (const { clock } of ended) expect(clock?.startsOn ?? clock?.endsOn).toBeDefined();
  expect(belgian && limitLine(belgian, speech)).toContain("the time ended on 5 August 2025");
  expect(limitsOf(realRecords, "2025-08-05").find(({ key }) => key === belgian?.key)?.ended).toBeUndefined();
});

test("no limit is one answer, not known another", () => {
  expect(lengthOf({ unlimited: true })).toEqual({ kind: "unlimited" });
  expect(lengthOf({ starts: "event" })).toEqual({ kind: "not-known" });
  expect(lengthOf({ endsOn: "2027-01-01" })).toEqual({ kind: "until", day: "2027-01-01" });
  expect(lengthOf({ length: "PT72H" })).toEqual({ kind: "days", days: 3 });
  expect(Math.round(daysIn("P1Y6M2W"))).toBe(562);
});

test("three days and ten years are both seen on the axis", () => {
  const [three, ten] = [placeOfDays(3), placeOfDays(daysIn("P10Y"))];
  expect(three).toBeGreaterThan(0.05);
  expect(ten).toBeLessThan(1);
  const [first] = limits;
  if (!first) throw new Error("no limit");
  const said = { label: "x", said: "y" };
  expect(barOf({ ...first, length: { kind: "unlimited" } }, said).to).toBeUndefined();
  expect(barOf({ ...first, length: { kind: "not-known" } }, said).from).toBeUndefined();
});

test("an address: what is not known is told, and the day stands in the fragment alone", () => {
  expect(readFilters(deadlinesSearch({ state: "ZZ", step: "claim", sort: "best" }), ["fr"])).toEqual({
    filters: { step: "claim" },
    unknown: [
      { field: "state", value: "zz" },
      { field: "sort", value: "best" },
    ],
  });
  expect(dayIn("day=2026-03-01")).toBe("2026-03-01");
  expect(dayIn("")).toBeUndefined();
});

test("last days are worked out for the person alone", () => {
  const claim = limits.find(
    ({ step, clock }) =>
      step === "claim" &&
      clock?.starts === "event" &&
      clock.length === "P2Y" &&
      !clock.appliesTo &&
      !clock.appliesWhen,
  );
  const decision = limits.find(({ step }) => step === "decision");
  if (!claim || !decision) throw new Error("not found");
  expect(lastDayLine(claim, "2026-03-01", speech)).toContain("2028");
  expect(lastDayLine(decision, "2026-03-01", speech)).toBe("not a time of the person");
  for (const row of limitRows(limits, speech, "2026-03-01")) expect(row).toHaveLength(8);
});
