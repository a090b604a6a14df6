import { type RawBuilder, sql } from "kysely";
import type { Engine } from "./engines/engine.ts";

/** What others have a node keep, and how much of it at most: nobody may fill the disk. */
export interface Room {
  readonly table: "disagreement" | "quarantine";
  /** The column with the text that is counted. */
  readonly column: string;
  readonly entries: number;
  readonly bytes: number;
}

/** Whether there is room for one text more, where only these rows count. */
export async function hasRoomFor(
  text: string,
  { table, column, entries, bytes }: Room,
  { kysely, rows }: Pick<Engine, "kysely"> & { readonly rows?: RawBuilder<boolean> },
): Promise<boolean> {
  // Told by the heads of the rows: to count characters, all of the text would be read.
  const { rows: found } = await sql<{ count: number; bytes: number | null }>`
    select count(*) as count, sum(octet_length(${sql.ref(column)})) as bytes from ${sql.table(table)}
    where ${rows ?? sql`1 = 1`}`.execute(kysely);
  const [used] = found;
  return Number(used?.count) < entries && Number(used?.bytes ?? 0) + Buffer.byteLength(text) <= bytes;
}
