import type { Schema } from "./json-schema.ts";

const allTypes = ["null", "boolean", "number", "string", "array", "object"] as const;

/** Whether a schema accepts nothing at all. */
export function isNever({ not }: Schema): boolean {
  return not === true || (typeof not === "object" && not !== null && Object.keys(not).length === 0);
}

/** The JSON types a schema allows; `integer` only where `number` is not allowed. */
export function typesOf(schema: Schema): readonly string[] {
  if (isNever(schema)) return [];
  if (schema.type === undefined) return allTypes;
  const types = typeof schema.type === "string" ? [schema.type] : schema.type;
  return types.includes("number") ? types.filter((type) => type !== "integer") : types;
}

/** Types of the first list that the second does not cover. */
export function typesBeyond(types: readonly string[], others: readonly string[]): string[] {
  return types.filter((type) => !others.includes(type) && !(type === "integer" && others.includes("number")));
}
