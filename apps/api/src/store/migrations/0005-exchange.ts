import type { Kysely } from "kysely";
import type { Dialect } from "../engines/dialect.ts";
import type { Tables } from "../engines/tables.ts";

/** What the exchange with files and other nodes has to remember: contradictions, room used by peers, the folder. */
export async function createExchange(kysely: Kysely<Tables>, dialect: Dialect): Promise<void> {
  await kysely.schema
    .createTable("disagreement")
    .addColumn("id", dialect.identifier, (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("stored", "text", (column) => column.notNull())
    .addColumn("offered", "text", (column) => column.notNull())
    .addColumn("canonical", "text", (column) => column.notNull())
    .addColumn("origin", "text", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("disagreement_key", ["id", "version", "offered"])
    .execute();
  await kysely.schema
    .createTable("peer_usage")
    .addColumn("peer", "text", (column) => column.primaryKey())
    .addColumn("bytes", dialect.position, (column) => column.notNull())
    .execute();
  await kysely.schema
    .createTable("loaded_folder")
    .addColumn("folder", "text", (column) => column.primaryKey())
    .addColumn("mark", "text", (column) => column.notNull())
    .addColumn("revision", dialect.position, (column) => column.notNull())
    .addColumn("report", "text", (column) => column.notNull())
    .execute();
}
