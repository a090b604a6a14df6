import type { CivicRecord } from "../../generated/types/model.ts";
import { followingReferences } from "./following-references.ts";
import { takenOver } from "./taken-over.ts";

/**
 * The records of a set to go by: active, and not taken over by another one ({@link takenOver}). What refers to a record
 * that was taken over refers here to the one in its place; every other record is the very object that was given.
 */
export function recordsInForce<Kind extends CivicRecord>(records: readonly Kind[]): readonly Kind[] {
  const over = takenOver(records);
  const standing = records.filter(({ id, status }) => status === "active" && !over.has(id));
  return over.size === 0 ? standing : standing.map((record) => followingReferences(record, over));
}

/** Records by the ids that others refer to them by: their own, and those of the records that they have taken over. */
export function recordsByReference<Kind extends CivicRecord>(
  records: readonly Kind[],
): ReadonlyMap<string, Kind> {
  const byId = new Map<string, Kind>(records.map((record) => [record.id, record]));
  for (const [id, end] of takenOver(records)) {
    const record = byId.get(end);
    if (record !== undefined) byId.set(id, record);
  }
  return byId;
}
