import { randomBytes } from "node:crypto";
import { type Kysely, sql } from "kysely";
import type { Dialect } from "../engines/dialect.ts";
import type { Tables } from "../engines/tables.ts";

/** Signatures beside versions, a log of everything that is passed on, and what the exchange knows of keys and disputes. */
export async function addSignatures(kysely: Kysely<Tables>, dialect: Dialect): Promise<void> {
  await sealVersions(kysely);
  await openLog(kysely, dialect);
  await createStatement(kysely, dialect);
  await createDispute(kysely, dialect);
  await createSetAside(kysely, dialect);
  await kysely.schema
    .createTable("publisher_key")
    .addColumn("publisher", dialect.identifier, (column) => column.notNull())
    .addColumn("kid", dialect.identifier, (column) => column.notNull())
    .addColumn("key", "text", (column) => column.notNull())
    .addColumn("trusted", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("publisher_key_key", ["publisher", "kid"])
    .execute();
  await kysely.schema
    .createTable("node_state")
    .addColumn("epoch", "text", (column) => column.notNull())
    .addColumn("secret", "text", (column) => column.notNull())
    .addColumn("compacted", dialect.position, (column) => column.notNull())
    .execute();
  const random = () => randomBytes(32).toString("base64url");
  await kysely.insertInto("node_state").values({ epoch: random(), secret: random(), compacted: 0 }).execute();
}

/** Nothing was signed before: the columns that were kept free hold nothing. */
async function sealVersions(kysely: Kysely<Tables>): Promise<void> {
  await kysely.schema.alterTable("record_version").dropColumn("salt").execute();
  // One at a time: SQLite adds no more by one statement.
  for (const column of ["protected", "hash", "kid", "stands_by"]) {
    await kysely.schema.alterTable("record_version").addColumn(column, "text").execute();
  }
}

/** The log anew, without its bound on what an entry may be about: SQLite takes no check from a table. */
async function openLog(kysely: Kysely<Tables>, dialect: Dialect): Promise<void> {
  await kysely.schema
    .createTable("whole_log")
    .addColumn("seq", dialect.position, (column) => column.primaryKey())
    .addColumn("id", dialect.identifier, (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("digest", "text")
    .addColumn("op", "text", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("hash", "text")
    .execute();
  await sql`insert into whole_log (seq, id, version, digest, op, at)
    select seq, id, version, digest, op, at from log order by seq`.execute(kysely);
  await kysely.schema.dropTable("log").execute();
  await kysely.schema.alterTable("whole_log").renameTo("log").execute();
}

async function createStatement(kysely: Kysely<Tables>, dialect: Dialect): Promise<void> {
  await kysely.schema
    .createTable("statement")
    .addColumn("seq", dialect.position, (column) => column.primaryKey())
    .addColumn("type", "text", (column) => column.notNull())
    .addColumn("publisher", dialect.identifier, (column) => column.notNull())
    .addColumn("about", dialect.identifier, (column) => column.notNull())
    .addColumn("hash", "text", (column) => column.notNull().unique())
    .addColumn("jws", "text", (column) => column.notNull())
    .execute();
  await kysely.schema
    .createIndex("statement_about")
    .on("statement")
    .columns(["type", "about", "publisher", "seq"])
    .execute();
}

async function createDispute(kysely: Kysely<Tables>, dialect: Dialect): Promise<void> {
  await kysely.schema
    .createTable("dispute")
    .addColumn("seq", dialect.position, (column) => column.primaryKey())
    .addColumn("id", dialect.identifier, (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("hash_a", "text", (column) => column.notNull())
    .addColumn("hash_b", "text", (column) => column.notNull())
    .addColumn("jws_a", "text", (column) => column.notNull())
    .addColumn("jws_b", "text", (column) => column.notNull())
    .addColumn("kind", dialect.identifier, (column) => column.notNull())
    .addColumn("publisher", dialect.identifier, (column) => column.notNull())
    .addColumn("jurisdiction", dialect.identifier, (column) => column.notNull())
    .addColumn("settled", "text")
    .addUniqueConstraint("dispute_key", ["id", "version", "hash_a", "hash_b"])
    .execute();
  await kysely.schema
    .createIndex("dispute_open")
    .on("dispute")
    .columns(["id", "version"])
    .where(sql.ref("settled"), "is", null)
    .execute();
}

async function createSetAside(kysely: Kysely<Tables>, dialect: Dialect): Promise<void> {
  await kysely.schema
    .createTable("set_aside")
    .addColumn("seq", dialect.position, (column) => column.primaryKey())
    .addColumn("until", dialect.position, (column) => column.notNull())
    .addColumn("id", dialect.identifier, (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("kind", dialect.identifier, (column) => column.notNull())
    .addColumn("jurisdiction", dialect.identifier, (column) => column.notNull())
    .addColumn("status", "text", (column) => column.notNull())
    .addColumn("protected", "text")
    .addColumn("signature", "text")
    .addColumn("canonical", "text", (column) => column.notNull())
    .execute();
  await kysely.schema.createIndex("set_aside_id").on("set_aside").columns(["id", "version"]).execute();
}
