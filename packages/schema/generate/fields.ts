import type { Codelist } from "../src/codelists/codelist.ts";
import { codelists } from "../src/codelists/codelists.ts";
import { englishWords, memberNames } from "../src/fields/english-words.ts";
import type { FieldWords } from "../src/fields/field-words.ts";
import { en as labels } from "../src/labels/en.ts";
import { situation } from "../src/model/criteria/situation.ts";
import { codeName } from "../src/model/parts/code.ts";
import { head, tail } from "../src/model/records/head.ts";
import { recordSchemas } from "../src/model/records/record.ts";
import { referredName } from "../src/structure/references.ts";
import { banner } from "./banner.ts";
import { toJsonSchema } from "./json-schema.ts";
import { type SchemaNode, valuesOf } from "./reference/schema-node.ts";

/** The ids of all fields, and their English words, by their path below `generated/`. */
export function fieldFiles(): Map<string, string> {
  const words = englishFields();
  const ids = [...words.keys()];
  const idModule = [
    banner,
    "",
    "/** Every field of a record: the part that holds it, and the member there; see `fieldIdAt`. */",
    `export const fieldIds = [\n${ids.map((id) => `  ${JSON.stringify(id)},\n`).join("")}] as const;`,
    "",
    "/** The id of a field. */",
    "export type FieldId = (typeof fieldIds)[number];",
    "",
  ];
  const englishModule = [
    banner,
    'import type { EveryFieldWords } from "../../src/fields/field-words.ts";',
    "",
    "/** Names and help of every field in English. */",
    "export const en: EveryFieldWords = {",
    ...[...words].map(([id, said]) => `${JSON.stringify(id)}: ${JSON.stringify(said)},`),
    "};",
    "",
  ];
  return new Map([
    ["fields/field-id.ts", idModule.join("\n")],
    ["fields/en.ts", englishModule.join("\n")],
  ]);
}

/** The English words of every field, by its id. */
function englishFields(): ReadonlyMap<string, FieldWords> {
  const definitions = namedParts();
  const meanings = new Map<string, Set<string>>();
  for (const [part, schema] of Object.entries(definitions))
    for (const { id, node } of fieldsIn(schema, part))
      meanings.set(id, (meanings.get(id) ?? new Set()).add(meaningOf(node, definitions)));
  const sorted = [...meanings].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(sorted.map(([id, said]) => [id, wordsOf(id, [...said])]));
}

type Definitions = Readonly<Record<string, SchemaNode>>;

/** Every named part of records and situations. Facts are codes: their words stand with those of the other codes. */
function namedParts(): Definitions {
  const all: Record<string, SchemaNode> = {};
  for (const schema of [...Object.values(recordSchemas), situation]) {
    const { $defs, ...root } = toJsonSchema(schema) as SchemaNode & { readonly $defs?: Definitions };
    Object.assign(all, $defs, root.title !== undefined && root.properties && { [root.title]: root });
  }
  const { Facts: _, ...parts } = all;
  return parts;
}

const kinds = new Set(Object.values(recordSchemas).map((schema) => toJsonSchema(schema).title));
const ofEveryRecord = new Set([...Object.keys(head("any")), ...Object.keys(tail)]);

/** The fields of a part; those of variants are one where they have one name, and those of objects without a name follow. */
function* fieldsIn(node: SchemaNode, at: string): Generator<{ id: string; node: SchemaNode }> {
  for (const variant of node.oneOf ?? []) yield* fieldsIn(variant, at);
  for (const held of [node.items, valuesOf(node)]) if (held) yield* fieldsIn(held, at);
  for (const [member, inner] of Object.entries(node.properties ?? {})) {
    const everywhere = member === "provenance" || (kinds.has(at) && ofEveryRecord.has(member));
    const id = `${everywhere ? "CivicRecord" : at}.${member}`;
    yield { id, node: inner };
    yield* fieldsIn(inner, id);
  }
}

/** What a field says of itself, or else what the part or the code list that it holds says. */
function meaningOf(node: SchemaNode, definitions: Definitions): string {
  const held = node.items ?? node;
  const name = referredName(held) ?? "";
  const list = listOf(name);
  const said =
    node.description ??
    held.description ??
    (list ? `${labels[list].title}.` : definitions[name]?.description);
  return (said ?? "").replaceAll("`", "");
}

const listIds = Object.values<Codelist>(codelists).map(({ id }) => id as keyof typeof labels);
const listOf = (name: string) => listIds.find((id) => codeName(id) === name);

function wordsOf(id: string, meanings: readonly string[]): FieldWords {
  const written: Readonly<Record<string, Partial<FieldWords>>> = englishWords;
  const member = id.slice(id.lastIndexOf(".") + 1);
  const { name = memberNames[member] ?? plainWords(member), help } = written[id] ?? {};
  if (help === undefined && meanings.length > 1)
    throw new Error(
      `${id} means several things; say in english-words.ts what they share: ${meanings.join(" ")}`,
    );
  return { name, help: help ?? meanings[0] ?? "" };
}

/** `legalBasis` → `legal basis`. */
function plainWords(member: string): string {
  return member.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
