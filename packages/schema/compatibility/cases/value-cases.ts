import type { ChangeCode } from "../difference.ts";
import { type Case, object, record, word } from "./case.ts";

/** Changes of types, listed values, bounds and patterns. */
export const valueCases = {
  "types-removed": [
    {
      before: object({ a: { type: ["string", "array"] } }),
      after: object({ a: { type: "string" } }),
      there: ["major types-removed thing#/properties/a"],
      back: ["minor types-added thing#/properties/a"],
    },
    {
      before: object({ a: { type: "number", minimum: 0 } }),
      after: object({ a: { type: "integer", minimum: 0 } }),
      there: ["major types-removed thing#/properties/a"],
      back: ["minor types-added thing#/properties/a"],
    },
  ],
  "types-added": [
    {
      before: { type: "object", additionalProperties: { type: "string" } },
      after: { type: "object", additionalProperties: { type: ["string", "number"] } },
      there: ["minor types-added thing#/additionalProperties"],
      back: ["major types-removed thing#/additionalProperties"],
    },
    {
      before: { type: "string" },
      after: {},
      there: ["minor types-added thing#"],
      back: ["major types-removed thing#"],
    },
    {
      before: object({ a: { not: {} } }),
      after: object({ a: word }),
      there: ["minor types-added thing#/properties/a"],
      back: ["major types-removed thing#/properties/a"],
    },
  ],
  "values-removed": [
    {
      before: { type: "string", enum: ["a", "b"] },
      after: { type: "string", enum: ["b", "c"] },
      there: ["major values-removed thing#", "minor values-added thing#"],
      back: ["major values-removed thing#", "minor values-added thing#"],
    },
    {
      before: object({ a: { type: "boolean" } }),
      after: object({ a: { type: "boolean", const: true } }),
      there: ["major values-removed thing#/properties/a"],
      back: ["minor values-added thing#/properties/a"],
    },
  ],
  "values-added": [
    {
      before: { type: "string", const: "a" },
      after: { type: "string", enum: ["b", "a"] },
      there: ["minor values-added thing#"],
      back: ["major values-removed thing#"],
    },
  ],
  "values-closed": [
    {
      before: word,
      after: { type: "string", enum: ["a", "b"] },
      there: ["major values-closed thing#"],
      back: ["minor values-opened thing#"],
    },
    {
      before: { type: "integer", minimum: 1 },
      after: { type: "integer", enum: [1, 2] },
      there: ["major values-closed thing#"],
      back: ["minor values-opened thing#"],
    },
  ],
  "values-opened": [
    {
      before: { type: "string", enum: ["a", "B"] },
      after: word,
      there: ["major values-removed thing#", "minor values-opened thing#"],
      back: ["major values-closed thing#"],
    },
  ],
  "bound-tightened": [
    {
      before: { type: "string", maxLength: 60 },
      after: { type: "string", minLength: 2, maxLength: 40 },
      there: ["major bound-tightened thing#", "major bound-tightened thing#"],
      back: ["minor bound-loosened thing#", "minor bound-loosened thing#"],
    },
    {
      before: { type: "array", items: word },
      after: { type: "array", items: word, minItems: 1, maxItems: 3, uniqueItems: true },
      there: ["major bound-tightened thing#", "major bound-tightened thing#", "major bound-tightened thing#"],
      back: ["minor bound-loosened thing#", "minor bound-loosened thing#", "minor bound-loosened thing#"],
    },
    {
      before: record(word, { type: "integer" }),
      after: { ...record(word, { type: "integer" }), minProperties: 1, maxProperties: 4 },
      there: ["major bound-tightened thing#", "major bound-tightened thing#"],
      back: ["minor bound-loosened thing#", "minor bound-loosened thing#"],
    },
    {
      before: { type: "integer", minimum: 0, maximum: 10 },
      after: { type: "integer", exclusiveMinimum: 0, maximum: 9.5, multipleOf: 3 },
      there: ["major bound-tightened thing#", "major bound-tightened thing#", "major bound-tightened thing#"],
      back: ["minor bound-loosened thing#", "minor bound-loosened thing#", "minor bound-loosened thing#"],
    },
  ],
  "bound-loosened": [
    {
      before: { type: "number", minimum: 0, exclusiveMaximum: 9, multipleOf: 4 },
      after: { type: "number", minimum: -2, maximum: 10, multipleOf: 2 },
      there: ["minor bound-loosened thing#", "minor bound-loosened thing#", "minor bound-loosened thing#"],
      back: ["major bound-tightened thing#", "major bound-tightened thing#", "major bound-tightened thing#"],
    },
  ],
  "bound-restated": [
    {
      before: { type: "string", pattern: "^[a-z]{2,5}$" },
      after: { type: "string", pattern: "^[a-z]{2,5}$", minLength: 1, maxLength: 80 },
      there: ["patch bound-restated thing#", "patch bound-restated thing#"],
      back: ["minor bound-loosened thing#", "minor bound-loosened thing#"],
    },
    {
      before: { type: "integer", exclusiveMinimum: 0 },
      after: { type: "integer", minimum: 1 },
      there: ["patch bound-restated thing#"],
      back: ["patch bound-restated thing#"],
    },
  ],
  "pattern-narrowed": [
    {
      before: { type: "string", pattern: "^(?:police|court|x-[a-z]{2}-[a-z]+)$" },
      after: { type: "string", pattern: "^(?:police|x-[a-z]{2}-[a-z]+)$" },
      there: ["major pattern-narrowed thing#"],
      back: ["minor pattern-widened thing#"],
    },
    {
      before: { type: "string" },
      after: { type: "string", pattern: "x" },
      there: ["major pattern-narrowed thing#"],
      back: ["minor pattern-widened thing#"],
    },
  ],
  "pattern-undecided": [
    {
      before: { type: "string", pattern: "^(?<!x)a+$", examples: ["a"] },
      after: { type: "string", pattern: "^(?<!x)a+b?$" },
      there: ["major? pattern-undecided thing#", "patch words-changed thing#"],
      back: ["major? pattern-undecided thing#", "patch words-changed thing#"],
    },
    {
      before: { type: "string", pattern: "^(?<!x)a+$", examples: ["a"] },
      after: { type: "string", pattern: "^(?<!x)b+$", examples: ["a"] },
      there: ["major pattern-undecided thing#"],
      back: ["major? pattern-undecided thing#"],
    },
  ],
  "pattern-widened": [
    {
      before: record({ type: "string", pattern: "^[a-z]{2}$" }, word),
      after: record({ type: "string", pattern: "^[a-z]{2,3}$" }, word),
      there: ["minor pattern-widened thing#/propertyNames"],
      back: ["major pattern-narrowed thing#/propertyNames"],
    },
  ],
  "pattern-restated": [
    {
      before: { type: "string", pattern: "^(?:a|b)[0-9]*$" },
      after: { type: "string", pattern: "^[ab]\\d*$" },
      there: ["patch pattern-restated thing#"],
      back: ["patch pattern-restated thing#"],
    },
    {
      before: { type: "string", pattern: "^(?:one|two)$" },
      after: { type: "string", enum: ["two", "one"] },
      there: ["patch pattern-restated thing#"],
      back: ["minor values-opened thing#"],
    },
  ],
} satisfies Partial<Record<ChangeCode, readonly Case[]>>;
