import { DatabaseSync } from "node:sqlite";
import type { Engine } from "../engines/engine.ts";

/** A key that was revoked, and when. */
export interface Revoked {
  readonly digest: string;
  readonly at: string;
}

/** The keys of callers that a store has revoked; none where it cannot say. */
export function revokedIn(file: string): readonly Revoked[] {
  try {
    const database = new DatabaseSync(file, { readOnly: true });
    try {
      const rows = database
        .prepare("select digest, revoked_at as at from caller_key where revoked_at is not null")
        .all();
      return rows.map(({ digest, at }) => ({ digest: String(digest), at: String(at) }));
    } finally {
      database.close();
    }
  } catch {
    // Damaged, gone, or of a version that knew no such keys.
    return [];
  }
}

/** Revokes in a backup what was revoked after it was made: a key that was given up does not come back to life. */
export async function carryRevocations({ kysely }: Engine, revoked: readonly Revoked[]): Promise<number> {
  let carried = 0;
  for (const { digest, at } of revoked) {
    const { numUpdatedRows } = await kysely
      .updateTable("caller_key")
      .set({ revoked_at: at })
      .where("digest", "=", digest)
      .where("revoked_at", "is", null)
      .executeTakeFirstOrThrow();
    carried += Number(numUpdatedRows);
  }
  return carried;
}
