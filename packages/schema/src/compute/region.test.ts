import { describe, expect, test } from "vitest";
import type { CivicRecord } from "../../generated/types/model.ts";
import { minimal, type Told } from "../../tests/minimal-records.ts";
import { compare, countsInRegion, coverage, coverageInput, coverageOfInputs } from "./compute.ts";

const system = minimal("national-system", "gb-system", {
  subdivisions: [
    { code: "gb-eng", name: { en: "England" } },
    { code: "gb-lnd", name: { en: "London" }, partOf: "gb-eng" },
    { code: "gb-sct", name: { en: "Scotland" } },
  ],
});
const line = (name: string, regions?: string[], own: Told<"service"> = {}) =>
  minimal("service", `gb-${name}`, {
    needs: ["peer-support"],
    phases: ["emergency"],
    cost: { basis: "free" },
    territory: { extent: "national" },
    eligibility: { description: { en: "All" }, foreignersOnTerritory: "included" },
    ...(regions && { regions }),
    ...own,
  });
const scottish = line("scottish", ["gb-sct"]);
const whole = line("whole");
const cell = (records: CivicRecord[], region?: string) =>
  coverage([system, ...records], { region }).find(({ need }) => need === "peer-support");

describe("coverage", () => {
  test("by what is there for one part alone is that of a part of the territory", () => {
    expect(cell([scottish])).toMatchObject({ level: "partial", limits: ["part-of-territory"] });
    expect(cell([scottish, whole])).toMatchObject({ level: "full", records: [scottish.id, whole.id] });
    const said = line("said", ["gb-sct"], { territory: { extent: "subnational" } });
    expect(cell([said])).toMatchObject({ limits: ["part-of-territory"] });
    const unsaid = line("unsaid", ["gb-sct"], { territory: undefined });
    expect(cell([unsaid])).toMatchObject({ limits: ["part-of-territory"] });
  });

  test("of a part counts what is there for it, or for all, and nothing of others", () => {
    expect(cell([scottish], "gb-sct")).toMatchObject({ level: "full", limits: [] });
    expect(cell([scottish], "gb-eng")).toBeUndefined();
    expect(cell([whole], "gb-eng")).toMatchObject({ level: "full" });
    expect(cell([line("english", ["gb-eng"])], "gb-lnd")).toMatchObject({ level: "full" });
    // London is a part of England, and of Manchester nobody has said where it lies.
    for (const region of ["gb-lnd", "gb-man"])
      expect(cell([line("some", [region])], "gb-eng")).toMatchObject({ limits: ["part-of-territory"] });
    const cells = coverage([system, whole, { ...whole, jurisdiction: "fr" }], { region: "gb-sct" });
    expect(new Set(cells.map(({ jurisdiction }) => jurisdiction))).toEqual(new Set(["gb"]));
  });

  test("is the same by what a node keeps", () => {
    const records = [system, scottish, whole];
    const inputs = records.flatMap((record) => coverageInput(record) ?? []);
    for (const region of [undefined, "gb-sct", "gb-lnd"])
      expect(coverageOfInputs(inputs, { region })).toEqual(coverage(records, { region }));
  });
});

test("a record counts in a part unless it is there for others alone", () => {
  const counts = countsInRegion("gb-eng", [system]);
  expect([whole, scottish, { ...whole, jurisdiction: "fr" }].map(counts)).toEqual([true, false, false]);
});

describe("a comparison", () => {
  const fund = (name: string, currency: string, own: object = {}) =>
    minimal("compensation-scheme", name, {
      schemeType: "terrorism-fund",
      criteria: { op: "country", fact: "event-country", states: [name.slice(0, 2)] },
      application: { languages: [currency] },
      ...own,
    });
  const row = (records: CivicRecord[], region?: string) =>
    compare(records, ["gb", "fr"], { today: "2026-11-23", region }).rows.find(
      ({ field }) => field === "claim-language",
    );
  const national = fund("gb-fund", "en");
  const part = fund("gb-scottish", "gd", { regions: ["gb-sct"] });
  const other = fund("fr-fund", "en");

  test("tells apart what holds for parts, and goes by what holds for the State", () => {
    const found = row([system, national, part, other]);
    expect(found?.cells[0]?.values).toMatchObject([
      { value: { tag: "en" } },
      { value: { tag: "gd" }, regions: ["gb-sct"] },
    ]);
    expect(found?.verdict).toBe("same");
    expect(row([system, part, other])?.verdict).toBe("different");
  });

  test("of one part leaves out what is there for others alone", () => {
    expect(row([system, national, part, other], "gb-eng")?.cells[0]?.values).toHaveLength(1);
    expect(row([system, national, part, other], "gb-sct")?.cells[0]?.values).toHaveLength(2);
  });
});
