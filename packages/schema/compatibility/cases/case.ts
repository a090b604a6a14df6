import type { Schema } from "../json-schema.ts";

/** Two schemas of a kind called `thing`, and what the comparison says of them. */
export interface Case {
  readonly before: Schema;
  readonly after: Schema;
  /** `<level> <code> <definition>#<pointer>`, with a `?` where the change is only possible. */
  readonly there: readonly string[];
  readonly back: readonly string[];
}

/** A schema of short words. */
export const word: Schema = { type: "string", pattern: "^[a-z]+$" };

/** A closed object. */
export function object(properties: Record<string, Schema>, required: string[] = []): Schema {
  return { type: "object", properties, required, additionalProperties: false };
}

/** A map. */
export function record(names: Schema, values: Schema): Schema {
  return { type: "object", propertyNames: names, additionalProperties: values };
}
