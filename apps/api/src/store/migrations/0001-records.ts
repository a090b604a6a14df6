import { type CreateIndexBuilder, type Kysely, sql } from "kysely";
import type { Dialect } from "../engines/dialect.ts";
import type { Tables } from "../engines/tables.ts";

/** Records with every version, what the latest ones are found by, and the log. */
export async function createRecords(kysely: Kysely<Tables>, dialect: Dialect): Promise<void> {
  await createRecordVersion(kysely, dialect);
  await createFacet(kysely, dialect, "need");
  await createFacet(kysely, dialect, "phase");
  await dialect.createWordIndex(kysely);
  await kysely.schema
    .createTable("log")
    .addColumn("seq", dialect.position, (column) => column.primaryKey())
    .addColumn("id", dialect.identifier, (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("digest", "text", (column) => column.notNull())
    .addColumn("op", "text", (column) => column.notNull().check(sql`op in ('put', 'withdraw')`))
    .addColumn("at", "text", (column) => column.notNull())
    .execute();
  await kysely.schema
    .createTable("log_position")
    .addColumn("seq", dialect.position, (column) => column.notNull())
    .execute();
  await kysely.insertInto("log_position").values({ seq: 0 }).execute();
}

async function createRecordVersion(kysely: Kysely<Tables>, dialect: Dialect): Promise<void> {
  await kysely.schema
    .createTable("record_version")
    .addColumn("seq", dialect.position, (column) => column.primaryKey())
    .addColumn("id", dialect.identifier, (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("publisher", dialect.identifier, (column) => column.notNull())
    .addColumn("kind", dialect.identifier, (column) => column.notNull())
    .addColumn("jurisdiction", dialect.identifier, (column) => column.notNull())
    .addColumn("slug", dialect.identifier, (column) => column.notNull())
    .addColumn("status", "text", (column) => column.notNull())
    .addColumn("digest", "text", (column) => column.notNull())
    .addColumn("is_latest", "integer", (column) => column.notNull().check(sql`is_latest in (0, 1)`))
    .addColumn("canonical", "text", (column) => column.notNull())
    .addUniqueConstraint("record_version_id_version", ["id", "version"])
    .execute();
  await dialect.tuneCanonicalColumn(kysely);
  const latest = (name: string): CreateIndexBuilder =>
    kysely.schema.createIndex(name).on("record_version").where(sql.ref("is_latest"), "=", sql.lit(1));
  await latest("record_version_latest").unique().column("id").execute();
  for (const column of ["kind", "publisher", "jurisdiction"]) {
    await latest(`record_version_${column}`).columns([column, "id"]).execute();
  }
}

/** The key serves a look from the record, the index a look from the code. */
async function createFacet(kysely: Kysely<Tables>, dialect: Dialect, facet: "need" | "phase"): Promise<void> {
  const table = `record_${facet}`;
  await kysely.schema
    .createTable(table)
    .addColumn("seq", dialect.position, (column) => column.notNull().references("record_version.seq"))
    .addColumn(facet, dialect.identifier, (column) => column.notNull())
    .addPrimaryKeyConstraint(`${table}_key`, ["seq", facet])
    .execute();
  await kysely.schema.createIndex(`${table}_${facet}`).on(table).columns([facet, "seq"]).execute();
}
