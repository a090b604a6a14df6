import { sql } from "kysely";
import type { Dialect } from "./dialect.ts";

/** Busy, locked, disk full: what somebody beside the node causes, and may pass. */
const outOfReach = new Set([5, 6, 13]);

/** What SQLite says in its own way. */
export const sqliteDialect: Dialect = {
  // Compared by bytes unless told otherwise.
  identifier: sql`text`,
  // Written exactly so, the column is the row id itself.
  position: sql`integer`,
  parameter: (n) => `?${n}`,
  isOneOf: (column, parameter) => `${column} in (select value from json_each(${parameter}))`,
  listValue: (values) => JSON.stringify(values),
  holdsWords: (seq, parameter) =>
    `${seq} in (select rowid from record_text where record_text match ${parameter})`,
  wordsValue: (words) => {
    const terms = words.map((word) => `"${word}"`).join(" AND ");
    return `${terms}*`;
  },
  // As bytes it need not become a JavaScript string only to be made bytes again: a third of the time of a page.
  canonicalColumn: "cast(canonical as blob) as canonical",
  async tuneCanonicalColumn() {},
  async createWordIndex(kysely) {
    // `ascii`: words come folded and separated by spaces, so every other letter of the world belongs to its word.
    await sql`create virtual table record_text using
      fts5(words, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii')`.execute(kysely);
  },
  async indexWords(transaction, entries) {
    const rows = entries.map(({ seq, words }) => sql`(${seq}, ${words.join(" ")})`);
    await sql`insert into record_text (rowid, words) values ${sql.join(rows)}`.execute(transaction);
  },
  async dropWords(transaction, seqs) {
    await sql`delete from record_text where rowid in (${sql.join(seqs)})`.execute(transaction);
  },
  async holdLog(transaction) {
    // One connection writes, and the folder is locked: there is no other writer to keep out.
    const { seq } = await transaction.selectFrom("log_position").select("seq").executeTakeFirstOrThrow();
    return seq;
  },
  isUnavailable(error) {
    const { errcode } = error as { errcode?: unknown };
    // The lower byte is the primary result code (https://www.sqlite.org/rescode.html).
    return typeof errcode === "number" && outOfReach.has(errcode & 0xff);
  },
};
