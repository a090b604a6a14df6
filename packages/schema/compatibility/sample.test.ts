import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { accepts } from "./acceptance.ts";
import { definitionsOf } from "./definitions.ts";
import type { Definitions, Schema } from "./json-schema.ts";
import { objectSample } from "./object-sample.ts";
import { readSchemas } from "./releases.ts";
import { freshName, sample, sampleOfType } from "./sample.ts";

const kinds = [...readSchemas(resolve(import.meta.dirname, "../generated"))];

describe("samples", () => {
  test.each(kinds)("of every definition of %s are valid", (kind, schema) => {
    const { definitions } = definitionsOf(kind, schema);
    for (const [name, definition] of Object.entries(definitions)) {
      const found = sample(definition, definitions);
      expect([name, found !== undefined && accepts(definitions, definition, found)]).toEqual([name, true]);
    }
  });

  const definitions: Definitions = {
    Rule: {
      oneOf: [
        {
          type: "object",
          properties: { all: { type: "array", minItems: 1, items: { $ref: "#/$defs/Rule" } } },
          required: ["all"],
        },
        { type: "object", properties: { fact: { type: "string" } }, required: ["fact"] },
      ],
    },
    Endless: { type: "object", properties: { inner: { $ref: "#/$defs/Endless" } }, required: ["inner"] },
  };

  test.each<[string, Schema, unknown]>([
    ["the shallow branch of what refers to itself", { $ref: "#/$defs/Rule" }, { fact: "" }],
    ["nothing where no document ends", { $ref: "#/$defs/Endless" }, undefined],
    ["nothing where nothing fits", { not: {} }, undefined],
    ["nothing where no text fits", { type: "string", pattern: "^a$", minLength: 2 }, undefined],
    ["an example where the pattern is not read", { type: "string", pattern: "\\p{L}", examples: ["é"] }, "é"],
    [
      "a fitting example, not a shorter text",
      { type: "string", pattern: "^[a-z]+$", examples: ["F", "fr"] },
      "fr",
    ],
    [
      "a text without refused characters",
      { type: "string", pattern: "^.$", not: { pattern: "[^!-/]" } },
      "!",
    ],
    ["a number inside open bounds", { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 1 }, 0.5],
    ["a multiple", { type: "integer", minimum: 5, multipleOf: 5 }, 5],
    ["a list of its least length", { type: "array", minItems: 2, items: { const: 1 } }, [1, 1]],
    ["properties enough", { type: "object", minProperties: 1, additionalProperties: { const: 1 } }, { a: 1 }],
    [
      "listed properties first",
      { type: "object", minProperties: 1, properties: { x: { const: 1 } } },
      { x: 1 },
    ],
    ["a type that keywords imply", { minItems: 1, items: { type: "null" } }, [null]],
    ["the first type that can be met", { type: ["string", "boolean"], pattern: "^a$", minLength: 3 }, true],
  ])("%s", (_, schema, expected) => {
    const found = sample(schema, definitions);
    expect(found).toEqual(expected);
    if (found !== undefined) expect(accepts({}, stripped(schema, definitions), found)).toBe(true);
  });

  test("one type out of several", () => {
    expect(sampleOfType("array", { type: ["string", "array"] }, {})).toEqual([]);
  });
});

function stripped(schema: Schema, definitions: Definitions): Schema {
  return { ...schema, $defs: definitions };
}

describe("samples of objects", () => {
  const schema: Schema = {
    type: "object",
    properties: { a: { const: 1 }, b: { const: 2 } },
    required: ["a"],
    propertyNames: { pattern: "^[a-c]$" },
    additionalProperties: { const: 3 },
  };

  test("with and without a property", () => {
    expect(objectSample(schema, {}, {})).toEqual({ a: 1 });
    expect(objectSample(schema, {}, { set: ["b"] })).toEqual({ a: 1, b: 2 });
    expect(objectSample(schema, {}, { set: ["a", 7] })).toEqual({ a: 7 });
    expect(objectSample(schema, {}, { set: ["c"] })).toEqual({ a: 1, c: 3 });
    expect(objectSample(schema, {}, { without: "a" })).toEqual({});
  });

  test("a name that is allowed and free", () => {
    expect(freshName(schema, ["a", "b"], {})).toBe("c");
    expect(freshName(schema, ["a", "b", "c"], {})).toBeUndefined();
    expect(freshName({ propertyNames: { enum: ["x", "y"] } }, ["x"], {})).toBe("y");
    expect(freshName({ additionalProperties: false }, [], {})).toBeUndefined();
  });
});
