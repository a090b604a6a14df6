import { sql } from "kysely";
import type { Dialect } from "./dialect.ts";

// Classes 08 (connection), 53 (resources) and 57P (the server stops or starts), a lock or a turn that was not had in
// time, a server that only reads since another took over (25006), and what the socket says.
const outOfReach =
  /^(?:08...|53...|57P..|57014|55P03|40001|40P01|25P03|25006|ECONNREFUSED|ECONNRESET|ECONNABORTED|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENETDOWN|ENOTFOUND|EAI_AGAIN)$/;
// What the driver says itself has no code.
const lostConnection =
  /^(?:Connection terminated|Client has encountered a connection error|Client was closed|Cannot use a pool after calling end|Query read timeout|timeout e)/;

/** What PostgreSQL says in its own way. */
export const postgresDialect: Dialect = {
  // Keyset pages and the order of an export must not depend on the language of the server.
  identifier: sql`text collate "C"`,
  position: sql`bigint`,
  counted: sql`bigint generated always as identity`,
  async forbidChanges(kysely, table) {
    const name = sql.id(`${table}_only_added_to`);
    const message = sql.lit(`${table} is only added to`);
    await sql`create function ${name}() returns trigger language plpgsql as
      $$ begin raise exception using message = ${message}; end $$`.execute(kysely);
    await sql`create trigger ${name} before update or delete or truncate on ${sql.table(table)}
      for each statement execute function ${name}()`.execute(kysely);
  },
  parameter: (n) => `$${n}`,
  isOneOf: (column, parameter) => `${column} = any(${parameter}::text[])`,
  isOnePosition: (column, parameter) => `${column} = any(${parameter}::bigint[])`,
  positionsValue: (positions) => positions,
  listValue: (values) => values,
  seqsWithWords: (parameter) => `select seq from record_text where words @@ ${parameter}::tsquery`,
  // Written so that the server has no choice: of a plan for any words it takes the worse one for rare words.
  holdsWords(seq, parameter, led) {
    return led
      ? `${seq} = any(array(${this.seqsWithWords(parameter)}))`
      : `(select t.words @@ ${parameter}::tsquery from record_text t where t.seq = ${seq})`;
  },
  wordsValue: (words) => `${words.map((word) => `'${word}'`).join(" & ")}:*`,
  wordsKey: "seq",
  wordsEntry: (parameter) => `array_to_tsvector(string_to_array(${parameter}, ' '))`,
  // The driver knows text only.
  canonicalColumn: "canonical",
  async tuneCanonicalColumn(kysely) {
    // Inline: a page reads its records where their rows are. Compressed by lz4 where the server was built with it.
    await sql`alter table record_version alter column canonical set storage main`.execute(kysely);
    const { rows } = await sql`select 1 from pg_settings
      where name = 'default_toast_compression' and 'lz4' = any(enumvals)`.execute(kysely);
    if (rows.length > 0) {
      await sql`alter table record_version alter column canonical set compression lz4`.execute(kysely);
    }
  },
  async createWordIndex(kysely) {
    await sql`create table record_text (
      seq bigint primary key references record_version (seq), words tsvector not null)`.execute(kysely);
    await sql`create index record_text_words on record_text using gin (words)`.execute(kysely);
  },
  // Its index of words is ordered by them, and gathers by bitmaps.
  async indexPrefixes() {},
  // Class XX: data or an index that the server found corrupted.
  isDamaged: (error) => ["XX001", "XX002"].includes(String((error as { code?: unknown }).code)),
  isEmbedded: false,
  isUnavailable(error) {
    const { code, message } = error as { code?: unknown; message?: unknown };
    return (
      (typeof code === "string" && outOfReach.test(code)) ||
      (typeof message === "string" && lostConnection.test(message))
    );
  },
  // Disk full, and no more room for temporary files or in a tablespace (class 53, 100).
  isFull: (error) => (error as { code?: unknown }).code === "53100",
};
