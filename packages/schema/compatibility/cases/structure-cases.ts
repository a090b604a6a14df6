import type { ChangeCode } from "../difference.ts";
import type { Schema } from "../json-schema.ts";
import { type Case, object, record, word } from "./case.ts";

const tagged = (tag: string, more: Record<string, Schema> = {}): Schema =>
  object({ tag: { type: "string", const: tag }, ...more }, ["tag"]);
const open = (properties: Record<string, Schema>): Schema => ({ type: "object", properties });

/** Changes of properties, variants, references and words. */
export const structureCases = {
  "property-removed": [
    {
      before: object({ a: word, b: word }, ["a", "b"]),
      after: object({ a: word }, ["a"]),
      there: ["major property-removed thing#/properties/b"],
      back: ["major required-property-added thing#/properties/b"],
    },
  ],
  "property-added": [
    {
      before: object({}),
      after: object({ a: word }),
      there: ["minor property-added thing#/properties/a"],
      back: ["major property-removed thing#/properties/a"],
    },
    {
      before: open({}),
      after: open({ a: word }),
      there: [
        "major pattern-narrowed thing#/properties/a",
        "major types-removed thing#/properties/a",
        "minor property-added thing#/properties/a",
      ],
      back: [
        "minor pattern-widened thing#/properties/a",
        "minor types-added thing#/properties/a",
        "patch property-unlisted thing#/properties/a",
      ],
    },
  ],
  "property-unlisted": [
    {
      before: { ...open({ a: word }), additionalProperties: word },
      after: { ...open({}), additionalProperties: word },
      there: ["patch property-unlisted thing#/properties/a"],
      back: ["minor property-added thing#/properties/a"],
    },
  ],
  "required-property-added": [
    {
      before: object({ a: word }, ["a"]),
      after: object({ a: word, b: word }, ["a", "b"]),
      there: ["major required-property-added thing#/properties/b"],
      back: ["major property-removed thing#/properties/b"],
    },
  ],
  "property-required": [
    {
      before: object({ a: word }),
      after: object({ a: word }, ["a"]),
      there: ["major property-required thing#/required"],
      back: ["minor property-optional thing#/required"],
    },
  ],
  "property-optional": [
    {
      before: { ...open({}), required: ["a"] },
      after: open({}),
      there: ["minor property-optional thing#/required"],
      back: ["major property-required thing#/required"],
    },
  ],
  "additional-properties-closed": [
    {
      before: open({ a: word }),
      after: object({ a: word }),
      there: ["major additional-properties-closed thing#/additionalProperties"],
      back: ["minor additional-properties-opened thing#/additionalProperties"],
    },
    {
      before: record(word, word),
      after: object({ en: word }),
      there: [
        "major additional-properties-closed thing#/additionalProperties",
        "minor property-added thing#/properties/en",
        "minor pattern-widened thing#/propertyNames",
      ],
      back: [
        "minor additional-properties-opened thing#/additionalProperties",
        "patch property-unlisted thing#/properties/en",
        "minor values-opened thing#/propertyNames",
      ],
    },
  ],
  "additional-properties-opened": [
    {
      before: object({}),
      after: open({}),
      there: ["minor additional-properties-opened thing#/additionalProperties"],
      back: ["major additional-properties-closed thing#/additionalProperties"],
    },
  ],
  "variant-removed": [
    {
      before: { oneOf: [tagged("a"), tagged("b", { more: word })] },
      after: { oneOf: [tagged("b", { more: word })] },
      there: ["major variant-removed thing#/oneOf/0"],
      back: ["minor variant-added thing#/oneOf/0"],
    },
    {
      before: { anyOf: [{ type: "string" }, { type: "null" }] },
      after: { type: "string" },
      there: ["major variant-removed thing#/anyOf/1"],
      back: ["minor variant-added thing#/anyOf/1"],
    },
  ],
  "variant-added": [
    {
      before: { oneOf: [tagged("a"), tagged("b")] },
      after: { oneOf: [tagged("c"), tagged("b", { more: word }), tagged("a")] },
      there: ["minor property-added thing#/oneOf/1/properties/more", "minor variant-added thing#/oneOf/0"],
      back: ["major property-removed thing#/oneOf/1/properties/more", "major variant-removed thing#/oneOf/0"],
    },
    {
      before: tagged("a"),
      after: { oneOf: [tagged("a"), tagged("b")] },
      there: ["minor variant-added thing#/oneOf/1"],
      back: ["major variant-removed thing#/oneOf/1"],
    },
  ],
  "variants-overlap": [
    {
      before: { oneOf: [object({ a: word }, ["a"]), object({ b: word }, ["b"])] },
      after: { oneOf: [object({ a: word, b: word }, ["a"]), object({ a: word, b: word }, ["b"])] },
      there: [
        "major? variants-overlap thing#",
        "minor property-added thing#/oneOf/0/properties/b",
        "minor property-added thing#/oneOf/1/properties/a",
      ],
      back: [
        "major? property-removed thing#/oneOf/0/properties/b",
        "major? property-removed thing#/oneOf/1/properties/a",
        "major? variants-overlap thing#",
      ],
    },
    {
      before: {
        oneOf: [
          { type: "integer", maximum: 0 },
          { type: "integer", minimum: 1 },
        ],
      },
      after: {
        oneOf: [
          { type: "integer", maximum: 1 },
          { type: "integer", minimum: 1 },
        ],
      },
      there: ["major variants-overlap thing#", "minor bound-loosened thing#/oneOf/0"],
      // The one value that the branch loses was in both branches, and so refused before.
      back: ["major? bound-tightened thing#/oneOf/0", "major? variants-overlap thing#"],
    },
  ],
  "unread-keyword-changed": [
    {
      before: { type: "string" },
      after: { type: "string", not: { const: "" } },
      there: ["major unread-keyword-changed thing#/not"],
      back: ["minor unread-keyword-removed thing#/not"],
    },
    {
      before: { type: "object", patternProperties: { "^x-": {} }, additionalProperties: false },
      after: { type: "object", patternProperties: { "^y-": {} }, additionalProperties: false },
      there: ["major? unread-keyword-changed thing#"],
      back: ["major? unread-keyword-changed thing#"],
    },
  ],
  "unread-keyword-removed": [
    {
      before: { type: "string", allOf: [{ minLength: 2 }] },
      after: { type: "string" },
      there: ["minor unread-keyword-removed thing#/allOf"],
      back: ["major unread-keyword-changed thing#/allOf"],
    },
  ],
  "definition-removed": [
    {
      before: { $ref: "#/$defs/Old", $defs: { Old: word } },
      after: { ...word },
      there: ["patch definition-removed Old#"],
      back: ["patch definition-added Old#"],
    },
  ],
  "definition-added": [
    {
      before: { items: { $ref: "#/$defs/Old" }, $defs: { Old: word } },
      after: { items: { $ref: "#/$defs/New" }, $defs: { New: word } },
      there: ["patch definition-added New#", "patch definition-removed Old#"],
      back: ["patch definition-added Old#", "patch definition-removed New#"],
    },
  ],
  "words-changed": [
    {
      before: { ...object({ a: { ...word, description: "One." } }), title: "Thing" },
      after: { ...object({ a: { ...word, description: "Two.", examples: ["b"] } }), title: "Thing" },
      there: ["patch words-changed thing#/properties/a"],
      back: ["patch words-changed thing#/properties/a"],
    },
  ],
} satisfies Partial<Record<ChangeCode, readonly Case[]>>;
