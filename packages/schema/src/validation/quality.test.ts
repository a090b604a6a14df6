import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { copyOf, realRecords } from "../../tests/real-records.ts";
import { qualityOf, recordQuality } from "./quality.ts";

const today = "2026-11-23";

describe("quality of a record", () => {
  test("names the optional fields that are open", () => {
    const service = copyOf("service", "fr-116006");
    const before = recordQuality(service, { today }).completeness;
    expect(before.open).toContain("territory");
    expect(before.open).not.toContain("cost");
    service.territory = { extent: "national" };
    const after = recordQuality(service, { today }).completeness;
    expect(after.open).toEqual(before.open.filter((field) => field !== "territory"));
    expect(after.score).toBeGreaterThan(before.score);
  });

  test.each([
    ["2026-11", 0, 1],
    ["2025-11", 12, 1],
    ["2024-11-30", 24, 0.5],
    ["2023", 35, 1 / 24],
    ["2010", 191, 0],
    ["2030", 0, 1],
  ])("as of %s is %i months old and scores %d", (asOf, months, score) => {
    const { freshness } = recordQuality({ ...copyOf("service", "fr-116006"), asOf }, { today });
    expect(freshness.months).toBe(months);
    expect(freshness.score).toBeCloseTo(score);
  });

  test("counts every stated provenance", () => {
    const service = copyOf("service", "fr-116006");
    expect(recordQuality(service, { today }).provenance).toMatchObject({ score: 1, medium: 0, low: 0 });
    service.provenance.confidence = "medium";
    const { provenance } = recordQuality(service, { today });
    expect(provenance.medium).toBe(1);
    expect(provenance.score).toBeLessThan(1);
  });

  test("measures a translation text by text", () => {
    const service = copyOf("service", "fr-116006");
    expect(recordQuality(service, { today }).translation).toEqual({ fr: 1 });
    service.targetGroup = { en: "Everyone" };
    expect(recordQuality(service, { today }).translation.fr).toBeLessThan(1);
  });

  test("keeps every score between 0 and 1, whatever the day", () => {
    const day = fc.date({ min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(fc.constantFrom(...realRecords), day, (record, date) => {
        const quality = recordQuality(record, { today: date.toISOString().slice(0, 10) });
        const scores = [quality.completeness.score, quality.freshness.score, quality.provenance.score];
        for (const score of [...scores, ...Object.values(quality.translation)]) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe("quality of many records", () => {
  test("is one line a publisher and jurisdiction, and one a kind and field", () => {
    const { publishers, fields } = qualityOf(realRecords, { today });
    const spoken = new Set(realRecords.map(({ publisher, jurisdiction }) => `${publisher} ${jurisdiction}`));
    expect(publishers.map(({ publisher, jurisdiction }) => `${publisher} ${jurisdiction}`).sort()).toEqual(
      [...spoken].sort(),
    );
    expect(publishers.reduce((sum, { records }) => sum + records, 0)).toBe(realRecords.length);
    const cost = fields.find(({ kind, field }) => kind === "service" && field === "cost");
    expect(cost?.filled).toBe(
      realRecords.filter((record) => record.kind === "service" && record.cost).length,
    );
  });

  test("of no record is empty", () => {
    expect(qualityOf([], { today })).toEqual({ publishers: [], fields: [] });
  });
});
