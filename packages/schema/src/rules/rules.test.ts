import { describe, expect, test } from "vitest";
import type { CivicRecord } from "../../generated/types/model.ts";
import { breaches } from "../../tests/breaches/breaches.ts";
import { setBreaches } from "../../tests/breaches/set-breaches.ts";
import { exampleRecords } from "../../tests/example-records.ts";
import { realRecords } from "../../tests/real-records.ts";
import { civicRecord } from "../model/records/record.ts";
import { jsonPointer, valueAt } from "../parts/json-pointer.ts";
import { walkRecord } from "../structure/walk-record.ts";
import { validateRecord } from "../validation/validate-record.ts";
import { validateSet } from "../validation/validate-set.ts";
import { violationsOf } from "./check-rules.ts";
import { recordRules, setRules } from "./rules.ts";

describe.each(recordRules.map((rule) => [rule.code, rule] as const))("rule %s", (code, rule) => {
  // Warnings and notices tell of true defects, which the sources do not let anybody mend yet.
  test("finds no error in a compiled record", () => {
    const found = realRecords.flatMap((record) =>
      violationsOf(rule, walkRecord(record)).map(({ path }) => `${record.id}#${jsonPointer(path)}`),
    );
    if (rule.severity === "error") expect(found).toEqual([]);
  });

  test("accepts every example record", () => {
    for (const record of exampleRecords)
      expect([record.id, ...violationsOf(rule, walkRecord(record))]).toEqual([record.id]);
  });

  test.each(breaches[code])("catches what structure accepts, at $pointer", ({ record, pointer }) => {
    expect(civicRecord.safeParse(record).error).toBeUndefined();
    const { findings, valid } = validateRecord(record);
    const found = findings.filter((finding) => finding.code === code);
    expect(found.map((finding) => finding.pointer)).toContain(pointer);
    expect(found.every((finding) => finding.severity === rule.severity)).toBe(true);
    expect(valid).toBe(findings.every((finding) => finding.severity !== "error"));
  });
});

describe.each(setRules.map((rule) => [rule.code, rule] as const))("rule %s", (code, rule) => {
  test.each(setBreaches[code])("catches what is valid one by one, at $pointer", (breach) => {
    for (const record of breach.records) expect(validateRecord(record).findings).toEqual([]);
    const found = validateSet(breach.records).filter((finding) => finding.code === code);
    expect(found).toMatchObject([{ code, record: breach.record, pointer: breach.pointer }]);
    expect(found[0]?.severity).toBe(rule.severity);
  });
});

describe("rules over the set", () => {
  test("accept the compiled records together, and the example records together", () => {
    expect(validateSet(realRecords).filter(({ severity }) => severity === "error")).toEqual([]);
    expect(validateSet(exampleRecords)).toEqual([]);
  });

  test("go by what counts: what was taken over is neither doubled nor led to", () => {
    const body = exampleRecords.find(({ kind }) => kind === "organisation");
    if (body?.kind !== "organisation") throw new Error("an example is an organisation");
    const { partOf: _, ...whole } = body;
    const old: CivicRecord = { ...whole, id: "xa/organisation/old" };
    const next: CivicRecord = { ...whole, id: "xa/organisation/new", replaces: "xa/organisation/old" };
    const below: CivicRecord = {
      ...whole,
      id: "xa/organisation/below",
      partOf: "xa/organisation/old",
      name: { en: "Below" },
    };
    const codes = (...records: CivicRecord[]) => validateSet(records).map(({ code }) => code);
    expect(codes(old, { ...old, id: "xa/organisation/other" })).toEqual(["record-suspected-twice"]);
    expect(codes(old, next, below)).toEqual([]);
    const gone: CivicRecord = { ...old, status: "withdrawn" };
    expect(codes(gone, below)).toEqual(["reference-to-withdrawn"]);
    expect(codes(gone, next, below)).toEqual([]);
    expect(codes(gone, { ...next, status: "draft" }, below)).toEqual(["reference-to-withdrawn"]);
  });

  test("reference-unresolved names the record, the place and the missing record", () => {
    const reference = exampleRecords.find(({ kind }) => kind === "organisation")?.id;
    const findings = validateSet(exampleRecords.filter(({ id }) => id !== reference));
    const unresolved = findings.filter(({ code }) => code === "reference-unresolved");
    expect(unresolved).not.toEqual([]);
    for (const { record, pointer, params } of unresolved) {
      expect(params).toMatchObject({ reference });
      const at = exampleRecords.find(({ id }) => id === record);
      expect(valueAt(at, pointer)).toBe(reference);
    }
  });
});

test("every rule has a code of its own", () => {
  const codes = [...recordRules, ...setRules].map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
});
