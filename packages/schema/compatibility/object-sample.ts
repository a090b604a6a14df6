import { asSchema, type Definitions, type Json, type Schema } from "./json-schema.ts";
import { sample } from "./sample.ts";

/** How a sample is to differ from the smallest one. */
export interface SampleChange {
  /** A property that must be there, with its value or with any that fits. */
  readonly set?: readonly [name: string, value?: Json];
  /** A property that must not be there. */
  readonly without?: string;
}

/** A small instance of an object schema with or without one property. */
export function objectSample(
  schema: Schema,
  definitions: Definitions,
  { set, without }: SampleChange = {},
): Json | undefined {
  const fixed = set?.[0] ?? without;
  const { [fixed ?? ""]: _, ...properties } = schema.properties ?? {};
  const base = sample(
    {
      ...schema,
      type: "object",
      properties,
      required: (schema.required ?? []).filter((name) => name !== fixed),
      minProperties: Math.max(0, (schema.minProperties ?? 0) - (set ? 1 : 0)),
    },
    definitions,
  );
  if (base === undefined || !set) return base;
  const [name, value = sample(propertySchema(schema, name), definitions)] = set;
  return value === undefined ? undefined : { ...(base as { [key: string]: Json }), [name]: value };
}

function propertySchema({ properties = {}, additionalProperties }: Schema, name: string): Schema {
  return Object.hasOwn(properties, name) ? (properties[name] ?? {}) : asSchema(additionalProperties);
}
