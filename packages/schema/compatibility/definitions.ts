import type { Definitions, Schema } from "./json-schema.ts";

/** Where the definitions of a schema stand once {@link definitionsOf} has read it. */
export const definitionsId = "urn:civic:definitions";

/** The definitions of one kind, ready to be compared, and the model version they were written for. */
export interface KindDefinitions {
  readonly definitions: Definitions;
  readonly schemaVersion?: string;
}

/**
 * Reads the schema of one kind: the kind becomes a definition under its own name, references are absolute, and
 * `schemaVersion` accepts any text, since it changes with every release and documents are migrated.
 */
export function definitionsOf(kind: string, schema: Schema): KindDefinitions {
  const absolute = JSON.parse(JSON.stringify(schema), (key, value: unknown) =>
    key === "$ref" && typeof value === "string" ? absoluteReference(kind, value) : value,
  ) as Schema;
  const { $schema: _, $id: __, $defs = {}, ...root } = absolute;
  if (Object.hasOwn($defs, kind))
    throw new Error(`The schema of ${kind} defines another schema of that name.`);
  const versions = new Set<string>();
  const definitions = Object.fromEntries(
    [...Object.entries($defs), [kind, root as Schema] as const].map(([name, definition]) => [
      name,
      withoutVersion(definition, versions),
    ]),
  );
  const [schemaVersion] = versions;
  return schemaVersion === undefined ? { definitions } : { definitions, schemaVersion };
}

function absoluteReference(kind: string, reference: string): string {
  if (reference === "#") return `${definitionsId}#/$defs/${kind}`;
  if (reference.startsWith("#/$defs/")) return definitionsId + reference;
  throw new Error(`The schema of ${kind} refers to ${reference}; only #/$defs/… can be followed.`);
}

function withoutVersion(definition: Schema, versions: Set<string>): Schema {
  const stated = definition.properties?.schemaVersion;
  if (definition.properties?.kind === undefined || typeof stated?.const !== "string") return definition;
  versions.add(stated.const);
  const { const: _, ...relaxed } = stated;
  return { ...definition, properties: { ...definition.properties, schemaVersion: relaxed } };
}
