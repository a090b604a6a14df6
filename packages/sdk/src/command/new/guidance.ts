import { type CodelistId, codelists, type RecordKind } from "@civic/schema";
import { fieldIdAt, fieldWords } from "@civic/schema/fields";
import type { CommandLanguage } from "../language/command-language.ts";
import { notesText } from "../navigate/language-notes.ts";
import type { Page } from "../page/page.ts";
import { hardPartsOf } from "./hard-parts.ts";
import { type JsonSchema, partName, resolved } from "./json-schema.ts";

interface Around {
  readonly kind: RecordKind;
  readonly state: string;
  readonly root: JsonSchema;
  readonly page: Page;
  readonly language: CommandLanguage;
}

/** What to fill in, field by field: those that have to be there with what is inside them, then the others. */
export function guidanceFor(known: ReadonlySet<string>, around: Around): string[] {
  const { root, page, language } = around;
  const own = language.own.new;
  const { properties = {}, required = [] } = root;
  const fields = Object.entries(properties);
  const needed = fields.filter(([name]) => required.includes(name) && !known.has(name));
  const others = fields.filter(([name]) => !required.includes(name));
  const lines = [
    page.title(own.toFillIn),
    ...needed.flatMap(([name, schema]) => neededField(`/${name}`, schema, around)),
    "",
    page.title(own.mayBeAdded),
    ...others.map(([name, schema]) => fieldLine(`/${name}`, schema, around)),
    ...hardLines(around),
    ...codeLines(needed, around),
  ];
  return [...lines, ...notesText(lines, { language })];
}

/** The parts that are hardest to write, each with what it means and as it may stand there. */
function hardLines({ kind, state, page, language }: Around): string[] {
  const own = language.own.newParts;
  const parts = hardPartsOf(kind, state);
  if (parts.length === 0) return [];
  const lines = parts.flatMap(({ pointer, about, value }) => [
    `  ${page.faint(`// ${own[about]}`)}`,
    ...`"${pointer.split("/").at(-1)}": ${JSON.stringify(value, null, 2)}`
      .split("\n")
      .map((line) => `  ${line}`),
    `  ${page.faint(`// ${own.standsAt(pointer)}`)}`,
    "",
  ]);
  return ["", page.title(own.title), ...lines.slice(0, -1)];
}

/** Every code of the lists that needed fields take, with its label, each list once. */
function codeLines(
  needed: readonly (readonly [string, JsonSchema])[],
  { root, page, language }: Around,
): string[] {
  const lists = new Set(needed.flatMap(([, schema]) => listsIn(schema, root)));
  return [...lists].flatMap((list) => [
    "",
    page.title(language.own.newParts.codes(language.labels[list].title, list)),
    ...codelists[list].concepts.map(({ code }) => `  ${code}: ${language.label(list, code)}`),
  ]);
}

function listsIn(schema: JsonSchema, root: JsonSchema): readonly CodelistId[] {
  const part = resolved(schema, root);
  const item = part.items ?? schema;
  const list = listOf(partName(item) ?? "");
  if (partName(item)?.endsWith("Code") && Object.hasOwn(codelists, list)) return [list as CodelistId];
  const { properties = {}, required = [] } = resolved(item, root);
  return required.flatMap((name) => (properties[name] ? listsIn(properties[name], root) : []));
}

function neededField(pointer: string, schema: JsonSchema, around: Around): string[] {
  const { root } = around;
  const part = resolved(schema, root);
  const inner = part.items ? resolved(part.items, root) : part;
  const { properties = {}, required = [] } = inner;
  const at = part.items ? `${pointer}/0` : pointer;
  return [
    fieldLine(pointer, schema, around),
    ...required.flatMap((name) =>
      properties[name] ? neededField(`${at}/${name}`, properties[name], around) : [],
    ),
    ...choices(inner, around),
  ];
}

/** A part that comes in several shapes is told by one of its members. */
function choices({ oneOf = [] }: JsonSchema, { root, language }: Around): string[] {
  return oneOf.flatMap((option) => {
    const { properties, required = [] } = resolved(option, root);
    // A code, which its list names already.
    if (!properties) return [];
    const constants = Object.entries(properties).flatMap(([name, { const: value }]) =>
      value === undefined ? [] : [`${name}: ${JSON.stringify(value)}`],
    );
    return `      ${language.own.new.either(constants.join(", "), required.join(", "))}`;
  });
}

function fieldLine(pointer: string, schema: JsonSchema, around: Around): string {
  const about = aboutField(pointer, schema, around);
  return `  ${pointer}  ${around.page.faint(about.filter((each) => each !== "").join(" "))}`;
}

/** What a field is called and holds, empty where nothing says so; then which form its values have. */
function aboutField(
  pointer: string,
  schema: JsonSchema,
  around: Pick<Around, "kind" | "root" | "language">,
): readonly string[] {
  return [wordsAt(pointer, around), ...formOfField(schema, around)];
}

/** Which form the values of a field have. */
export function formOfField(
  schema: JsonSchema,
  { root, language }: Pick<Around, "root" | "language">,
): readonly string[] {
  const part = resolved(schema, root);
  const item = part.items ?? schema;
  return [
    ...(part.items ? [language.own.new.list] : []),
    ...membersOf(part, language),
    ...valuesOf(item, root, language),
  ];
}

/** What the field is called and holds; the language is named where it is not the one that is spoken. */
function wordsAt(pointer: string, { kind, language }: Pick<Around, "kind" | "language">): string {
  const id = fieldIdAt(kind, pointer);
  if (id === undefined) return "";
  const { name, help, language: spoken } = fieldWords(id, language.fields);
  return spoken === language.fields.language ? `${name} – ${help}` : `[${spoken}] ${name} – ${help}`;
}

/** An object of which no member has to be there. */
function membersOf({ properties, required }: JsonSchema, { own }: CommandLanguage): string[] {
  return properties && !required ? [own.new.anyOf(Object.keys(properties).join(", "))] : [];
}

/** Longest list of codes that is printed in full. */
const mostCodes = 16;

function valuesOf(schema: JsonSchema, root: JsonSchema, language: CommandLanguage): string[] {
  const own = language.own.new;
  const name = partName(schema) ?? "";
  if (name === "LocalisedText") return [own.localised];
  const [example] = resolved(schema, root).examples ?? [];
  const codes = codesOf(name) ?? schema.enum;
  if (codes && codes.length <= mostCodes) return [own.oneOf(codes.join(", "))];
  if (codes) return [own.oneOfMany(codes.length, codes.slice(0, mostCodes).join(", "), listOf(name))];
  return example === undefined ? [] : [own.example(JSON.stringify(example))];
}

/** `ServiceTypeCode` is the schema of the codes of `service-type`. */
function listOf(part: string): string {
  return part
    .replace(/Code$/, "")
    .replaceAll(/(?<=.)([A-Z])/g, "-$1")
    .toLowerCase();
}

function codesOf(part: string): string[] | undefined {
  const lists: Readonly<Record<string, { readonly concepts: readonly { readonly code: string }[] }>> =
    codelists;
  return part.endsWith("Code") ? lists[listOf(part)]?.concepts.map(({ code }) => code) : undefined;
}
