import { describe, expect, test } from "vitest";
import { copyOf, realRecords } from "../../tests/real-records.ts";
import type { CivicRecord } from "../records/record.ts";
import { civicRecord } from "../records/record.ts";
import { partsOf } from "../records/walk.ts";
import { describeFinding } from "../validation/describe-finding.ts";
import { en } from "../validation/messages/en.ts";
import { fr } from "../validation/messages/fr.ts";
import { validateRecord } from "../validation/validate-record.ts";
import { validateSet } from "../validation/validate-set.ts";
import { recordRules, setRules } from "./rules.ts";

interface Breach {
  /** A real record altered so that structure still accepts it and the rule does not. */
  readonly record: CivicRecord;
  readonly pointer: string;
}

function breach<Record extends CivicRecord>(
  record: Record,
  pointer: string,
  alter: (record: Record) => void,
): Breach {
  alter(record);
  return { record, pointer };
}

const pathway = () => copyOf("pathway", "fr-terrorist-attack");
const scheme = () => copyOf("compensation-scheme", "fr-fgti-terrorism");
const service = () => copyOf("service", "fr-116006");

const breaches: Record<(typeof recordRules)[number]["code"], Breach[]> = {
  "id-disagrees-with-head": [
    breach(service(), "/id", (r) => (r.publisher = "fr")),
    breach(service(), "/id", (r) => (r.jurisdiction = "be")),
  ],
  "source-not-listed": [
    breach(
      service(),
      "/provenance/sources/0",
      (r) => (r.provenance.sources = ["unheard-of", ...r.provenance.sources]),
    ),
  ],
  "source-not-cited": [
    breach(service(), `/sources/${service().sources.length}`, (r) =>
      r.sources.push({ id: "surplus", title: "Surplus", publisher: "Nobody" }),
    ),
  ],
  "source-listed-twice": [
    breach(service(), `/sources/${service().sources.length}/id`, (r) =>
      r.sources.push(structuredClone(r.sources[0] as (typeof r.sources)[0])),
    ),
  ],
  "original-language-missing": [
    breach(service(), "/name", (r) => (r.name = { fr: "Numéro" })),
    breach(
      pathway(),
      "/steps/0/action",
      (r) => ((r.steps[0] as (typeof r.steps)[0]).action = { fr: "Agir" }),
    ),
  ],
  "translation-not-declared": [
    breach(
      pathway(),
      "/steps/0/action/es",
      (r) => ((r.steps[0] as (typeof r.steps)[0]).action.es = "Actuar"),
    ),
  ],
  "step-not-found": [
    breach(
      pathway(),
      "/transitions/0/from",
      (r) => ((r.transitions?.[0] as { from: string }).from = "nowhere"),
    ),
    breach(
      pathway(),
      "/transitions/0/toSteps/0",
      (r) => ((r.transitions?.[0] as { toSteps: string[] }).toSteps = ["nowhere"]),
    ),
  ],
  "step-listed-twice": [
    breach(pathway(), `/steps/${pathway().steps.length}/id`, (r) =>
      r.steps.push(structuredClone(r.steps[0] as (typeof r.steps)[0])),
    ),
  ],
  "period-reversed": [
    breach(scheme(), "/validTo", (r) => Object.assign(r, { validFrom: "2026-01-02", validTo: "2026-01-01" })),
    breach(
      scheme(),
      "/lifeCycle/period/until",
      (r) => (r.lifeCycle = { stage: "ended", period: { from: "2020-05", until: "2019" } }),
    ),
  ],
  "amount-range-reversed": [
    breach(scheme(), "/amounts/0/max", (r) => {
      const label = { en: "Range" };
      r.amounts = [
        {
          method: "range",
          label,
          min: { amount: "10", currency: "EUR" },
          max: { amount: "9", currency: "EUR" },
        },
      ];
    }),
  ],
};

describe.each(recordRules.map((rule) => [rule.code, rule] as const))("rule %s", (code, rule) => {
  test("accepts every compiled record", () => {
    for (const record of realRecords)
      expect([record.id, ...rule.check(record, partsOf(record))]).toEqual([record.id]);
  });

  test.each(breaches[code])("catches what structure accepts, at $pointer", ({ record, pointer }) => {
    expect(civicRecord.safeParse(record).error).toBeUndefined();
    const found = validateRecord(record).findings.filter((finding) => finding.code === code);
    expect(found.map((finding) => finding.pointer)).toContain(pointer);
    expect(found.every((finding) => finding.severity === rule.severity)).toBe(true);
    for (const finding of found) {
      for (const messages of [en, fr]) expect(describeFinding(finding, messages)).not.toMatch(/[{}]/);
    }
  });
});

describe("rules over the set", () => {
  test("accept the compiled records together", () => {
    expect(setRules).toHaveLength(2);
    expect(validateSet(realRecords)).toEqual([]);
  });

  test("reference-unresolved names the record, the place and the missing record", () => {
    const without = realRecords.filter((record) => record.id !== "civic/organisation/fr-fgti");
    const findings = validateSet(without);
    expect(findings.length).toBeGreaterThan(3);
    for (const finding of findings) {
      expect(finding).toMatchObject({
        code: "reference-unresolved",
        params: { reference: "civic/organisation/fr-fgti" },
      });
    }
    expect(findings.map((finding) => finding.record)).toContain("civic/service/fr-fgti-mediator");
  });

  test("record-id-twice", () => {
    const [first] = realRecords;
    if (!first) throw new Error("no records");
    expect(validateSet([...realRecords, first])).toMatchObject([
      { code: "record-id-twice", record: first.id, pointer: "/id" },
    ]);
  });
});
