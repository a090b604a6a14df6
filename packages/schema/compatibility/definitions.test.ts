import { expect, test } from "vitest";
import { definitionsId, definitionsOf } from "./definitions.ts";
import type { Schema } from "./json-schema.ts";
import { sameMeaning } from "./same-meaning.ts";

const recordSchema: Schema = {
  $id: "urn:example:0.1.0:thing",
  type: "object",
  properties: {
    kind: { const: "thing" },
    schemaVersion: { type: "string", const: "0.1.0" },
    part: { $ref: "#/$defs/Part" },
    again: { $ref: "#" },
  },
  $defs: { Part: { type: "object", properties: { schemaVersion: { const: "9" } } } },
};

test("a kind is a definition like any other, and accepts any schemaVersion", () => {
  const { definitions, schemaVersion } = definitionsOf("thing", recordSchema);
  expect(schemaVersion).toBe("0.1.0");
  expect(Object.keys(definitions)).toEqual(["Part", "thing"]);
  expect(definitions.thing?.properties).toEqual({
    kind: { const: "thing" },
    schemaVersion: { type: "string" },
    part: { $ref: `${definitionsId}#/$defs/Part` },
    again: { $ref: `${definitionsId}#/$defs/thing` },
  });
  expect(definitions.Part).toEqual(recordSchema.$defs?.Part);
});

test("a reference that cannot be followed is an error", () => {
  expect(() => definitionsOf("thing", { $ref: "other.json" })).toThrow(/thing refers to other.json/);
  expect(() => definitionsOf("thing", { $defs: { thing: {} } })).toThrow(/another schema of that name/);
});

const sides = {
  before: {
    Word: { type: "string" },
    Tree: { items: { $ref: "#/$defs/Tree" } },
    Loop: { $ref: "#/$defs/Loop" },
  },
  after: { Text: { type: "string", title: "Text" }, Tree: { items: { $ref: "#/$defs/Tree" } } },
};

test.each<[string, unknown, unknown, boolean]>([
  ["a reference and what it means", { $ref: "#/$defs/Word" }, { type: "string", description: "A." }, true],
  ["references of other names", { $ref: "#/$defs/Word" }, { $ref: "#/$defs/Text" }, true],
  ["recursion", { $ref: "#/$defs/Tree" }, { $ref: "#/$defs/Tree" }, true],
  [
    "order of what has none",
    { enum: [1, 2], required: ["a", "b"] },
    { required: ["b", "a"], enum: [2, 1] },
    true,
  ],
  ["order of properties", { properties: { a: {}, b: {} } }, { properties: { b: {}, a: {} } }, true],
  ["another type", { type: "string" }, { type: "number" }, false],
  ["a property named like words", { properties: { title: {} } }, { properties: {} }, false],
  ["a keyword beside a reference", { $ref: "#/$defs/Word", minLength: 1 }, { type: "string" }, false],
  ["a part that is not there", { items: {} }, {}, false],
  ["a boolean schema", { items: false }, { items: false }, true],
  [
    "alternatives in another order",
    { oneOf: [{}, { type: "null" }] },
    { oneOf: [{ type: "null" }, {}] },
    false,
  ],
])("same meaning: %s", (_, before, after, expected) => {
  expect(sameMeaning({ before, after }, sides)).toBe(expected);
});

test("a definition that only refers to itself, or to nothing, is an error", () => {
  expect(() => sameMeaning({ before: { $ref: "#/$defs/Loop" }, after: {} }, sides)).toThrow(
    /only refers to itself/,
  );
  expect(() => sameMeaning({ before: { $ref: "#/$defs/None" }, after: {} }, sides)).toThrow(
    /does not define/,
  );
});
