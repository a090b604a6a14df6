import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jsonPointer } from "../parts/json-pointer.ts";
import { extensionViolations } from "./evaluate-extension.ts";
import {
  type ExtensionSchema,
  extensionKeywords,
  limits,
  type Survey,
  schemaFaults,
} from "./extension-schema.ts";

function surveyed(schema: unknown) {
  const survey: Survey = { schemas: 0, patternSteps: 0, patterns: new Map() };
  return { faults: schemaFaults(schema, ["extensions", "service"], survey), patterns: survey.patterns };
}

function violations(schema: ExtensionSchema, value: unknown) {
  const { faults, patterns } = surveyed(schema);
  expect(faults).toEqual([]);
  return extensionViolations(schema, value, { path: [], under: "extensions", patterns });
}

const scalars = [null, true, false, 0, 1, 1.5, -2, "", "a", "ab", "é", "💶💶", "1"];
const names = ["a", "b", "c"];
const values = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom<unknown>(...scalars),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...names), tie("value"), { noNullPrototype: true }),
  ),
})).value;

const count = fc.nat({ max: 3 });
const types = ["null", "boolean", "integer", "number", "string", "array", "object"];
const schemas = fc.letrec<{ schema: ExtensionSchema }>((tie) => {
  const list = fc.array(tie("schema"), { minLength: 1, maxLength: 3 });
  const keyword = {
    type: fc.oneof(
      fc.constantFrom(...types),
      fc.uniqueArray(fc.constantFrom(...types), { minLength: 1, maxLength: 3 }),
    ),
    enum: fc.uniqueArray(fc.constantFrom<unknown>(...scalars), { minLength: 1 }),
    const: fc.constantFrom<unknown>(...scalars),
    minimum: fc.integer({ min: -2, max: 2 }),
    maximum: fc.integer({ min: -2, max: 2 }),
    exclusiveMinimum: fc.integer({ min: -2, max: 2 }),
    exclusiveMaximum: fc.integer({ min: -2, max: 2 }),
    minLength: count,
    maxLength: count,
    pattern: fc.constantFrom("^a", "b$", "^[a-z]*$", "1"),
    minItems: count,
    maxItems: count,
    minProperties: count,
    maxProperties: count,
    required: fc.uniqueArray(fc.constantFrom(...names)),
    properties: fc.dictionary(fc.constantFrom(...names), tie("schema"), { noNullPrototype: true }),
    additionalProperties: tie("schema"),
    propertyNames: tie("schema"),
    items: tie("schema"),
    allOf: list,
    anyOf: list,
    oneOf: list,
    not: tie("schema"),
  };
  const some = fc
    .uniqueArray(fc.constantFrom(...(Object.keys(keyword) as (keyof typeof keyword)[])), { maxLength: 4 })
    .chain((chosen) => fc.record(Object.fromEntries(chosen.map((name) => [name, keyword[name]]))));
  return { schema: fc.oneof({ maxDepth: 4 }, fc.boolean(), some) as fc.Arbitrary<ExtensionSchema> };
}).schema;

describe("the schema of an extension", () => {
  test("means what JSON Schema 2020-12 means by it", () => {
    const seen = { accepted: 0, refused: 0 };
    const property = fc.property(schemas, fc.array(values, { maxLength: 6 }), (schema, instances) => {
      // Draft 7, where these keywords mean the same: for 2020-12 ajv 8 miscompiles some nested combinations.
      const known = new Ajv({ strict: false }).compile(schema);
      for (const instance of instances) {
        const accepted = violations(schema, instance).length === 0;
        seen[accepted ? "accepted" : "refused"] += 1;
        expect([instance, accepted]).toEqual([instance, known(instance)]);
      }
    });
    fc.assert(property, { numRuns: 800 });
    expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(300);
  });

  test("says which keyword, and where", () => {
    const schema = {
      type: "object",
      required: ["reference"],
      properties: { years: { items: { type: "integer", minimum: 2000 } } },
      additionalProperties: false,
    };
    expect(violations(schema, { years: [2001, 1999, "x"], "a/b": 1 })).toEqual([
      { path: ["reference"], keyword: "required", expected: "reference" },
      { path: ["years", 1], keyword: "minimum", expected: 2000 },
      { path: ["years", 2], keyword: "type", expected: "integer" },
      { path: ["a/b"], keyword: "additionalProperties", expected: false },
    ]);
  });

  test("does not search a text that the model would not hold", () => {
    expect(violations({ pattern: "a" }, "a".repeat(10_001))).toMatchObject([{ keyword: "maxLength" }]);
  });

  test.each([
    [{ format: "date" }, "keyword-unsupported", ["format"]],
    [{ $ref: "#" }, "keyword-unsupported", ["$ref"]],
    [{ properties: { a: { if: {} } } }, "keyword-unsupported", ["properties", "a", "if"]],
    [{ constructor: 1 }, "keyword-unsupported", ["constructor"]],
    [{ type: "text" }, "keyword-malformed", ["type"]],
    [{ enum: [] }, "keyword-malformed", ["enum"]],
    [{ enum: [{}] }, "keyword-malformed", ["enum"]],
    [{ minLength: -1 }, "keyword-malformed", ["minLength"]],
    [{ required: "a" }, "keyword-malformed", ["required"]],
    [{ allOf: [] }, "keyword-malformed", ["allOf"]],
    [{ anyOf: {} }, "keyword-malformed", ["anyOf"]],
    [{ properties: [] }, "keyword-malformed", ["properties"]],
    [{ items: "a" }, "keyword-malformed", ["items"]],
    [{ not: { pattern: "(a" } }, "pattern-unsupported", ["not", "pattern"]],
  ])("refuses %j", (schema, code, path) => {
    expect(surveyed(schema).faults).toMatchObject([
      { code, pointer: jsonPointer(["extensions", "service", ...path]) },
    ]);
  });

  test("refuses what would cost too much", () => {
    let deep: unknown = {};
    for (let level = 0; level < 100_000; level += 1) deep = { not: deep };
    expect(surveyed(deep).faults).toMatchObject([{ code: "profile-too-large" }]);
    const wide = { allOf: Array.from({ length: limits.schemas + 1 }, () => ({})) };
    expect(surveyed(wide).faults.map((fault) => fault.code)).toContain("profile-too-large");
    const patterns = { allOf: Array.from({ length: 10 }, (_, at) => ({ pattern: `^${at}[a-z]{300}$` })) };
    expect(surveyed(patterns).faults.map((fault) => fault.code)).toContain("profile-too-large");
  });

  test("lists every keyword it takes", () => {
    expect(extensionKeywords).toContain("additionalProperties");
    for (const keyword of extensionKeywords)
      expect(surveyed({ [keyword]: Symbol.iterator }).faults.map(({ code }) => code)).not.toContain(
        "keyword-unsupported",
      );
  });
});
