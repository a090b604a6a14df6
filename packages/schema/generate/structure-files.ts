import { recordKinds } from "../src/records/kinds.ts";
import { bundledSchema, type JsonSchema, kindSchema } from "./json-schema.ts";

/** The schemas of all kinds as pages download them, by their path below `generated/`. */
export function structureFiles(): Map<string, string> {
  const kinds = recordKinds;
  const schemas = new Map([
    ...kinds.map((kind) => [kind, kindSchema(kind)] as const),
    ["record", bundledSchema()],
  ]);
  return new Map(
    [...schemas].map(([name, schema]) => [
      `structure/${name}.json`,
      `${JSON.stringify(withoutWords(schema))}\n`,
    ]),
  );
}

const annotations = new Set(["title", "description", "examples", "discriminator"]);

/**
 * A schema without the words that only people read, for `structureValidator` in pages, which download it. Members that
 * bear the name of such a word, as `title` of a source, are schemas and stay.
 */
export function withoutWords(schema: JsonSchema): JsonSchema {
  const kept = Object.entries(schema).filter(([keyword]) => !annotations.has(keyword) && keyword !== "not");
  return Object.fromEntries(kept.map(([keyword, value]) => [keyword, withoutWordsUnder(keyword, value)]));
}

function withoutWordsUnder(keyword: string, value: unknown): unknown {
  if (Array.isArray(value)) {
    return keyword === "oneOf" || keyword === "anyOf" ? value.map((one) => withoutWords(one)) : value;
  }
  if (typeof value !== "object" || value === null) return value;
  if (keyword !== "properties" && keyword !== "$defs") return withoutWords(value as JsonSchema);
  const named = Object.entries(value).map(([name, one]) => [name, withoutWords(one as JsonSchema)]);
  return Object.fromEntries(named);
}
