import type { Kysely } from "kysely";
import type { Dialect } from "../engines/dialect.ts";
import type { Tables } from "../engines/tables.ts";

/** What requests that may be sent again were answered. */
export async function createAnsweredRequests(kysely: Kysely<Tables>, dialect: Dialect): Promise<void> {
  await kysely.schema
    .createTable("answered_request")
    .addColumn("caller", dialect.identifier, (column) => column.notNull())
    .addColumn("key", dialect.identifier, (column) => column.notNull())
    .addColumn("fingerprint", "text", (column) => column.notNull())
    .addColumn("answer", "text", (column) => column.notNull())
    .addColumn("at", dialect.identifier, (column) => column.notNull())
    .addPrimaryKeyConstraint("answered_request_key", ["caller", "key"])
    .execute();
  await kysely.schema.createIndex("answered_request_at").on("answered_request").column("at").execute();
}
