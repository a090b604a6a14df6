import { describe, expect, test } from "vitest";
import { copyOf } from "../../tests/real-records.ts";
import { validateRecord } from "../validation/validate-record.ts";
import { boundFaults } from "./nesting.ts";

function nested(depth: number): unknown {
  return JSON.parse(`${'{"op":"not","of":'.repeat(depth)}{}${"}".repeat(depth)}`);
}

describe("nesting and names that no schema expects", () => {
  test("are none in a record", () => {
    expect(boundFaults(copyOf("compensation-scheme", "fr-fgti-terrorism"))).toEqual([]);
  });

  test.each([101, 2_000, 50_000])("nesting of %i levels is a finding, not a crash", (depth) => {
    const service = { ...copyOf("service", "fr-116006"), eligibility: { criteria: nested(depth) } };
    expect(validateRecord(service).findings).toMatchObject([
      { code: "nested-too-deep", params: { maximum: 100 } },
    ]);
  });

  test("a member named __proto__ is reported where it stands, not dropped", () => {
    const text = JSON.stringify(copyOf("service", "fr-116006")).replace(
      '"name":{',
      '"name":{"__proto__":"x",',
    );
    expect(validateRecord(JSON.parse(text)).findings).toMatchObject([
      { code: "wrong-key", pointer: "/name/__proto__" },
    ]);
  });

  test("is left alone inside what a State keeps under its own code", () => {
    const text = JSON.stringify({ ...copyOf("service", "fr-116006"), extensions: { fr: {} } });
    const document = JSON.parse(text.replace('"fr":{}', '"fr":{"__proto__":{"a":1}}'));
    expect(JSON.stringify(validateRecord(document))).toContain('"__proto__":{"a":1}');
  });

  test("what was checked is what is given back", () => {
    const record = copyOf("service", "fr-116006");
    const result = validateRecord(record);
    expect(result.valid && result.record).toBe(record);
  });
});
