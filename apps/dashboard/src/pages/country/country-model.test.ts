import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { realCoverage, realOf, realRecords } from "../../../tests/real-records.ts";
import { finerNeeds } from "../../records/need-tree.ts";
import { confidenceCount } from "./confidence-count.ts";
import { byId, emptySections, filterServices, groupServices, needGrid } from "./country-model.ts";
import { dataQuality } from "./quality-model.ts";
import type { Country } from "./use-country.ts";

const services = realOf("service", "fr");

describe("services", () => {
  test("all of them without a filter", () => {
    expect(filterServices(services, {})).toEqual(services);
  });

  test("a top need finds the services of its finer needs", () => {
    const found = filterServices(services, { need: "social-family-and-working-life" });
    expect(found.map((service) => service.id)).toContain("civic/service/fr-ward-of-the-nation");
  });

  test("phase and need are combined", () => {
    const wanted = ["psychological-support", ...finerNeeds("psychological-support")];
    const found = filterServices(services, { phase: "emergency", need: "psychological-support" });
    expect(found.length).toBeGreaterThan(0);
    for (const service of found) {
      expect(service.phases).toContain("emergency");
      expect(
        service.needs.some((need) => wanted.includes(need)),
        service.id,
      ).toBe(true);
    }
  });

  test("a stage finds services of its finer phases", () => {
    const [first] = services;
    const early = first ? [{ ...first, phases: ["early" as const] }] : [];
    expect(filterServices(early, { phase: "follow-up" })).toHaveLength(1);
    expect(filterServices(early, { phase: "emergency" })).toHaveLength(0);
  });

  test("what is there for other parts of the State alone is left out, what names no part is not", () => {
    const systems = realOf("national-system", "gb");
    const [first] = realOf("service", "gb").filter(({ regions }) => regions === undefined);
    const english = first && { ...first, regions: ["gb-eng"] };
    const both = [first, english].filter((service) => service !== undefined);
    expect(filterServices(both, { region: "gb-sct" }, systems)).toEqual([first]);
    expect(filterServices(both, { region: "gb-eng" }, systems)).toEqual(both);
    expect(filterServices(both, {}, systems)).toEqual(both);
  });

  test("each stands in one group, the emergency first", () => {
    const groups = groupServices(services);
    expect(groups.flatMap((group) => group.services)).toHaveLength(services.length);
    expect(groups.map((group) => group.stages)).toEqual([
      ["emergency"],
      ["emergency", "follow-up"],
      ["follow-up"],
    ]);
  });
});

describe("the grid of needs", () => {
  const grid = needGrid(realCoverage.filter((cell) => cell.jurisdiction === "be"));

  test("has the two stages, and tells the silent phases apart", () => {
    expect(grid.phases).toEqual(["emergency", "follow-up"]);
    expect(grid.silentPhases).toContain("long-term");
  });

  test("has ten rows; a field without a cell is unknown", () => {
    expect(grid.rows).toHaveLength(10);
    const work = grid.rows.find((row) => row.need === "social-family-and-working-life");
    expect(work?.cells[0]).toEqual({ phase: "emergency", level: "unknown" });
  });

  test("a finer phase that a record names becomes a column", () => {
    const [cell] = realCoverage;
    const withEarly = needGrid(cell ? [{ ...cell, phase: "early" }] : []);
    expect(withEarly.phases).toEqual(["emergency", "follow-up", "early"]);
  });
});

describe("data quality", () => {
  const records = realRecords.filter((record) => record.jurisdiction === "fr");
  const quality = dataQuality(records);

  test("counts records, and each source once", () => {
    expect(quality.records).toBe(records.length);
    const urls = new Set(
      records.flatMap((record) => record.sources.map((source) => source.url ?? source.title)),
    );
    expect(quality.officialSources + quality.otherSources).toBe(urls.size);
  });

  test("counts the values by confidence, as the page of the folder does", () => {
    const page = readFileSync(new URL("../../../../../data/fr/README.md", import.meta.url), "utf8");
    const written = (level: string) =>
      Number(page.match(new RegExp(`^\\| ${level} \\|([^|]+)\\|`, "m"))?.[1]?.replaceAll(/\D/g, ""));
    const { high, medium, low } = confidenceCount(records);
    expect([high, medium, low]).toEqual([written("high"), written("medium"), written("low")]);
  });

  test("tells from when the records are, and their flags", () => {
    expect(quality.asOf).toEqual(["2026-11"]);
    expect(quality.flags).toContain("desk-research");
  });

  test("leaves a State's own extensions alone", () => {
    const [record] = records;
    if (record === undefined) throw new Error("no record");
    const extended = { ...record, extensions: { fr: { provenance: { confidence: "low" } } } };
    expect(confidenceCount([extended])).toEqual(confidenceCount([record]));
  });
});

test("records are found by their id", () => {
  expect(byId(services).get("civic/service/fr-cump")?.kind).toBe("service");
});

describe("parts of the page without a record", () => {
  const country: Country = {
    code: "fr",
    systems: realOf("national-system", "fr"),
    organisations: realOf("organisation", "fr"),
    services,
    pathways: realOf("pathway", "fr"),
    schemes: realOf("compensation-scheme", "fr"),
    measures: realOf("recognition-measure", "fr"),
    designations: realOf("designation", "gb"),
    guidelines: realOf("guideline", "eu"),
    goodPractices: realOf("good-practice", "fr"),
    coverage: realCoverage.filter((cell) => cell.jurisdiction === "fr"),
    records: [],
    superseded: [],
    languages: ["fr"],
  };

  test("nothing is left out where there is a record of each", () => {
    expect(emptySections(country)).toEqual(new Set());
  });

  test("what only an overview of the system says is left out without one", () => {
    const without = emptySections({ ...country, systems: [], goodPractices: [] });
    expect(without).toEqual(new Set(["summary", "facts", "contact-points", "legal-basis", "good-practices"]));
  });

  test("a State without a scheme on record: that is not known, and the part says so", () => {
    expect(emptySections({ ...country, services: [], pathways: [], schemes: [] })).toEqual(new Set());
  });

  test("the Council of Europe runs no scheme: the part is left out", () => {
    const coverage = country.coverage.map((cell) => ({ ...cell, level: "unknown" as const }));
    const without = emptySections({ ...country, code: "coe", schemes: [], pathways: [], coverage });
    expect(without).toEqual(new Set(["needs", "pathway", "schemes"]));
  });
});
