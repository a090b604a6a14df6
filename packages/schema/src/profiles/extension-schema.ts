import { type Finding, finding } from "../findings/finding.ts";
import { isObject } from "../parts/json-value.ts";
import { type CompiledPattern, compilePattern } from "./pattern.ts";

/** A JSON Schema of the subset that profiles may use. */
export type ExtensionSchema = boolean | { readonly [keyword: string]: unknown };

/** Something in a schema that profiles may not use, or that is not written as JSON Schema wants it. */
export type SchemaFault = Finding<
  "keyword-unsupported" | "keyword-malformed" | "pattern-unsupported" | "profile-too-large"
>;

/** Patterns of a schema, compiled once, by their text. */
export type Patterns = Map<string, CompiledPattern>;

const types = ["null", "boolean", "integer", "number", "string", "array", "object"];

const isCount = (value: unknown) => Number.isInteger(value) && Number(value) >= 0;
const isNumber = (value: unknown) => typeof value === "number";
const isText = (value: unknown) => typeof value === "string";
const isScalar = (value: unknown) => value === null || ["string", "number", "boolean"].includes(typeof value);
const isListOf = (holds: (value: unknown) => boolean) => (value: unknown) =>
  Array.isArray(value) && value.length > 0 && value.every(holds);
const isType = (value: unknown) => types.includes(String(value)) && isText(value);

/** Keywords that say something of a value itself, and how each is written. */
const assertions: Readonly<Record<string, (value: unknown) => boolean>> = {
  type: (value) => isType(value) || isListOf(isType)(value),
  enum: isListOf(isScalar),
  const: isScalar,
  minimum: isNumber,
  maximum: isNumber,
  exclusiveMinimum: isNumber,
  exclusiveMaximum: isNumber,
  minLength: isCount,
  maxLength: isCount,
  pattern: isText,
  minItems: isCount,
  maxItems: isCount,
  minProperties: isCount,
  maxProperties: isCount,
  required: (value) => Array.isArray(value) && value.every(isText),
};

/** Keywords that hold schemas: one, a list, or one a name. */
const applicators: Readonly<Record<string, "one" | "list" | "named">> = {
  properties: "named",
  additionalProperties: "one",
  propertyNames: "one",
  items: "one",
  allOf: "list",
  anyOf: "list",
  oneOf: "list",
  not: "one",
};

const annotations = [
  "$schema",
  "$comment",
  "title",
  "description",
  "examples",
  "default",
  "deprecated",
  "readOnly",
];

/** Every keyword of JSON Schema 2020-12 that the schema of an extension may use. */
export const extensionKeywords: readonly string[] = [
  ...Object.keys(assertions),
  ...Object.keys(applicators),
  ...annotations,
];

/** What one profile may hold, so that checking a record against it takes a bounded time. */
export const limits = { schemas: 2_000, depth: 30, patternSteps: 2_000 } as const;

/** How much of the {@link limits} is used so far, and the patterns found. */
export interface Survey {
  schemas: number;
  patternSteps: number;
  readonly patterns: Patterns;
}

/** Everything in a schema that profiles may not use. What is not understood is refused, never ignored. */
export function schemaFaults(schema: unknown, path: readonly PropertyKey[], survey: Survey): SchemaFault[] {
  if (typeof schema === "boolean") return [];
  if (!isObject(schema)) return [finding("keyword-malformed", path, { keyword: String(path.at(-1)) })];
  survey.schemas += 1;
  // The path starts with "extensions" and the kind; a level of schemas takes one or two steps of it.
  if (survey.schemas > limits.schemas || path.length > 2 * limits.depth)
    return [finding("profile-too-large", path, { maximum: limits.schemas, depth: limits.depth })];
  return Object.entries(schema).flatMap(([keyword, value]) => {
    const at = [...path, keyword];
    const applied = Object.hasOwn(applicators, keyword) ? applicators[keyword] : undefined;
    if (applied) return innerFaults(applied, value, at, survey);
    if (annotations.includes(keyword)) return [];
    const wellFormed = Object.hasOwn(assertions, keyword) ? assertions[keyword] : undefined;
    if (!wellFormed)
      return [finding("keyword-unsupported", at, { keyword, allowed: [...extensionKeywords] })];
    if (!wellFormed(value)) return [finding("keyword-malformed", at, { keyword })];
    return keyword === "pattern" ? patternFaults(String(value), at, survey) : [];
  });
}

function innerFaults(
  applied: "one" | "list" | "named",
  value: unknown,
  path: readonly PropertyKey[],
  survey: Survey,
): SchemaFault[] {
  if (applied === "one") return schemaFaults(value, path, survey);
  const isList = Array.isArray(value) && value.length > 0;
  if (applied === "list" ? !isList : !isObject(value))
    return [finding("keyword-malformed", path, { keyword: String(path.at(-1)) })];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    schemaFaults(inner, [...path, key], survey),
  );
}

function patternFaults(source: string, path: readonly PropertyKey[], survey: Survey): SchemaFault[] {
  const compiled = survey.patterns.get(source) ?? compilePattern(source);
  if (!compiled) return [finding("pattern-unsupported", path, { pattern: source.slice(0, 100) })];
  survey.patterns.set(source, compiled);
  survey.patternSteps += compiled.size;
  if (survey.patternSteps <= limits.patternSteps) return [];
  return [finding("profile-too-large", path, { maximum: limits.schemas, depth: limits.depth })];
}
