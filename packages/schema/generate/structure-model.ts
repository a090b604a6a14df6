import type { Codelist, Concept } from "../src/codelists/codelist.ts";
import { codelists } from "../src/codelists/codelists.ts";
import { eligibilityFact } from "../src/codelists/eligibility-fact.ts";
import { situation } from "../src/model/criteria/situation.ts";
import { codeName } from "../src/model/parts/code.ts";
import { recordSchemas } from "../src/model/records/record.ts";
import type { Codes, Definitions, Members, Model, Structure } from "../src/structure/structure.ts";
import { formatNames } from "./format-names.ts";
import { type JsonSchema, profileSchema, toJsonSchema } from "./json-schema.ts";

/** The structure of everything that is checked at run time, as a module. */
export function structureModule({ definitions, kinds, lists }: Model): string {
  return [
    "// Generated from the sources of @civic/schema. Change those, then run `npm run generate`.",
    'import type { Model } from "../../src/structure/structure.ts";',
    "",
    "/** The structure of records and situations, and the code lists that they name. */",
    "export const model: Model = {",
    `kinds: ${JSON.stringify(kinds)},`,
    "definitions: {",
    ...lines(definitions),
    "},",
    "lists: {",
    ...lines(lists),
    "},",
    "};",
    "",
  ].join("\n");
}

/** The structure of profile documents, as a module. */
export function profileModule(): string {
  return [
    "// Generated from the sources of @civic/schema. Change those, then run `npm run generate`.",
    'import type { Structure } from "../../src/structure/structure.ts";',
    "",
    "/** The structure of a profile. */",
    "export const profileStructure: Structure = {",
    ...lines(plainStructureOf(profileSchema())),
    "};",
    "",
  ].join("\n");
}

function lines(named: object): string[] {
  return Object.entries(named).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)},`);
}

/** The structure of everything that is checked at run time. */
export function structureModel(): Model {
  const definitions: Record<string, JsonSchema> = {};
  const kinds: Record<string, string> = {};
  for (const [kind, schema] of Object.entries(recordSchemas)) {
    const { $schema: _, $defs, ...root } = toJsonSchema(schema, "noted");
    kinds[kind] = String(root.title);
    Object.assign(definitions, $defs, { [String(root.title)]: root });
  }
  Object.assign(definitions, toJsonSchema(situation, "noted").$defs);
  const structures = Object.entries(definitions)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, schema]) => [name, definitionOf(schema, name)] as const);
  const written = withFactLists(Object.fromEntries(structures));
  return { kinds, definitions: written, lists: listsIn(JSON.stringify(written)) };
}

const formats = formatNames();
const listByName = new Map<string, Codelist>(
  Object.values(codelists).map((list) => [codeName(list.id), list]),
);
const wordsOnly = new Set([
  "$schema",
  "$id",
  "title",
  "description",
  "examples",
  "discriminator",
  "not",
  "openCodes",
]);

/** The structure of a named part: of a code, by its list. */
function definitionOf(schema: JsonSchema, name: string): Structure {
  const list = listByName.get(name);
  if (list) return list.openness === "open" ? { codes: list.id, open: true } : { codes: list.id };
  return plainStructureOf(schema, name);
}

/** A JSON Schema without the words that only people read, and with what it has no word for. */
export function plainStructureOf(schema: JsonSchema, name?: string): Structure {
  const { type, referencedKind, ...rest } = schema;
  const kept = Object.entries(rest).filter(([keyword]) => !wordsOnly.has(keyword));
  const inside = Object.fromEntries(kept.map(([keyword, value]) => [keyword, insideOf(keyword, value)]));
  const writtenAs = formats.get(String(schema.pattern));
  return {
    ...(type !== undefined && !("const" in schema) && !("enum" in schema) && { type: String(type) }),
    ...inside,
    ...(typeof referencedKind === "string" && { references: referencedKind }),
    ...(writtenAs !== undefined && writtenAs !== name && { writtenAs }),
  };
}

function insideOf(keyword: string, value: unknown): unknown {
  if (keyword === "oneOf" || keyword === "anyOf")
    return (value as readonly JsonSchema[]).map((one) => plainStructureOf(one));
  if (keyword === "properties" || keyword === "$defs") return namedIn(keyword, value as JsonSchema);
  return typeof value === "object" && !Array.isArray(value) ? plainStructureOf(value as JsonSchema) : value;
}

function namedIn(keyword: string, schemas: JsonSchema): Members {
  const named = Object.entries(schemas).map(([name, one]) => [
    name,
    plainStructureOf(one as JsonSchema, keyword === "$defs" ? name : undefined),
  ]);
  return Object.fromEntries(named);
}

/** The facts with the list from which the codes of each come, which their schema does not check. */
function withFactLists(definitions: Definitions): Definitions {
  const { Facts } = definitions;
  const properties = { ...Facts?.properties };
  for (const concept of eligibilityFact.concepts) {
    if (!("list" in concept)) continue;
    const { items, ...held } = properties[concept.code] ?? {};
    const fromList = concept.list;
    properties[concept.code] = items ? { ...held, items: { ...items, fromList } } : { ...held, fromList };
  }
  return { ...definitions, Facts: { ...Facts, properties } };
}

/** Lists whose codes records or facts hold. */
function listsIn(written: string): Readonly<Record<string, Codes>> {
  const used = [...listByName.values()].filter(
    ({ id }) => written.includes(`"codes":"${id}"`) || written.includes(`"fromList":"${id}"`),
  );
  return Object.fromEntries(used.map((list) => [list.id, codesOf(list)]));
}

function codesOf({ concepts }: Codelist): Codes {
  const codes = concepts.map(({ code }) => code);
  const parents = concepts.flatMap(({ code, parent }: Concept) =>
    parent === undefined ? [] : [[code, parent]],
  );
  const replaced = concepts.flatMap(({ code, deprecated }: Concept) =>
    deprecated?.replacedBy === undefined ? [] : [[code, deprecated.replacedBy]],
  );
  return {
    codes,
    ...(parents.length > 0 && { parents: Object.fromEntries(parents) }),
    ...(replaced.length > 0 && { replaced: Object.fromEntries(replaced) }),
  };
}
