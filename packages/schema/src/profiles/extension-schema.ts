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

/** What one profile may hold, so that checking a record against it takes a bounded time. */
export const limits = { schemas: 2_000, depth: 30, patternSteps: 2_000 } as const;

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
    return schemasUnder(keyword, value).flatMap(([inner, ...steps]) =>
      schemaFaults(inner, [...at, ...steps], survey),
    );
  });
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
