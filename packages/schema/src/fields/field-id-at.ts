import { type FieldId, fieldIds } from "../../generated/fields/field-id.ts";
import type { RecordKind } from "../records/kinds.ts";
import { membersTo } from "../structure/field-at.ts";

const known: ReadonlySet<string> = new Set(fieldIds);
const isFieldId = (id: string): id is FieldId => known.has(id);

/**
 * The id of the field at a place (JSON Pointer) of records of a kind; of a place in a list, or of one language of a text,
 * the field that holds the list or the text. What every record has, and `provenance` of any object, has one id. `undefined`
 * where the model has no field.
 */
export function fieldIdAt(kind: RecordKind, pointer: string): FieldId | undefined {
  const members = membersTo(kind, pointer) ?? [];
  const ids = [members.join("."), `CivicRecord.${members.at(-1)}`];
  return ids.find(isFieldId);
}
