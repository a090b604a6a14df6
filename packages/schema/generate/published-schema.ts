import { codeName } from "../src/model/parts/code.ts";
import { nationalCodePattern } from "../src/parts/national-code.ts";
import { recordKinds } from "../src/records/kinds.ts";
import { type CodelistDocument, type ConceptDocument, codelistDocuments } from "./codelists.ts";
import {
  bundledSchema,
  type JsonSchema,
  kindSchema,
  noOtherCharacter,
  profileSchema,
} from "./json-schema.ts";

/** The JSON Schemas that are published, by name: each kind, any record, a profile. */
export function publishedSchemas(): Map<string, JsonSchema> {
  const schemas: (readonly [string, JsonSchema])[] = [
    ...recordKinds.map((kind) => [kind, kindSchema(kind)] as const),
    ["record", bundledSchema()],
    ["profile", profileSchema()],
  ];
  return new Map(schemas.map(([name, schema]) => [name, publishedSchema(schema)]));
}

/**
 * A schema as others read it. It holds only keywords of JSON Schema 2020-12, since a strict validator refuses any other,
 * and proposes the codes of each list one by one: editors offer them with their label and their meaning.
 */
function publishedSchema(schema: JsonSchema): JsonSchema {
  const { $defs = {}, ...root } = withoutForeignKeywords(schema) as JsonSchema;
  const definitions = Object.entries($defs as Record<string, JsonSchema>).map(([name, definition]) => {
    const list = listByName.get(name);
    return [name, list ? proposing(definition, list) : definition] as const;
  });
  return { ...root, $defs: Object.fromEntries(definitions) };
}

const listByName = new Map(codelistDocuments().map((list) => [codeName(list.id), list]));

/**
 * The definition of a code. `enum` is what validators and generators of types read, `oneOf` what editors propose. A
 * description beside `enum` would stand in an editor in place of what each code means: there it is a comment.
 */
function proposing({ title, description }: JsonSchema, list: CodelistDocument): JsonSchema {
  const inUse = list.concepts.filter(({ deprecated }) => deprecated === undefined);
  const known = { enum: inUse.map(({ code }) => code), oneOf: inUse.map(proposal) };
  const others = [
    ...deprecatedCodes(list.concepts.filter(({ deprecated }) => deprecated !== undefined)),
    ...(list.openness === "open" ? [nationalCode] : []),
  ];
  return others.length > 0
    ? { type: "string", title, description, anyOf: [known, ...others] }
    : { type: "string", title, $comment: description, ...known };
}

/** Forms show the title, and editors the description alone beside what they propose: it holds the label, too. */
function proposal({ code, labels, definition }: ConceptDocument): JsonSchema {
  return { const: code, title: labels.en, description: `${labels.en} – ${definition}` };
}

/** Codes that old records still use are let through by a pattern, which no editor makes a proposal of. */
function deprecatedCodes(concepts: readonly ConceptDocument[]): JsonSchema[] {
  if (concepts.length === 0) return [];
  return [
    {
      title: "Deprecated code",
      description: "Accepted in records that have it; the code list names what replaces it.",
      deprecated: true,
      pattern: `^(?:${concepts.map(({ code }) => code).join("|")})$`,
      not: noOtherCharacter,
    },
  ];
}

const nationalCode: JsonSchema = {
  title: "National code",
  description: "`x-<cc>-…`: a code of a State's own, explained under the record's `extensions`.",
  pattern: `^${nationalCodePattern}$`,
  not: noOtherCharacter,
};

/** `discriminator` is a word of OpenAPI: the forms of a union are told apart without it. */
function withoutForeignKeywords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutForeignKeywords);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([keyword]) => keyword !== "discriminator");
  return Object.fromEntries(kept.map(([keyword, inner]) => [keyword, withoutForeignKeywords(inner)]));
}
