import { compile } from "json-schema-to-typescript";
import { situation } from "../src/model/criteria/situation.ts";
import { finding } from "../src/model/finding.ts";
import { profile } from "../src/model/profile.ts";
import { referredName } from "../src/structure/references.ts";
import { banner } from "./banner.ts";
import { answerSchemas, parameterTypes } from "./endpoints.ts";
import { bundledSchema, type JsonSchema, openCodesByName, toJsonSchema } from "./json-schema.ts";

// A TypeScript template literal type, written out.
const nationalCodeType = ["`x-$", "{string}-$", "{string}`"].join("");

/** What a caller writes and nothing here changes: lists may be read-only, and what is not given may be `undefined`. */
const givenByCallers = /^(?:Facts|Situation|\w+Query)$/;

/** Plain documented interfaces of every record kind and part, of situations and profiles, and of what a node answers. */
export async function typesFile(): Promise<string> {
  const { $defs, ...root } = bundledSchema();
  const definitions: Record<string, JsonSchema> = {
    ...($defs as Record<string, JsonSchema>),
    CivicRecord: root,
    ...definitionsOf(situation),
    ...definitionsOf(profile),
    ...definitionsOf(finding),
    ...Object.assign({}, ...answerSchemas().map(definitionsOf)),
    ...parameterTypes(),
  };
  for (const [name, codes] of openCodesByName()) {
    const definition = definitions[name];
    if (definition) definition.tsType = [...codes.map((code) => `"${code}"`), nationalCodeType].join(" | ");
  }
  const types = await Promise.all(Object.entries(definitions).map(typeOf));
  return [banner, ...types].join("\n");
}

async function typeOf([name, definition]: [string, JsonSchema]): Promise<string> {
  const written = await compile(namedReferences(definition) as JsonSchema, name, {
    additionalProperties: false,
    bannerComment: "",
    ignoreMinAndMaxItems: true,
    style: { printWidth: 110 },
  });
  if (!givenByCallers.test(name)) return written;
  return written
    .replaceAll(/\b(\w+\[\];)|(?<=\?: )(\([^;]+\)\[\];)/g, "readonly $1$2")
    .replaceAll(/\?: ([^;]+);/g, "?: $1 | undefined;");
}

/** The definitions of a schema that has a name, itself among them. */
function definitionsOf(schema: Parameters<typeof toJsonSchema>[0]): Record<string, JsonSchema> {
  const { $schema: _, $defs = {}, $ref: own, ...rest } = toJsonSchema(schema);
  const named = typeof rest.title === "string" ? { [rest.title]: rest } : {};
  return { ...($defs as Record<string, JsonSchema>), ...named };
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
  const tsType = referredName({ $ref });
  return tsType === undefined ? named : { ...named, tsType };
}
