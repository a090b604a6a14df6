import { codelists } from "@civic/schema";
import type { Page } from "../page/page.ts";
import { type JsonSchema, partName, resolved } from "./json-schema.ts";

interface Around {
  readonly root: JsonSchema;
  readonly page: Page;
}

/** What to fill in, field by field: those that have to be there with what is inside them, then the others. */
export function guidanceFor(root: JsonSchema, known: ReadonlySet<string>, page: Page): string[] {
  const { properties = {}, required = [] } = root;
  const fields = Object.entries(properties);
  const needed = fields.filter(([name]) => required.includes(name) && !known.has(name));
  const others = fields.filter(([name]) => !required.includes(name));
  return [
    page.title("To fill in"),
    ...needed.flatMap(([name, schema]) => neededField(`/${name}`, schema, { root, page })),
    "",
    page.title("May be added, where a source says it; leave out what is not known"),
    ...others.map(([name, schema]) => fieldLine(`/${name}`, schema, { root, page })),
  ];
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
function choices({ oneOf = [] }: JsonSchema, { root }: Around): string[] {
  return oneOf.map((option) => {
    const { properties = {}, required = [] } = resolved(option, root);
    const constants = Object.entries(properties).flatMap(([name, { const: value }]) =>
      value === undefined ? [] : [`${name}: ${JSON.stringify(value)}`],
    );
    return `      either ${constants.join(", ")} with ${required.join(", ")}`;
  });
}

function fieldLine(pointer: string, schema: JsonSchema, { root, page }: Around): string {
  const part = resolved(schema, root);
  const item = part.items ?? schema;
  const said = schema.description ?? part.description ?? "";
  const about = [said, part.items ? "A list." : "", ...membersOf(part), ...valuesOf(item, root)];
  return `  ${pointer}  ${page.faint(about.filter((each) => each !== "").join(" "))}`;
}

/** An object of which no member has to be there. */
function membersOf({ properties, required }: JsonSchema): string[] {
  return properties && !required ? [`With any of: ${Object.keys(properties).join(", ")}.`] : [];
}

/** Longest list of codes that is printed in full. */
const mostCodes = 16;

function valuesOf(schema: JsonSchema, root: JsonSchema): string[] {
  const name = partName(schema) ?? "";
  if (name === "LocalisedText") return ['A text by language: {"en": "…", "fr": "…"}.'];
  const [example] = resolved(schema, root).examples ?? [];
  const codes = codesOf(name) ?? schema.enum;
  if (codes && codes.length <= mostCodes) return [`One of: ${codes.join(", ")}.`];
  if (codes)
    return [
      `One of ${codes.length} codes: ${codes.slice(0, mostCodes).join(", ")} … (list “${listOf(name)}”).`,
    ];
  return example === undefined ? [] : [`For example ${JSON.stringify(example)}.`];
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
