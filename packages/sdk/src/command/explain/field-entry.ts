import { isRecordKind, type RecordKind, recordKinds } from "@civic/schema";
import { fieldIds } from "@civic/schema/fields";
import { formOfField } from "../new/guidance.ts";
import type { Around, Entry } from "./entry.ts";
import { fieldLines } from "./field-lines.ts";
import { partEntry } from "./part-entry.ts";
import { type Found, fieldIdOf, foundAt, membersAt, placeOf, wholeKind } from "./place.ts";
import { fieldTexts, openingOf, pageOfPart } from "./reference-text.ts";

/** Every kind, and the fields that stand in a record of it or one step inside. */
export function fieldNames(around: Around): readonly string[] {
  return recordKinds.flatMap((kind) => [kind, ...namesBelow(kind, [], around)]);
}

function namesBelow(kind: RecordKind, below: readonly string[], around: Around): string[] {
  const whole = wholeKind(kind, around);
  const found = foundAt(below, whole);
  const members = found ? membersAt(found, whole.root) : [];
  return members.flatMap(({ name }) => {
    const path = [...below, name];
    return [[kind, ...path].join("/"), ...(path.length < 3 ? namesBelow(kind, path, around) : [])];
  });
}

/** The kind of that name, or the field at that place of a kind. */
export function fieldEntry(typed: string, around: Around): Entry | undefined {
  const place = placeOf(typed);
  if (place === undefined) return undefined;
  const { language } = around;
  const { kind, members } = place;
  const whole = wholeKind(kind, around);
  const found = foundAt(members, whole);
  if (found === undefined) return undefined;
  const fields = fieldLines(membersAt(found, whole.root), language);
  if (members.length === 0) return kindEntry(kind, fields, around);
  const id = fieldIdOf(found.path);
  const { name = "", help } = id === undefined ? {} : fieldTexts(id, language);
  return {
    what: "field",
    name: [kind, ...members].join("/"),
    title: name,
    lines: [
      ...(help === undefined ? [] : [help]),
      ...(found.required ? [language.own.explain.required] : []),
      ...formOfField(found.schema, { root: whole.root, language }),
      ...fields,
    ],
    docs: docsOfField(kind, found),
  };
}

/** Every field of a name alone, wherever it stands: once for each part and kind that has a meaning of its own for it. */
export function fieldsNamed(typed: string, around: Around): readonly Entry[] {
  if (!/^[a-z][A-Za-z]*$/.test(typed)) return [];
  const ids = fieldIds.filter((id) => id.endsWith(`.${typed}`));
  return ids.flatMap((id) => {
    const [part = "", ...members] = id.split(".");
    if (part === "CivicRecord") return ofEveryRecord(typed, around);
    const kind = pageOfPart(part);
    const entry = isRecordKind(kind)
      ? fieldEntry([kind, ...members].join("/"), around)
      : partEntry(id, around);
    return entry ?? [];
  });
}

/** What records of every kind have, told of by the first kind that has it. */
function ofEveryRecord(name: string, around: Around): readonly Entry[] {
  const entries = recordKinds.flatMap((kind) => fieldEntry(`${kind}/${name}`, around) ?? []);
  return entries.slice(0, 1).map((entry) => ({ ...entry, name }));
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

/**
 * The row of a field stands on the page of the kind or of the part that holds it: `Clock.starts` on that of clocks. What only
 * tells the variants of a part from each other has none.
 */
function docsOfField(kind: RecordKind, { schema, path }: Found): string {
  const [part = "", ...members] = fieldIdOf(path)?.split(".") ?? [];
  const page = pageOfPart(part);
  const row = members.join(".");
  if (part === "CivicRecord" || isRecordKind(page)) return `/docs/reference/kinds/${kind}#${row}`;
  return `/docs/reference/parts/${page}${schema.const === undefined ? `#${row}` : ""}`;
}
