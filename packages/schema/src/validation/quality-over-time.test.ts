import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { copyOf, realRecords } from "../../tests/real-records.ts";
import type { CivicRecord } from "../records/record.ts";
import { type QualityReport, qualityOverTime, qualityReport, type Trend } from "./quality-over-time.ts";

const first = "2026-11-23";
const later = "2027-11-23";

function overAYear(before: readonly CivicRecord[], after: readonly CivicRecord[]) {
  return qualityOverTime(qualityReport(before, { today: first }), qualityReport(after, { today: later }));
}

describe("quality over time", () => {
  test("of one record: what was filled, what was emptied, how it aged", () => {
    const before = { ...copyOf("service", "fr-116006"), asOf: "2026-01" };
    const after = structuredClone(before);
    after.territory = { extent: "national" };
    delete after.cost;
    const [change] = overAYear([before], [after]).records;
    expect(change).toMatchObject({ record: before.id, filled: ["territory"], emptied: ["cost"] });
    expect(change?.completeness.change).toBe(0);
    expect(change?.freshness).toMatchObject({ before: 1, after: (36 - 22) / 24 });
    expect(change?.freshness.change).toBeCloseTo(-10 / 24);
    expect(change?.provenance.change).toBe(0);
  });

  test("of one record: a translation that came, and one that grew thin", () => {
    const before = copyOf("service", "fr-116006");
    const after = structuredClone(before);
    after.translations = { ...after.translations, de: { by: "draft" } };
    after.targetGroup = { en: "Everyone" };
    const [change] = overAYear([before], [after]).records;
    expect(change?.translation.de?.before).toBeUndefined();
    expect(change?.translation.de).toEqual({ after: 0 });
    expect(change?.translation.fr?.change).toBeLessThan(0);
  });

  test("of records that came and went: one side only, no change", () => {
    const [one, two] = [copyOf("service", "fr-116006"), copyOf("organisation", "fr-fgti")];
    const { records } = overAYear([one], [two]);
    expect(records.map(({ record }) => record)).toEqual([two.id, one.id]);
    expect(records[0]?.completeness).toEqual({ after: expect.any(Number) });
    expect(records[1]?.completeness).toEqual({ before: expect.any(Number) });
    for (const { filled, emptied } of records) expect([filled, emptied]).toEqual([[], []]);
  });

  test("of a publisher: how many records, and their means", () => {
    const french = realRecords.filter(({ jurisdiction }) => jurisdiction === "fr");
    const { publishers, from, until } = overAYear(french.slice(1), french);
    expect([from, until]).toEqual([first, later]);
    expect(publishers).toHaveLength(1);
    expect(publishers[0]).toMatchObject({
      publisher: "civic",
      jurisdiction: "fr",
      records: { before: french.length - 1, after: french.length, change: 1 },
    });
    expect(publishers[0]?.freshness.change).toBeLessThanOrEqual(0);
  });

  test("of a field: the share of the records of its kind that fill it", () => {
    const open = copyOf("service", "fr-116006");
    delete open.cost;
    const filled = copyOf("service", "fr-116006");
    const { fields } = overAYear([open, filled], [filled]);
    const cost = fields.find(({ kind, field }) => kind === "service" && field === "cost");
    expect(cost?.share).toEqual({ before: 0.5, after: 1, change: 0.5 });
  });

  test("needs no record, and refuses reports in the wrong order", () => {
    const empty = overAYear([], []);
    expect(empty).toEqual({ from: first, until: later, records: [], publishers: [], fields: [] });
    const [before, after] = [qualityReport([], { today: later }), qualityReport([], { today: first })];
    expect(() => qualityOverTime(before, after)).toThrow(RangeError);
    expect(qualityOverTime(after, after).from).toBe(first);
  });
});

/** Every trend of a comparison. */
function trendsOf(value: unknown): Trend[] {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return Array.isArray(value) ? value.flatMap(trendsOf) : [];
  if ("before" in value || "after" in value) return [value as Trend];
  return Object.values(value).flatMap(trendsOf);
}

describe("for any two reports", () => {
  const someRecords = fc.subarray([...realRecords], { maxLength: 12 });
  const kept = (report: QualityReport): QualityReport => JSON.parse(JSON.stringify(report));

  test("a change is the difference of its sides, there where both are, also once the reports were kept as JSON", () => {
    fc.assert(
      fc.property(someRecords, someRecords, (one, other) => {
        const [before, after] = [
          qualityReport(one, { today: first }),
          qualityReport(other, { today: later }),
        ];
        const compared = qualityOverTime(before, after);
        expect(qualityOverTime(kept(before), kept(after))).toEqual(compared);
        for (const trend of trendsOf([compared.records, compared.publishers, compared.fields])) {
          const { before: from, after: to, change } = trend;
          expect(change).toBe(from === undefined || to === undefined ? undefined : to - from);
        }
        const ids = new Set([...one, ...other].map(({ id }) => id));
        expect(compared.records.map(({ record }) => record)).toEqual([...ids].sort());
      }),
      { numRuns: 50 },
    );
  });

  test("nothing changes between a report and itself", () => {
    const report = qualityReport(realRecords, { today: first });
    const { records, publishers, fields } = qualityOverTime(report, report);
    for (const { change } of trendsOf([records, publishers, fields])) expect(change).toBe(0);
  });
});
