import type { Kysely } from "kysely";
import type { Tables } from "../engines/tables.ts";

/** Room beside each version for who wrote it. Of those that are there already nobody knows. */
export async function addWriters(kysely: Kysely<Tables>): Promise<void> {
  await kysely.schema.alterTable("record_version").addColumn("written_by", "text").execute();
}
