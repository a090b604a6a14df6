import type { Kysely } from "kysely";
import type { Tables } from "../engines/tables.ts";

/** Room beside each version for its signature, the salt of that, and the hash of the signature before. */
export async function addSeals(kysely: Kysely<Tables>): Promise<void> {
  // One at a time: SQLite adds no more by one statement.
  for (const column of ["signature", "salt", "previous"]) {
    await kysely.schema.alterTable("record_version").addColumn(column, "text").execute();
  }
}
