import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileExtension } from "./extension-check.ts";
import { extensionKeywords, limits } from "./extension-schema.ts";

type Schema = boolean | Readonly<Record<string, unknown>>;

function compiled(schema: unknown) {
  return compileExtension(schema, ["extensions", "service"], {
    schemas: 0,
    patternSteps: 0,
    patterns: new Map(),
  });
}

function faults(schema: unknown) {
  const result = compiled(schema);
  return typeof result === "function" ? [] : result;
}

function violations(schema: unknown, value: unknown) {
  const result = compiled(schema);
  if (typeof result !== "function") throw new Error(JSON.stringify(result));
  return result(value);
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
const schemas = fc.letrec<{ schema: Schema }>((tie) => {
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
  return { schema: fc.oneof({ maxDepth: 4 }, fc.boolean(), some) as fc.Arbitrary<Schema> };
}).schema;

describe("the schema of an extension", () => {
  test("means what JSON Schema means by it, and every value refused has a violation", () => {
    const seen = { accepted: 0, refused: 0 };
    const property = fc.property(schemas, fc.array(values, { maxLength: 6 }), (schema, instances) => {
      const known = new Ajv({ strict: false }).compile(schema);
      for (const instance of instances) {
        const accepted = violations(schema, instance).length === 0;
        seen[accepted ? "accepted" : "refused"] += 1;
        expect([instance, accepted]).toEqual([instance, known(instance)]);
      }
    });
    fc.assert(property, { numRuns: process.env["CIVIC_TEST_LONG"] === "1" ? 3_000 : 100 });
    expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(40);
  });

  test("knows its patterns apart", () => {
    const schema = { properties: { code: { pattern: "^[A-Z]+$" }, year: { pattern: "^[0-9]{4}$" } } };
    expect(violations(schema, { code: "AB", year: "2016" })).toEqual([]);
    expect(violations(schema, { code: "2016", year: "AB" })).toEqual([
      { pointer: "/code", keyword: "pattern", expected: "^[A-Z]+$" },
      { pointer: "/year", keyword: "pattern", expected: "^[0-9]{4}$" },
    ]);
  });

  test("says which keyword, and where", () => {
    const schema = {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      type: "object",
      required: ["reference"],
      properties: { years: { items: { type: "integer", minimum: 2000 } }, never: false },
      additionalProperties: false,
      propertyNames: { maxLength: 9 },
    };
    const value = { years: [2001, 1999, "x"], "a/b": 1, never: 1, longerThanNine: 1 };
    expect(violations(schema, value)).toEqual(
      expect.arrayContaining([
        { pointer: "/reference", keyword: "required", expected: "reference" },
        { pointer: "/years/1", keyword: "minimum", expected: 2000 },
        { pointer: "/years/2", keyword: "type", expected: "integer" },
        { pointer: "/a~1b", keyword: "additionalProperties", expected: false },
        { pointer: "/never", keyword: "properties", expected: false },
        { pointer: "/longerThanNine", keyword: "maxLength", expected: 9 },
      ]),
    );
  });

  test("says of a choice only that none holds", () => {
    const anyOf = [{ type: "string" }, { required: ["a"] }];
    expect(violations({ anyOf }, { b: 1 })).toEqual([{ pointer: "", keyword: "anyOf", expected: anyOf }]);
  });

  test("does not search a text that the model would not hold", () => {
    expect(violations({ pattern: "a" }, "a".repeat(10_001))).toMatchObject([{ keyword: "pattern" }]);
  });

  test.each([
    [{ format: "date" }, "keyword-unsupported", "/format"],
    [{ $ref: "#" }, "keyword-unsupported", "/$ref"],
    [{ properties: { a: { if: {} } } }, "keyword-unsupported", "/properties/a/if"],
    [{ constructor: 1 }, "keyword-unsupported", "/constructor"],
    [{ type: "text" }, "keyword-malformed", "/type"],
    [{ enum: [] }, "keyword-malformed", "/enum"],
    [{ minLength: -1 }, "keyword-malformed", "/minLength"],
    [{ required: "a" }, "keyword-malformed", "/required"],
    [{ allOf: [] }, "keyword-malformed", "/allOf"],
    [{ anyOf: {} }, "keyword-malformed", "/anyOf"],
    [{ properties: [] }, "keyword-malformed", "/properties"],
    [{ items: "a" }, "keyword-malformed", "/items"],
    [{ items: [{ if: {}, $ref: "#" }] }, "keyword-malformed", "/items"],
    [{ const: { valueOf: 1 } }, "keyword-malformed", "/const"],
    [{ enum: [{ valueOf: 1 }, { toString: 2 }] }, "keyword-malformed", "/enum"],
    [JSON.parse('{"properties":{"__proto__":{}}}'), "keyword-malformed", "/properties"],
    [{ not: { pattern: "(a" } }, "pattern-unsupported", "/not/pattern"],
  ])("refuses %j", (schema, code, pointer) => {
    expect(faults(schema)).toMatchObject([{ code, pointer: `/extensions/service${pointer}` }]);
  });

  test("refuses what would cost too much", () => {
    let deep: unknown = {};
    for (let level = 0; level < 100_000; level += 1) deep = { not: deep };
    expect(faults(deep)).toMatchObject([{ code: "profile-too-large" }]);
    const wide = { allOf: Array.from({ length: limits.schemas + 1 }, () => ({})) };
    expect(faults(wide).map(({ code }) => code)).toContain("profile-too-large");
    const listed = { enum: Array.from({ length: 20_000 }, (_, at) => at) };
    expect(faults(listed).map(({ code }) => code)).toEqual(["profile-too-large"]);
    const patterns = { allOf: Array.from({ length: 10 }, (_, at) => ({ pattern: `^${at}[a-z]{300}$` })) };
    expect(faults(patterns).map(({ code }) => code)).toContain("profile-too-large");
  });

  test("compiles and checks the largest schema it takes", () => {
    const anyOf = Array.from({ length: limits.schemas - 1 }, (_, at) => ({ const: at }));
    expect(violations({ anyOf }, "z")).toMatchObject([{ keyword: "anyOf" }]);
  });

  test("lists every keyword it takes", () => {
    expect(extensionKeywords).toContain("additionalProperties");
    for (const keyword of extensionKeywords)
      expect(faults({ [keyword]: [Number.NaN] }).map(({ code }) => code)).not.toContain(
        "keyword-unsupported",
      );
  });
});
