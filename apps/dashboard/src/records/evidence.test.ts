import { describe, expect, test } from "vitest";
import { realRecord, realRecords } from "../../tests/real-records.ts";
import { evidenceOf } from "./evidence.ts";

const fund = realRecord("compensation-scheme", "civic/compensation-scheme/fr-fgti-terrorism");
const specific = fund.damage?.heads?.find((head) => head.code === "PESVT");

describe("the nearest provenance holds", () => {
  test("that of the value itself", () => {
    const sum = specific?.amounts?.[0];
    const ids = evidenceOf(fund, fund.damage, specific, sum).sources.map((source) => source.id);
    expect(ids).toContain("fr-pesvt");
    expect(ids).toEqual(sum?.provenance?.sources);
  });

  test("that of the part around it where the value states none", () => {
    const ids = evidenceOf(fund, fund.damage, specific).sources.map((source) => source.id);
    expect(ids).toEqual(fund.damage?.provenance?.sources);
  });

  test("the record's own where nothing nearer is said", () => {
    const evidence = evidenceOf(fund, { provenance: undefined }, undefined);
    expect(evidence.sources.map((source) => source.id)).toEqual(fund.provenance.sources);
    expect(evidence.confidence).toBe(fund.provenance.confidence);
  });
});

test("the date of the last check is kept", () => {
  const record = {
    sources: [],
    provenance: { sources: [], confidence: "medium" as const, checked: "2026-11" },
  };
  expect(evidenceOf(record)).toEqual({ confidence: "medium", checked: "2026-11", named: 0, sources: [] });
});

test("every record of data/ has evidence with documents", () => {
  for (const record of realRecords) expect(evidenceOf(record).sources.length, record.id).toBeGreaterThan(0);
});
