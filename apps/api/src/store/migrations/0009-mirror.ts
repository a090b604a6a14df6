import type { Kysely } from "kysely";
import type { Dialect } from "../engines/dialect.ts";
import type { Tables } from "../engines/tables.ts";

/** Peers that are added at run time, how far each has been read, and what of each was refused and kept. */
export async function createMirror(kysely: Kysely<Tables>, dialect: Dialect): Promise<void> {
  await kysely.schema
    .createTable("peer")
    .addColumn("url", "text", (column) => column.primaryKey())
    .addColumn("settings", "text", (column) => column.notNull())
    .execute();
  await kysely.schema
    .createTable("peer_state")
    .addColumn("peer", "text", (column) => column.primaryKey())
    .addColumn("state", "text", (column) => column.notNull())
    .execute();
  await kysely.schema
    .createTable("quarantine")
    .addColumn("peer", "text", (column) => column.notNull())
    .addColumn("id", dialect.identifier, (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("hash", "text", (column) => column.notNull())
    .addColumn("finding", "text", (column) => column.notNull())
    .addColumn("awaits", "text")
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("line", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("quarantine_key", ["peer", "id", "version", "hash"])
    .execute();
  await kysely.schema
    .createIndex("quarantine_by_awaited")
    .on("quarantine")
    .columns(["peer", "awaits"])
    .execute();
}
