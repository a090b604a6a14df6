import { isRecordKind, type RecordKind, recordKinds } from "@civic/schema";
import { fieldIdAt } from "@civic/schema/fields";
import { aboutField } from "../new/guidance.ts";
import type { JsonSchema } from "../new/json-schema.ts";
import type { Around, Entry } from "./entry.ts";
import { type Found, foundAt, membersAt, placeOf } from "./place.ts";
import { fieldTexts, openingOf, pageOfPart } from "./reference-text.ts";

/** Every kind, and the fields that stand in a record of it or one step inside. */
export function fieldNames({ effects }: Around): readonly string[] {
  return recordKinds.flatMap((kind) => {
    const root = effects.schemaOf(kind) as JsonSchema;
    return [kind, ...namesBelow(kind, root, "")];
  });
}

function namesBelow(kind: RecordKind, root: JsonSchema, below: string): string[] {
  const place = placeOf(`${kind}${below}`);
  const found = place && foundAt(place, root);
  const names = found ? membersAt(found, root).map((name) => `${below}/${name}`) : [];
  const depth = below.split("/").length;
  return names.flatMap((name) => [`${kind}${name}`, ...(depth < 3 ? namesBelow(kind, root, name) : [])]);
}

/** The kind of that name, or the field at that place of a kind. */
export function fieldEntry(typed: string, around: Around): Entry | undefined {
  const place = placeOf(typed);
  if (place === undefined) return undefined;
  const { effects, language } = around;
  const { kind, members } = place;
  const root = effects.schemaOf(kind) as JsonSchema;
  const found = foundAt(place, root);
  if (found === undefined) return undefined;
  const inside = membersAt(found, root).map(
    (name) => `${name}: ${nameAt(kind, `${found.pointer}/${name}`, around)}`,
  );
  const fields = inside.length > 0 ? [language.own.explain.fields, ...inside.map((line) => `  ${line}`)] : [];
  if (members.length === 0) return kindEntry(kind, fields, around);
  const [, ...about] = aboutField(found.pointer, found.schema, { kind, root, language });
  const needed = found.required ? [language.own.explain.required] : [];
  return {
    what: "field",
    name: [kind, ...members].join("/"),
    title: nameAt(kind, found.pointer, around),
    lines: [...helpAt(kind, found.pointer, around), ...needed, ...about, ...fields],
    docs: docsOfField(kind, found),
  };
}

function kindEntry(kind: RecordKind, fields: readonly string[], { effects, language }: Around): Entry {
  return {
    what: "kind",
    name: kind,
    title: "",
    lines: [openingOf(effects.referencePage(`kinds/${kind}`), language), ...fields],
    docs: `/docs/reference/kinds/${kind}`,
  };
}

/** What a field holds. */
function helpAt(kind: RecordKind, pointer: string, { language }: Around): readonly string[] {
  const id = fieldIdAt(kind, pointer);
  return id === undefined ? [] : [fieldTexts(id, language).help];
}

/** What a field is called. */
function nameAt(kind: RecordKind, pointer: string, { language }: Around): string {
  const id = fieldIdAt(kind, pointer);
  return id === undefined ? "" : fieldTexts(id, language).name;
}

/**
 * The row of a field stands on the page of the kind or of the part that holds it: `Clock.starts` on that of clocks. What only
 * tells the variants of a part from each other has none.
 */
function docsOfField(kind: RecordKind, { schema, pointer }: Found): string {
  const [part = "", ...members] = fieldIdAt(kind, pointer)?.split(".") ?? [];
  const page = pageOfPart(part);
  const row = members.join(".");
  if (part === "CivicRecord" || isRecordKind(page)) return `/docs/reference/kinds/${kind}#${row}`;
  return `/docs/reference/parts/${page}${schema.const === undefined ? `#${row}` : ""}`;
}
