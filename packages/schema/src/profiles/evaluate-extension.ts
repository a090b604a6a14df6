import { isObject } from "../parts/json-value.ts";
import type { ExtensionSchema, Patterns } from "./extension-schema.ts";

/** A keyword that a value does not satisfy, and where. */
export interface ExtensionViolation {
  readonly path: readonly PropertyKey[];
  readonly keyword: string;
  /** What the schema gives for the keyword. */
  readonly expected: unknown;
}

/** A value under evaluation: `under` is the keyword that led to its schema. */
interface At {
  readonly path: readonly PropertyKey[];
  readonly under: string;
  readonly patterns: Patterns;
}

type Schema = Exclude<ExtensionSchema, boolean>;

/** Texts longer than the model allows anywhere are not searched for a pattern; they are reported as too long. */
const longestSearched = 10_000;

/**
 * What of a value does not hold to a schema that `schemaFaults` found nothing wrong with. The meaning is that of JSON
 * Schema 2020-12; the work is at most the size of the schema times the size of the value.
 */
export function extensionViolations(schema: ExtensionSchema, value: unknown, at: At): ExtensionViolation[] {
  if (schema === true) return [];
  if (schema === false) return [{ path: at.path, keyword: at.under, expected: false }];
  return [...own(schema, value, at), ...combined(schema, value, at), ...inside(schema, value, at)];
}

function own(schema: Schema, value: unknown, { path, patterns }: At): ExtensionViolation[] {
  return Object.entries(schema).flatMap(([keyword, expected]) => {
    if (keyword === "required" && isObject(value)) {
      const missing = (expected as string[]).filter((name) => !Object.hasOwn(value, name));
      return missing.map((name) => ({ path: [...path, name], keyword, expected: name }));
    }
    if (keyword === "pattern" && typeof value === "string") {
      if (value.length > longestSearched) return [{ path, keyword: "maxLength", expected: longestSearched }];
      return patterns.get(String(expected))?.matches(value) ? [] : [{ path, keyword, expected }];
    }
    const holds = Object.hasOwn(assertions, keyword) ? assertions[keyword] : undefined;
    return !holds || holds(value, expected) ? [] : [{ path, keyword, expected }];
  });
}

const numbers =
  (holds: (value: number, bound: number) => boolean) =>
  (value: unknown, bound: unknown): boolean =>
    typeof value !== "number" || holds(value, Number(bound));
const counted =
  (count: (value: unknown) => number | undefined, holds: (size: number, bound: number) => boolean) =>
  (value: unknown, bound: unknown): boolean => {
    const size = count(value);
    return size === undefined || holds(size, Number(bound));
  };
const atLeast = (value: number, bound: number) => value >= bound;
const atMost = (value: number, bound: number) => value <= bound;
const characters = (value: unknown) => (typeof value === "string" ? [...value].length : undefined);
const entries = (value: unknown) => (Array.isArray(value) ? value.length : undefined);
const members = (value: unknown) => (isObject(value) ? Object.keys(value).length : undefined);

const assertions: Readonly<Record<string, (value: unknown, expected: unknown) => boolean>> = {
  type: (value, expected) => [expected].flat().some((type) => isOfType(value, String(type))),
  enum: (value, expected) => (expected as unknown[]).includes(value),
  const: (value, expected) => value === expected,
  minimum: numbers(atLeast),
  maximum: numbers(atMost),
  exclusiveMinimum: numbers((value, bound) => value > bound),
  exclusiveMaximum: numbers((value, bound) => value < bound),
  minLength: counted(characters, atLeast),
  maxLength: counted(characters, atMost),
  minItems: counted(entries, atLeast),
  maxItems: counted(entries, atMost),
  minProperties: counted(members, atLeast),
  maxProperties: counted(members, atMost),
};

function combined(schema: Schema, value: unknown, at: At): ExtensionViolation[] {
  const violationsOf = (inner: ExtensionSchema, under: string) =>
    extensionViolations(inner, value, { ...at, under });
  const accepted = (keyword: string) =>
    schemasOf(schema[keyword]).filter((inner) => violationsOf(inner, keyword).length === 0).length;
  const failed = (keyword: string): ExtensionViolation => ({
    path: at.path,
    keyword,
    expected: schema[keyword],
  });
  const found = schemasOf(schema.allOf).flatMap((inner) => violationsOf(inner, "allOf"));
  if (schema.anyOf !== undefined && accepted("anyOf") === 0) found.push(failed("anyOf"));
  if (schema.oneOf !== undefined && accepted("oneOf") !== 1) found.push(failed("oneOf"));
  const refused = schema.not as ExtensionSchema | undefined;
  if (refused !== undefined && violationsOf(refused, "not").length === 0) found.push(failed("not"));
  return found;
}

function inside(schema: Schema, value: unknown, at: At): ExtensionViolation[] {
  if (Array.isArray(value)) {
    const items = schema.items as ExtensionSchema | undefined;
    if (items === undefined) return [];
    return value.flatMap((entry, index) =>
      extensionViolations(items, entry, { ...at, path: [...at.path, index], under: "items" }),
    );
  }
  return isObject(value)
    ? Object.entries(value).flatMap(([name, member]) =>
        memberViolations(schema, [name, member], { ...at, path: [...at.path, name] }),
      )
    : [];
}

function memberViolations(
  schema: Schema,
  [name, member]: readonly [string, unknown],
  at: At,
): ExtensionViolation[] {
  const declared = schema.properties as Readonly<Record<string, ExtensionSchema>> | undefined;
  const known = declared !== undefined && Object.hasOwn(declared, name);
  const under = known ? "properties" : "additionalProperties";
  const held = (known ? declared[name] : schema.additionalProperties) as ExtensionSchema | undefined;
  const names = schema.propertyNames as ExtensionSchema | undefined;
  return [
    ...extensionViolations(names ?? true, name, { ...at, under: "propertyNames" }),
    ...extensionViolations(held ?? true, member, { ...at, under }),
  ];
}

function schemasOf(value: unknown): readonly ExtensionSchema[] {
  return (value ?? []) as readonly ExtensionSchema[];
}

function isOfType(value: unknown, type: string): boolean {
  switch (type) {
    case "null":
      return value === null;
    case "array":
      return Array.isArray(value);
    case "object":
      return isObject(value);
    case "integer":
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}
