import { type Finding, finding } from "../findings/finding.ts";
import { isObject } from "../parts/json-value.ts";
import { type CompiledPattern, compilePattern } from "./pattern.ts";

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

/** Every keyword of JSON Schema 2020-12 that the schema of an extension may use. */
export const extensionKeywords: readonly string[] = [
  ...["type", "enum", "const", "required", "pattern"],
  ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"],
  ...["minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"],
  ...Object.keys(applicators),
  ...["$schema", "$comment", "title", "description", "examples", "default", "deprecated", "readOnly"],
];

const known = new Set(extensionKeywords);

/** Values of these keywords are compared one by one, so each counts as a schema. */
const lists = new Set(["enum", "required"]);

/** What one profile may hold, so that compiling it and checking a record against it take a bounded time and stack. */
export const limits = { schemas: 500, depth: 30, patternSteps: 2_000 } as const;

/** How much of the {@link limits} is used so far, and the patterns found, by their text. */
export interface Survey {
  schemas: number;
  patternSteps: number;
  readonly patterns: Map<string, CompiledPattern>;
}

/** Everything in a schema that profiles may not use. What is not understood is refused, never ignored. */
export function schemaFaults(schema: unknown, path: readonly PropertyKey[], survey: Survey): Finding[] {
  // Whether it is written as JSON Schema wants it is for the schema of schemas to say.
  if (!isObject(schema)) return [];
  survey.schemas += 1;
  // The path starts with "extensions" and the kind; a level of schemas takes one or two steps of it.
  if (survey.schemas > limits.schemas || path.length > 2 * limits.depth) return [tooLarge(path)];
  return Object.entries(schema).flatMap(([keyword, value]) => {
    const at = [...path, keyword];
    if (!known.has(keyword))
      return [finding("keyword-unsupported", at, { keyword, allowed: [...extensionKeywords] })];
    if (keyword === "pattern" && typeof value === "string") return patternFaults(value, at, survey);
    if (lists.has(keyword) && Array.isArray(value)) survey.schemas += value.length;
    if (survey.schemas > limits.schemas) return [tooLarge(at)];
    if (!isWellFormed(keyword, value)) return [finding("keyword-malformed", at, { keyword })];
    return schemasUnder(keyword, value).flatMap(([inner, ...steps]) =>
      schemaFaults(inner, [...at, ...steps], survey),
    );
  });
}

/** What the draft that ajv reads would let pass, or what it would compare member by member. */
function isWellFormed(keyword: string, value: unknown): boolean {
  if (keyword === "const") return isScalar(value);
  if (keyword === "enum") return !Array.isArray(value) || value.every(isScalar);
  if (applicators[keyword] === "named") return !isObject(value) || !Object.hasOwn(value, "__proto__");
  // A list of schemas under `items` meant a tuple once.
  return applicators[keyword] !== "one" || typeof value === "boolean" || isObject(value);
}

function isScalar(value: unknown): boolean {
  return value === null || ["string", "number", "boolean"].includes(typeof value);
}

function schemasUnder(keyword: string, value: unknown): (readonly [unknown, ...PropertyKey[]])[] {
  const applied = Object.hasOwn(applicators, keyword) ? applicators[keyword] : undefined;
  if (applied === "one") return [[value]];
  const holdsSome = applied === "list" ? Array.isArray(value) : applied === "named" && isObject(value);
  return holdsSome ? Object.entries(value as object).map(([key, inner]) => [inner, key]) : [];
}

function patternFaults(source: string, path: readonly PropertyKey[], survey: Survey): Finding[] {
  const compiled = survey.patterns.get(source) ?? compilePattern(source);
  if (!compiled) return [finding("pattern-unsupported", path, { pattern: source.slice(0, 100) })];
  survey.patterns.set(source, compiled);
  survey.patternSteps += compiled.size;
  return survey.patternSteps > limits.patternSteps ? [tooLarge(path)] : [];
}

function tooLarge(path: readonly PropertyKey[]): Finding {
  return finding("profile-too-large", path, { maximum: limits.schemas, depth: limits.depth });
}
