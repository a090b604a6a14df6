import type { RecordKind } from "@civic/schema";
import { fieldIdAt, fieldWords } from "@civic/schema/fields";
import type { BookLanguage } from "../language/book-language.ts";
import { fieldAt } from "../layout/field-at.ts";
import { layout, type Place } from "../layout/layout.ts";
import type { Field } from "../layout/row-shape.ts";

/** What a member of the model is to the reader of a book. */
export interface NamedMember {
  readonly name: string;
  /** Where it stands. */
  readonly pointer: string;
  /** Its field, where one cell holds it. */
  readonly field?: Field;
}

/**
 * The member that a sentence about some places of a record calls by its name for programs: the nearest one in or around the
 * first place that has one, or else the first that records of the kind have.
 */
export function memberNamed(
  name: string,
  { kind, pointers }: { readonly kind: RecordKind; readonly pointers: readonly string[] },
  language: BookLanguage,
): NamedMember | undefined {
  for (const pointer of pointers) {
    for (let at = pointer; ; at = at.slice(0, at.lastIndexOf("/"))) {
      const found = memberAt(kind, `${at}/${name}`, language);
      if (found) return found;
      if (at === "") break;
    }
  }
  return memberBelow(name, kind, language);
}

function memberAt(kind: RecordKind, pointer: string, { fields }: BookLanguage): NamedMember | undefined {
  const id = fieldIdAt(kind, pointer);
  // What a record and provenance share is found below any member.
  if (id === undefined || !id.endsWith(`.${pointer.slice(pointer.lastIndexOf("/") + 1)}`)) return undefined;
  const field = fieldAt(kind, pointer);
  return { name: fieldWords(id, fields).name, pointer, ...(field && { field }) };
}

function memberBelow(name: string, kind: RecordKind, language: BookLanguage): NamedMember | undefined {
  for (const { places, shape, kind: own } of layout.tables) {
    const standing: readonly Place[] =
      own === undefined
        ? places.filter((place) => place.kind === kind)
        : own === kind
          ? [{ kind, path: [] }]
          : [];
    const [place] = standing;
    const paths = [...[...shape.fields, ...shape.lists].map(({ path }) => path), ...shape.conditions];
    const path = paths.find((members) => members.includes(name));
    if (place === undefined || path === undefined) continue;
    const members = [...place.path, ...path.slice(0, path.indexOf(name) + 1)];
    const found = memberAt(kind, members.map((member) => `/${member}`).join(""), language);
    if (found) return found;
  }
  return undefined;
}
