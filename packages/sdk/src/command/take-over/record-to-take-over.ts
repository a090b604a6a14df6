import type { CivicRecord } from "@civic/schema";
import { isBodyOfStates, isState, takenOver } from "@civic/schema/compute";

/** Why a State cannot take a record over. */
export type TakeOverRefusal =
  | { readonly reason: "no-state"; readonly state: string }
  | { readonly reason: "no-record"; readonly record: string }
  | { readonly reason: "other-state"; readonly record: string; readonly state: string }
  | { readonly reason: "own-already"; readonly record: string; readonly state: string }
  | { readonly reason: "withdrawn"; readonly record: string }
  | { readonly reason: "replaced"; readonly record: string; readonly by: string };

interface Wanted {
  /** Id of the record. */
  readonly id: string;
  /** Code of who takes it over. */
  readonly state: string;
}

/** The record of a set that a State wants to take over, or why it cannot. */
export function recordToTakeOver(
  { id, state }: Wanted,
  records: readonly CivicRecord[],
): { readonly refused: TakeOverRefusal } | { readonly record: CivicRecord } {
  if (!isState(state) && !isBodyOfStates(state)) return { refused: { reason: "no-state", state } };
  const record = records.find((each) => each.id === id);
  if (record === undefined) return { refused: { reason: "no-record", record: id } };
  if (record.jurisdiction !== state)
    return { refused: { reason: "other-state", record: id, state: record.jurisdiction } };
  if (record.publisher === state) return { refused: { reason: "own-already", record: id, state } };
  if (record.status === "withdrawn") return { refused: { reason: "withdrawn", record: id } };
  const by = takenOver(records).get(id) ?? draftOf(record, records)?.id;
  return by === undefined ? { record } : { refused: { reason: "replaced", record: id, by } };
}

/** The replacement that was begun and is no more than a draft. */
function draftOf(
  { id, jurisdiction }: CivicRecord,
  records: readonly CivicRecord[],
): CivicRecord | undefined {
  return records.find(
    ({ publisher, replaces, status }) => replaces === id && publisher === jurisdiction && status === "draft",
  );
}
