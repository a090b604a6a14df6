import type * as z from "zod";
import { type JsonSchema, toJsonSchema } from "../json-schema.ts";
import type { Components } from "./components.ts";

/** Moves the definitions of a schema into the components and gives back the schema, or a reference to it. */
export function schemaOf(schema: z.ZodType, { schemas }: Components): JsonSchema {
  const { $schema: _, $defs, ...rest } = toJsonSchema(schema);
  for (const [name, definition] of Object.entries(($defs ?? {}) as Record<string, JsonSchema>)) {
    schemas.set(name, relocated(definition));
  }
  const own = relocated(rest);
  const { title } = own;
  if (typeof title !== "string") return own;
  if (Object.keys(own).length > 1 && !schemas.has(title)) schemas.set(title, own);
  return { $ref: `#/components/schemas/${title}` };
}

function relocated(schema: JsonSchema): JsonSchema {
  return relocate(schema) as JsonSchema;
}

function relocate(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(relocate);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) =>
      key === "$ref" && typeof inner === "string"
        ? [key, inner.replace("#/$defs/", "#/components/schemas/")]
        : [key, relocate(inner)],
    ),
  );
}
