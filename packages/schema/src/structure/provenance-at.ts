import type { CivicRecord, Provenance } from "../../generated/types/model.ts";
import { jsonPointer } from "../parts/json-pointer.ts";

/**
 * The provenance that holds at a place of a record: the nearest one at or above it.
 *
 * @throws RangeError when the record holds nothing at the place.
 */
export function provenanceAt(record: CivicRecord, path: readonly PropertyKey[]): Provenance {
  let nearest = record.provenance;
  let value: unknown = record;
  for (const key of path) {
    value = (value as Record<PropertyKey, unknown> | undefined)?.[key];
    if (value === undefined) throw new RangeError(`the record holds nothing at ${jsonPointer(path)}`);
    const own = (value as { provenance?: Provenance } | null)?.provenance;
    if (own) nearest = own;
  }
  return nearest;
}
