import {
  asSchema,
  type Definitions,
  dereference,
  type Json,
  referenceOf,
  type Schema,
} from "./json-schema.ts";
import { isNever } from "./json-types.ts";
import { acceptedText, acceptsText } from "./texts.ts";

/** How deep samples may nest before a schema counts as one that no finite document fulfils. */
const deepest = 16;

/**
 * A small document that fulfils the schema, or `undefined` when none was found. Keywords that zod does not write
 * are not looked at: whoever needs certainty validates the sample.
 */
export function sample(schema: Schema, definitions: Definitions): Json | undefined {
  // Deeper only when needed: otherwise the first alternative of a recursive schema would be followed all the way.
  for (let depth = 1; depth <= deepest; depth += 1) {
    const found = sampleNode(schema, { definitions, depth });
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A sample of one JSON type out of those a schema allows. */
export function sampleOfType(type: string, schema: Schema, definitions: Definitions): Json | undefined {
  return sample({ ...schema, type }, definitions);
}

interface Sampling {
  readonly definitions: Definitions;
  readonly depth: number;
}

function sampleNode(schema: Schema, { definitions, depth }: Sampling): Json | undefined {
  if (depth === 0) return undefined;
  const deeper: Sampling = { definitions, depth: depth - 1 };
  const name = referenceOf(schema);
  if (name !== undefined) {
    const target = definitions[name];
    return target && sampleNode(target, deeper);
  }
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const variants = schema.oneOf ?? schema.anyOf;
  if (variants) return firstFound(variants, (variant) => sampleNode(variant, deeper));
  if (isNever(schema)) return undefined;
  const types = typeof schema.type === "string" ? [schema.type] : (schema.type ?? [impliedType(schema)]);
  return firstFound(types, (type) => sampleTyped(type, schema, deeper));
}

function impliedType(schema: Schema): string {
  if (schema.properties || schema.required || schema.additionalProperties || schema.propertyNames)
    return "object";
  if (schema.items || schema.minItems) return "array";
  if (schema.pattern !== undefined || schema.minLength !== undefined) return "string";
  return schema.minimum !== undefined || schema.maximum !== undefined ? "number" : "null";
}

function firstFound<T>(
  candidates: readonly T[],
  attempt: (candidate: T) => Json | undefined,
): Json | undefined {
  for (const candidate of candidates) {
    const found = attempt(candidate);
    if (found !== undefined) return found;
  }
  return undefined;
}

function sampleTyped(type: string, schema: Schema, sampling: Sampling): Json | undefined {
  switch (type) {
    case "null":
      return null;
    case "boolean":
      return true;
    case "string":
      return sampleText(schema);
    case "integer":
    case "number":
      return sampleNumber(type, schema);
    case "array":
      return sampleList(schema, sampling);
    case "object":
      return sampleObject(schema, sampling);
    default:
      return undefined;
  }
}

/** An example of the schema itself, which people can read, else any text that fits. */
function sampleText(schema: Schema): Json | undefined {
  const example = schema.examples?.find((text) => typeof text === "string" && acceptsText(schema, text));
  if (example !== undefined) return example;
  const found = acceptedText(schema);
  return found.answer === "text" ? found.text : undefined;
}

/** Every sensible number near the edges of what a schema allows, from the one nearest to zero. */
export function numbersWithin(type: "integer" | "number", schema: Schema): number[] {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf: step = 1 } = schema;
  const edges = [minimum, maximum, exclusiveMinimum, exclusiveMaximum].filter((edge) => edge !== undefined);
  return [0, ...edges]
    .flatMap((edge) => [edge, edge - step, edge + step, edge - step / 2, edge + step / 2])
    .filter(
      (value) =>
        (type === "number" || Number.isSafeInteger(value)) &&
        value >= (minimum ?? value) &&
        value <= (maximum ?? value) &&
        (exclusiveMinimum === undefined || value > exclusiveMinimum) &&
        (exclusiveMaximum === undefined || value < exclusiveMaximum) &&
        (schema.multipleOf === undefined || Number.isInteger(value / schema.multipleOf)),
    )
    .sort((a, b) => Math.abs(a) - Math.abs(b) || b - a);
}

function sampleNumber(type: "integer" | "number", schema: Schema): Json | undefined {
  const values = numbersWithin(type, schema);
  return values.find(Number.isInteger) ?? values[0];
}

function sampleList(schema: Schema, sampling: Sampling): Json | undefined {
  const length = schema.minItems ?? 0;
  if (length === 0) return [];
  const item = sampleNode(asSchema(schema.items), sampling);
  return item === undefined ? undefined : new Array<Json>(length).fill(item);
}

function sampleObject(schema: Schema, sampling: Sampling): Json | undefined {
  const { properties = {}, required = [], minProperties = 0 } = schema;
  const result: Record<string, Json> = {};
  const add = (name: string): boolean => {
    const rest = asSchema(schema.additionalProperties);
    const value = sampleNode(Object.hasOwn(properties, name) ? (properties[name] ?? {}) : rest, sampling);
    if (value !== undefined) result[name] = value;
    return value !== undefined;
  };
  if (!required.every(add)) return undefined;
  const optional = Object.keys(properties).filter((name) => !required.includes(name));
  for (const name of optional) if (Object.keys(result).length < minProperties) add(name);
  while (Object.keys(result).length < minProperties) {
    const name = freshName(
      schema,
      [...Object.keys(properties), ...Object.keys(result)],
      sampling.definitions,
    );
    if (name === undefined || !add(name)) return undefined;
  }
  return result;
}

/** A name that a schema allows for a property it does not list. */
export function freshName(
  schema: Schema,
  taken: readonly string[],
  definitions: Definitions,
): string | undefined {
  if (schema.additionalProperties === false) return undefined;
  const names = dereference(schema.propertyNames ?? {}, definitions);
  const listed = names.const === undefined ? names.enum : [names.const];
  if (listed) return listed.find((name): name is string => typeof name === "string" && !taken.includes(name));
  const found = acceptedText({ type: "string", ...names }, { minLength: 1, otherThan: taken });
  return found.answer === "text" ? found.text : undefined;
}
