import { sql } from "kysely";
import type { Dialect } from "./dialect.ts";

/** Busy, locked, read-only: what somebody beside the node causes, and may pass. */
const outOfReach = new Set([5, 6, 8]);

/**
 * Full; and where a file could not be written, cut to its size or mapped, which is how a quota or a bound of the
 * process shows (https://www.sqlite.org/rescode.html: IOERR_WRITE, IOERR_TRUNCATE, IOERR_SHMSIZE, IOERR_SHMMAP). Where the
 * write that fails is one that makes room in the memory of a long transaction, nothing more than IOERR is said.
 */
const noRoom = new Set([10, 13, 778, 1546, 4874, 5386]);

/** Corrupt, not a database. */
const damaged = new Set([11, 26]);

/** The primary result code of an error: its lower byte (https://www.sqlite.org/rescode.html). */
function resultCode(error: unknown): number | undefined {
  const { errcode } = error as { errcode?: unknown };
  return typeof errcode === "number" ? errcode & 0xff : undefined;
}

/** What SQLite says in its own way. */
export const sqliteDialect: Dialect = {
  // Compared by bytes unless told otherwise.
  identifier: sql`text`,
  // Written exactly so, the column is the row id itself.
  position: sql`integer`,
  counted: sql`integer`,
  async forbidChanges(kysely, table) {
    const refuse = sql`begin select raise(abort, ${sql.lit(`${table} is only added to`)}); end`;
    const on = (event: string, name: string) =>
      sql`create trigger ${sql.id(`${table}_${name}`)} before ${sql.raw(event)} on ${sql.table(table)}`;
    await sql`${on("update", "unchanged")} ${refuse}`.execute(kysely);
    await sql`${on("delete", "kept")} ${refuse}`.execute(kysely);
    // "insert or replace" removes a row without asking the trigger above.
    const isTaken = sql`when exists (select 1 from ${sql.table(table)} where seq = new.seq)`;
    await sql`${on("insert", "not_replaced")} ${isTaken} ${refuse}`.execute(kysely);
  },
  parameter: (n) => `?${n}`,
  isOneOf: (column, parameter) => `${column} in (select value from json_each(${parameter}))`,
  isOnePosition: (column, parameter) => `${column} in (select value from json_each(${parameter}))`,
  positionsValue: (positions) => JSON.stringify(positions),
  listValue: (values) => JSON.stringify(values),
  seqsWithWords: (parameter) => `select rowid from record_text where record_text match ${parameter}`,
  holdsWords(seq, parameter) {
    return `${seq} in (${this.seqsWithWords(parameter)})`;
  },
  wordsValue: (words) => `${words.map((word) => `"${word}"`).join(" AND ")}*`,
  wordsKey: "rowid",
  wordsEntry: (parameter) => parameter,
  // As bytes it need not become a JavaScript string only to be made bytes again: a third of the time of a page.
  canonicalColumn: "cast(canonical as blob) as canonical",
  async tuneCanonicalColumn() {},
  async createWordIndex(kysely) {
    // `ascii`: words come folded and separated by spaces, so every other letter of the world belongs to its word.
    await sql`create virtual table record_text using
      fts5(words, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii')`.execute(kysely);
  },
  async indexPrefixes(kysely) {
    // Of three letters on, few words are left to gather, and each length costs every write. The words themselves are read
    // back from the index.
    await sql`create virtual table record_prefixes using fts5(words,
      content = '', contentless_delete = 1, detail = none, tokenize = 'ascii', prefix = '1 2')`.execute(
      kysely,
    );
    await sql`create virtual table temp.known_words using fts5vocab(main, record_text, instance)`.execute(
      kysely,
    );
    await sql`insert into record_prefixes (rowid, words)
      select doc, group_concat(term, ' ') from temp.known_words group by doc`.execute(kysely);
    await sql`drop table temp.known_words`.execute(kysely);
    await sql`drop table record_text`.execute(kysely);
    await sql`alter table record_prefixes rename to record_text`.execute(kysely);
  },
  isUnavailable: (error) => outOfReach.has(resultCode(error) ?? 0),
  isFull(error) {
    const { errcode } = error as { errcode?: unknown };
    return typeof errcode === "number" && noRoom.has(errcode);
  },
  isDamaged: (error) => damaged.has(resultCode(error) ?? 0),
  isEmbedded: true,
};
