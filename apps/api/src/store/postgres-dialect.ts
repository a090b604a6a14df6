import { sql } from "kysely";
import type { Dialect } from "./dialect.ts";

// Classes 08 (connection), 53 (resources) and 57P (the server stops or starts), a lock or a turn that was not had in
// time, and what the socket says.
const outOfReach =
  /^(?:08...|53...|57P0[1-5]|55P03|40001|40P01|25P03|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)$/;
const lostConnection = /^(?:Connection terminated|timeout exceeded when trying to connect)/;

/** What PostgreSQL says in its own way. */
export const postgresDialect: Dialect = {
  // Keyset pages and the order of an export must not depend on the language of the server.
  identifier: sql`text collate "C"`,
  position: sql`bigint`,
  parameter: (n) => `$${n}`,
  isOneOf: (column, parameter) => `${column} = any(${parameter}::text[])`,
  listValue: (values) => values,
  holdsWords: (seq, parameter) =>
    `${seq} in (select seq from record_text where words @@ ${parameter}::tsquery)`,
  wordsValue: (words) => {
    const terms = words.map((word) => `'${word}'`).join(" & ");
    return `${terms}:*`;
  },
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
  async indexWords(transaction, entries) {
    // From an array: the words are folded already, no parser of the server's has a say.
    const rows = entries.map(({ seq, words }) => sql`(${seq}, array_to_tsvector(${words}::text[]))`);
    await sql`insert into record_text (seq, words) values ${sql.join(rows)}`.execute(transaction);
  },
  async dropWords(transaction, seqs) {
    await sql`delete from record_text where seq in (${sql.join(seqs)})`.execute(transaction);
  },
  async holdLog(transaction) {
    // The lock of this row lasts until the commit, so positions are given in the order in which they become visible.
    const held = transaction.selectFrom("log_position").select("seq").forUpdate();
    return (await held.executeTakeFirstOrThrow()).seq;
  },
  isUnavailable(error) {
    const { code, message } = error as { code?: unknown; message?: unknown };
    return (
      (typeof code === "string" && outOfReach.test(code)) ||
      (typeof message === "string" && lostConnection.test(message))
    );
  },
};
