import {
  annotations,
  constrainsBesideReference,
  type Definitions,
  dereference,
  type Schema,
} from "./json-schema.ts";

/** One node in each of two sets of definitions. */
export interface Pair {
  readonly before: unknown;
  readonly after: unknown;
}

/** The definitions on each side of a comparison. */
export interface Sides {
  readonly before: Definitions;
  readonly after: Definitions;
}

const holdsSchema = new Set([
  "items",
  "additionalProperties",
  "propertyNames",
  "not",
  "if",
  "then",
  "else",
  "contains",
  "unevaluatedItems",
  "unevaluatedProperties",
]);
const holdsNamedSchemas = new Set(["properties", "patternProperties", "dependentSchemas"]);
const holdsSchemas = new Set(["oneOf", "anyOf", "allOf", "prefixItems"]);
const unordered = new Set(["required", "enum", "type"]);

/** Whether two schemas are written alike, words aside and references followed: then they mean the same. */
export function sameMeaning({ before, after }: Pair, sides: Sides): boolean {
  return sameSchema({ before, after }, { sides, assumed: new Map() });
}

/** Whether one keyword says the same on both sides. */
export function sameKeyword(keyword: string, { before, after }: Pair, sides: Sides): boolean {
  return sameValue(keyword, { before, after }, { sides, assumed: new Map() });
}

interface Comparing {
  readonly sides: Sides;
  /** Pairs under comparison: what refers to itself is equal unless something on the way differs. */
  readonly assumed: Map<unknown, Set<unknown>>;
}

function sameSchema(pair: Pair, comparing: Comparing): boolean {
  if (!isObject(pair.before) || !isObject(pair.after)) return pair.before === pair.after;
  const [left, right] = [pair.before as Schema, pair.after as Schema];
  if (constrainsBesideReference(left) || constrainsBesideReference(right)) return false;
  const before = dereference(left, comparing.sides.before);
  const after = dereference(right, comparing.sides.after);
  const known = comparing.assumed.get(before) ?? new Set();
  if (known.has(after)) return true;
  comparing.assumed.set(before, known.add(after));
  const keywords = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keywords].every(
    (keyword) =>
      annotations.has(keyword) ||
      sameValue(keyword, { before: before[keyword], after: after[keyword] }, comparing),
  );
}

function sameValue(keyword: string, pair: Pair, comparing: Comparing): boolean {
  if (holdsSchema.has(keyword)) return sameSchema(pair, comparing);
  if (holdsNamedSchemas.has(keyword) || holdsSchemas.has(keyword)) {
    if (!isObject(pair.before) || !isObject(pair.after)) return pair.before === pair.after;
    const [before, after] = [new Map(Object.entries(pair.before)), new Map(Object.entries(pair.after))];
    if (before.size !== after.size) return false;
    return [...before].every(
      ([name, schema]) =>
        after.has(name) && sameSchema({ before: schema, after: after.get(name) }, comparing),
    );
  }
  if (unordered.has(keyword)) return canonical(sorted(pair.before)) === canonical(sorted(pair.after));
  return canonical(pair.before) === canonical(pair.after);
}

function sorted(value: unknown): unknown {
  return Array.isArray(value) ? value.map(canonical).sort() : value;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** JSON text in which equal values read alike, whatever the order of their properties. */
export function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, part: unknown) =>
      isObject(part) && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
        : part,
    ) ?? "undefined"
  );
}
