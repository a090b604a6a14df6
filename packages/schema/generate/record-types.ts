import { compile } from "json-schema-to-typescript";
import { bundledSchema, type JsonSchema, openCodesByName } from "./json-schema.ts";

// A TypeScript template literal type, written out.
const nationalCodeType = ["`x-$", "{string}-$", "{string}`"].join("");

const banner = "// Generated from the sources of @civic/schema. Change those, then run `npm run generate`.";

/** Plain documented interfaces of every record kind and part. */
export async function recordTypes(): Promise<string> {
  const { $defs, ...root } = namedReferences(bundledSchema()) as JsonSchema;
  const definitions = { ...($defs as Record<string, JsonSchema>), CivicRecord: root };
  for (const [name, codes] of openCodesByName()) {
    const definition = definitions[name as keyof typeof definitions];
    if (definition) definition.tsType = [...codes.map((code) => `"${code}"`), nationalCodeType].join(" | ");
  }
  const types = await Promise.all(
    Object.entries(definitions).map(([name, definition]) =>
      compile(definition, name, {
        additionalProperties: false,
        bannerComment: "",
        ignoreMinAndMaxItems: true,
        style: { printWidth: 110 },
      }),
    ),
  );
  return [banner, ...types].join("\n");
}

/**
 * References by type name. A reference with a description of its own would otherwise be compiled into a numbered
 * copy of the type.
 */
function namedReferences(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(namedReferences);
  if (typeof value !== "object" || value === null) return value;
  const { $ref, ...rest } = value as JsonSchema;
  const named = Object.fromEntries(Object.entries(rest).map(([key, inner]) => [key, namedReferences(inner)]));
  return typeof $ref === "string" ? { ...named, tsType: $ref.slice("#/$defs/".length) } : named;
}
