import fc from "fast-check";
import type { JsonSchema } from "../generate/json-schema.ts";
import { referredName } from "../src/structure/references.ts";

type Definitions = Readonly<Record<string, JsonSchema>>;
type Tie = (name: string) => fc.Arbitrary<unknown>;

/**
 * Documents that a JSON Schema accepts, built from the schema alone: every field, variant and format of the model
 * comes up, also those that no compiled record uses yet. Members called `__proto__` have tests of their own.
 */
export function documentsOf(schema: JsonSchema): fc.Arbitrary<unknown> {
  const definitions = (schema.$defs ?? {}) as Definitions;
  const { root } = fc.letrec<{ root: unknown } & Record<string, unknown>>((tie) => ({
    root: arbitraryOf(schema, tie as Tie),
    ...Object.fromEntries(
      Object.entries(definitions).map(([name, definition]) => [name, arbitraryOf(definition, tie as Tie)]),
    ),
  }));
  return root;
}

function arbitraryOf(schema: JsonSchema, tie: Tie): fc.Arbitrary<unknown> {
  const part = referredName(schema);
  if (part !== undefined) return tie(part);
  if ("const" in schema) return fc.constant(schema.const);
  if (Array.isArray(schema.enum)) return fc.constantFrom(...(schema.enum as unknown[]));
  const variants = (schema.oneOf ?? schema.anyOf) as JsonSchema[] | undefined;
  if (variants) return oneOf(variants, tie);
  switch (schema.type) {
    case "object":
      return objectOf(schema, tie);
    case "array":
      return listOf(schema, tie);
    case "string":
      return textOf(schema);
    case "boolean":
      return fc.boolean();
    case "integer":
      return fc.integer({ min: bound(schema.minimum, -1000), max: bound(schema.maximum, 1_000_000) });
    case "number":
      return fc.double({
        min: Number(schema.minimum ?? -1e9),
        max: Number(schema.maximum ?? 1e9),
        noNaN: true,
      });
    default:
      if (Object.keys(schema).length === 0) return fc.jsonValue({ maxDepth: 2 });
      throw new Error(`no documents for ${JSON.stringify(schema).slice(0, 200)}`);
  }
}

/** A bound that fits 32 bits, beyond which generated integers say nothing new. */
function bound(value: unknown, otherwise: number): number {
  return typeof value === "number" && Math.abs(value) <= 1_000_000 ? value : otherwise;
}

/** Variants that hold themselves come last once the document is deep, so that it ends. */
function oneOf(variants: readonly JsonSchema[], tie: Tie): fc.Arbitrary<unknown> {
  const simplestFirst = [...variants].sort((a, b) => recursion(a) - recursion(b));
  return fc.oneof(
    { maxDepth: 3, depthIdentifier: "variants" },
    ...simplestFirst.map((variant) => arbitraryOf(variant, tie)),
  );
}

function recursion(schema: JsonSchema): number {
  return JSON.stringify(schema).includes('"#/$defs/Criterion"') ? 1 : 0;
}

function objectOf(schema: JsonSchema, tie: Tie): fc.Arbitrary<unknown> {
  const properties = (schema.properties ?? {}) as Readonly<Record<string, JsonSchema>>;
  if (!schema.properties) {
    const key = arbitraryOf(schema.propertyNames as JsonSchema, tie) as fc.Arbitrary<string>;
    return fc.dictionary(
      key.filter((name) => name !== "__proto__"),
      arbitraryOf(schema.additionalProperties as JsonSchema, tie),
      { minKeys: Number(schema.minProperties ?? 0), maxKeys: 3, noNullPrototype: true },
    );
  }
  const members = Object.fromEntries(
    Object.entries(properties).map(([name, member]) => [name, arbitraryOf(member, tie)]),
  );
  const requiredKeys = (schema.required ?? []) as string[];
  return fc.record(members, { requiredKeys, noNullPrototype: true });
}

function listOf(schema: JsonSchema, tie: Tie): fc.Arbitrary<unknown> {
  const minLength = Number(schema.minItems ?? 0);
  return fc.array(arbitraryOf(schema.items as JsonSchema, tie), { minLength, maxLength: minLength + 1 });
}

const texts = new Map<string, fc.Arbitrary<string>>();

function textOf(schema: JsonSchema): fc.Arbitrary<string> {
  const maximum = Number(schema.maxLength ?? 10_000);
  if (typeof schema.pattern !== "string") {
    const length = { minLength: Number(schema.minLength ?? 0), maxLength: Math.min(maximum, 30) };
    return fc.oneof(fc.string(length), fc.string({ ...length, unit: "binary" }));
  }
  const { pattern } = schema;
  const known = texts.get(pattern);
  if (known) return known.filter((text) => text.length <= maximum);
  const written = new RegExp(pattern);
  // What stands in a look-ahead is checked afterwards: texts cannot be generated from it.
  const withoutLookahead = new RegExp(pattern.replaceAll(/\(\?=[^()]*\)/g, ""));
  const drawn = fc.sample(
    fc.stringMatching(withoutLookahead).filter((text) => written.test(text)),
    { numRuns: 300, seed: 1 },
  );
  const text = fc.constantFrom(...new Set(drawn));
  texts.set(pattern, text);
  return text.filter((one) => one.length <= maximum);
}
