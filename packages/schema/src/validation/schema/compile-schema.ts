import type { Check } from "./check.ts";
import { closedObject, list, type Member, openObject, taggedObject } from "./check-object.ts";
import { anything, boolean, formattedText, number, oneOfValues, text } from "./check-value.ts";

/** A JSON Schema of this model, as its published files hold it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The check that a JSON Schema of this model describes: functions, not generated code, so that a page under a strict
 * Content-Security-Policy can make it. Throws on a keyword it does not know, rather than pass over what it asks for.
 */
export function compileSchema(schema: JsonSchema): Check {
  const definitions = (schema.$defs ?? {}) as Readonly<Record<string, JsonSchema>>;
  const compiling: Compiling = { definitions, checks: new Map(), formats: formatNames(definitions) };
  return checkOf(schema, compiling);
}

interface Compiling {
  readonly definitions: Readonly<Record<string, JsonSchema>>;
  readonly checks: Map<string, Check>;
  /** Names of the definitions by their pattern. */
  readonly formats: ReadonlyMap<unknown, string>;
}

const known = new Set(
  [
    "$schema $id $defs $ref title description examples type const enum oneOf anyOf discriminator not",
    "properties required additionalProperties propertyNames minProperties items minItems",
    "pattern minLength maxLength minimum maximum",
  ].flatMap((line) => line.split(" ")),
);

function checkOf(schema: JsonSchema, compiling: Compiling): Check {
  const unknown = Object.keys(schema).find((keyword) => !known.has(keyword));
  if (unknown !== undefined) throw new TypeError(`unsupported keyword ${unknown}`);
  if (typeof schema.$ref === "string") return referenced(schema.$ref.slice("#/$defs/".length), compiling);
  if ("const" in schema) return oneOfValues([schema.const]);
  if (Array.isArray(schema.enum)) return oneOfValues(schema.enum);
  if (Array.isArray(schema.anyOf)) return constantsOf(schema.anyOf as JsonSchema[]);
  if (Array.isArray(schema.oneOf)) return variantsOf(schema.oneOf as JsonSchema[], compiling);
  switch (schema.type) {
    case "object":
      return objectOf(schema, compiling);
    case "array":
      return list(checkOf(schema.items as JsonSchema, compiling), Number(schema.minItems ?? 0));
    case "string":
      return textOf(schema, compiling);
    case "integer":
    case "number":
      return number({ ...bounds(schema, "minimum", "maximum"), whole: schema.type === "integer" });
    case "boolean":
      return boolean;
    case undefined:
      return anything;
    default:
      throw new TypeError(`unsupported type ${String(schema.type)}`);
  }
}

/** Deepest nesting of definitions inside themselves that the fast verdict follows. */
const deepest = 25;

function referenced(name: string, compiling: Compiling): Check {
  const ready = compiling.checks.get(name);
  if (ready !== undefined) return ready;
  let check: Check | undefined;
  let depth = 0;
  // Stands in for the definition inside itself, until it is there, and bounds how deep the verdict goes.
  compiling.checks.set(name, (value, trail) => {
    if (check === undefined || (trail === undefined && depth >= deepest)) return false;
    depth += 1;
    const holds = check(value, trail);
    depth -= 1;
    return holds;
  });
  const definition = compiling.definitions[name];
  if (definition === undefined) throw new TypeError(`no definition ${name}`);
  check = checkOf(definition, compiling);
  if (!JSON.stringify(definition).includes(`"#/$defs/${name}"`)) compiling.checks.set(name, check);
  return compiling.checks.get(name) ?? check;
}

function variantsOf(variants: readonly JsonSchema[], compiling: Compiling): Check {
  const resolved = variants.map((variant) => resolve(variant, compiling));
  const [first = {}] = resolved;
  const constant = (schema: JsonSchema, name: string) => propertiesOf(schema)[name]?.const;
  const tag = Object.keys(propertiesOf(first)).find((name) =>
    resolved.every((variant) => constant(variant, name) !== undefined),
  );
  if (tag === undefined) throw new TypeError("variants that no member tells apart");
  const checks = resolved.map((schema, index) => [
    constant(schema, tag),
    checkOf(variants[index] ?? schema, compiling),
  ]);
  return taggedObject(tag, new Map(checks as [unknown, Check][]));
}

function constantsOf(variants: readonly JsonSchema[]): Check {
  if (!variants.every((variant) => "const" in variant)) throw new TypeError("anyOf other than of constants");
  return oneOfValues(
    variants.map((variant) => variant.const),
    "unknown-variant",
  );
}

function resolve(schema: JsonSchema, { definitions }: Compiling): JsonSchema {
  if (typeof schema.$ref !== "string") return schema;
  return definitions[schema.$ref.slice("#/$defs/".length)] ?? schema;
}

function propertiesOf(schema: JsonSchema): Readonly<Record<string, JsonSchema>> {
  return (schema.properties ?? {}) as Readonly<Record<string, JsonSchema>>;
}

function objectOf(schema: JsonSchema, compiling: Compiling): Check {
  if (schema.properties === undefined) {
    const names = checkOf((schema.propertyNames ?? {}) as JsonSchema, compiling);
    const members = checkOf((schema.additionalProperties ?? {}) as JsonSchema, compiling);
    return openObject(names, members, Number(schema.minProperties ?? 0));
  }
  if (schema.additionalProperties !== false) throw new TypeError("an object that is not closed");
  const required = new Set(schema.required as readonly string[] | undefined);
  const members = Object.entries(propertiesOf(schema)).map(([name, member]): [string, Member] => [
    name,
    { check: checkOf(member, compiling), required: required.has(name) },
  ]);
  return closedObject(new Map(members));
}

function textOf(schema: JsonSchema, { formats }: Compiling): Check {
  const { minimum: minLength, maximum: maxLength } = bounds(schema, "minLength", "maxLength");
  const lengths = { minLength: Math.max(minLength, 0), maxLength };
  const { pattern } = schema;
  // `not` only guards against languages whose `$` also matches before a line end; here it never decides.
  if (typeof pattern !== "string") return text(lengths);
  return formattedText({ name: formats.get(pattern) ?? pattern, pattern: new RegExp(pattern) }, lengths);
}

function bounds(schema: JsonSchema, least: string, most: string): { minimum: number; maximum: number } {
  const { [least]: minimum = Number.NEGATIVE_INFINITY, [most]: maximum = Number.POSITIVE_INFINITY } = schema;
  return { minimum: Number(minimum), maximum: Number(maximum) };
}

function formatNames(definitions: Readonly<Record<string, JsonSchema>>): Map<unknown, string> {
  return new Map(Object.entries(definitions).map(([name, { pattern }]) => [pattern, name]));
}
