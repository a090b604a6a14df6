import type { CivicRecord, RecordKind, SearchRow } from "@civic/schema";
import { recordsInForce } from "@civic/schema/compute";

/** The rows of the search index, which names every record in the fewest bytes, without those that others have taken over. */
export function rowsInForce(rows: readonly SearchRow[]): readonly SearchRow[] {
  const heads = rows.map((row) => ({ ...row, publisher: row.id.split("/")[0], status: "active" }));
  return recordsInForce(heads as unknown as readonly CivicRecord[]) as unknown as readonly SearchRow[];
}

/** The kind of a record, by its id. */
export function kindOf(id: string): RecordKind {
  return id.split("/")[1] as RecordKind;
}
