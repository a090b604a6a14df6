import type { Kysely } from "kysely";
import type { Dialect } from "../engines/dialect.ts";
import type { Tables } from "../engines/tables.ts";

/** The keys of callers, and who wrote what: an entry of that is never changed or removed. */
export async function createCallers(kysely: Kysely<Tables>, dialect: Dialect): Promise<void> {
  await kysely.schema
    .createTable("caller_key")
    .addColumn("name", dialect.identifier, (column) => column.primaryKey())
    .addColumn("publisher", dialect.identifier, (column) => column.notNull())
    .addColumn("jurisdictions", "text", (column) => column.notNull())
    .addColumn("kinds", "text", (column) => column.notNull())
    .addColumn("digest", "text", (column) => column.notNull().unique())
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("last_day", "text")
    .addColumn("revoked_at", dialect.identifier)
    .execute();
  await kysely.schema
    .createTable("audit")
    .addColumn("seq", dialect.counted, (column) => column.primaryKey())
    .addColumn("at", dialect.identifier, (column) => column.notNull())
    .addColumn("action", "text", (column) => column.notNull())
    .addColumn("caller", "text", (column) => column.notNull())
    .addColumn("id", dialect.identifier)
    .addColumn("version", "integer")
    .addColumn("hash", "text")
    .addColumn("outcome", "text", (column) => column.notNull())
    .addColumn("request", "text", (column) => column.notNull())
    .execute();
  await dialect.forbidChanges(kysely, "audit");
}
