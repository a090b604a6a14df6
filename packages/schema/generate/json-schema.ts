import * as z from "zod";
import type { Codelist } from "../src/codelists/codelist.ts";
import { codelists } from "../src/codelists/codelists.ts";
import { codeName } from "../src/model/parts/code.ts";
import { profile } from "../src/model/profile.ts";
import { recordSchemas } from "../src/model/records/record.ts";
import type { RecordKind } from "../src/records/kinds.ts";
import { schemaVersion } from "../src/records/schema-version.ts";

/** A JSON Schema as plain data. */
export type JsonSchema = { [keyword: string]: unknown };

/** Stable identifier of the published schema of one kind. */
function schemaId(kind: string): string {
  return `urn:civic:json-schema:${schemaVersion}:${kind}`;
}

/** JSON Schema 2020-12 of one record kind, complete in one file. */
export function kindSchema(kind: RecordKind): JsonSchema {
  const { $schema, ...rest } = toJsonSchema(recordSchemas[kind]);
  return { $schema, $id: schemaId(kind), ...rest };
}

/** JSON Schema 2020-12 of a profile document, complete in one file. */
export function profileSchema(): JsonSchema {
  const { $schema, $defs } = toJsonSchema(profile);
  const { Profile: root, ...definitions } = $defs as Record<string, JsonSchema>;
  return { $schema, $id: schemaId("profile"), ...root, $defs: definitions };
}

/** One schema for any record: the definitions of all kinds and parts, told apart by `kind`. */
export function bundledSchema(): JsonSchema {
  const definitions: JsonSchema = {};
  const mapping: Record<string, string> = {};
  for (const [kind, schema] of Object.entries(recordSchemas)) {
    const { $schema: _, $defs, ...rest } = toJsonSchema(schema);
    const name = String(rest.title);
    Object.assign(definitions, $defs, { [name]: rest });
    mapping[kind] = `#/$defs/${name}`;
  }
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: schemaId("record"),
    title: "CivicRecord",
    description: "Any record; `kind` tells which.",
    oneOf: Object.values(mapping).map(($ref) => ({ $ref })),
    discriminator: { propertyName: "kind" },
    $defs: Object.fromEntries(Object.entries(definitions).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/**
 * Every pattern of the model is of printable ASCII from `^` to `$`. In Python, Perl, Java and others `$` also matches
 * before a line end that closes the text, and in Ruby `^` and `$` match at every line; with this they agree.
 */
export const noOtherCharacter: JsonSchema = { pattern: "[^!-~]" };

/**
 * JSON Schema of any zod schema of the model, with a discriminator on unions that have one; `noted` keeps the notes that
 * JSON Schema has no keyword for.
 */
export function toJsonSchema(schema: z.ZodType, notes: "plain" | "noted" = "plain"): JsonSchema {
  return z.toJSONSchema(schema, {
    override: ({ zodSchema, jsonSchema }) => {
      if (notes === "plain") {
        delete jsonSchema.referencedKind;
        delete jsonSchema.openCodes;
      }
      if (zodSchema instanceof z.ZodDiscriminatedUnion && jsonSchema.oneOf) {
        jsonSchema.discriminator = { propertyName: zodSchema.def.discriminator };
      }
      if (jsonSchema.pattern !== undefined) jsonSchema.not = noOtherCharacter;
    },
  }) as JsonSchema;
}

/** Codes of the open lists by the name of their definition, for languages that can type them. */
export function openCodesByName(): Map<string, readonly string[]> {
  return new Map(
    Object.values<Codelist>(codelists)
      .filter((list) => list.openness === "open")
      .map((list) => [codeName(list.id), list.concepts.map((concept) => concept.code)]),
  );
}
