import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import type { Digest } from "@civic/schema";
import type { JwsHash } from "@civic/schema/signatures";
import { auditValues } from "../versions/audit-values.ts";
import type { Stand } from "../versions/decide.ts";
import { sealColumns, sealValues, type VersionEntry } from "../versions/version-entry.ts";
import type { Row } from "./statement.ts";
import type { Offer, Writer } from "./writer.ts";

/** The last entry of the log. */
interface LogEnd {
  readonly seq: number;
  readonly at: string;
}

/** What is read of a version that is there. */
interface Signed {
  readonly digest: Digest;
  readonly hash: JwsHash | null;
}

const texts = {
  // A transaction on a file that can only be read begins like any other: what fails is the first write.
  holdLog: "update log_position set seq = seq",
  logEnd: `select p.seq, coalesce((select at from log order by seq desc limit 1), '') as at from log_position p`,
  anyFrozen: "select 1 from dispute where settled is null limit 1",
  anyAside: "select 1 from set_aside limit 1",
  aside: "select 1 from set_aside where id = ? and version = ? limit 1",
  frozen: "select min(version) as version from dispute where id = ? and settled is null",
  latest: "select version, digest, hash from record_version where id = ? and is_latest = 1",
  same: "select digest, hash from record_version where id = ? and version = ?",
  retire: "update record_version set is_latest = 0 where id = ? and is_latest = 1 returning seq",
  dropNeeds: "delete from record_need where seq = ?",
  dropPhases: "delete from record_phase where seq = ?",
  dropWords: "delete from record_text where rowid = ?",
  log: "insert into log (seq, id, version, digest, op, at, hash) values (?, ?, ?, ?, ?, ?, ?)",
  version: `insert into record_version (seq, id, version, publisher, kind, jurisdiction, slug, status, digest, is_latest,
    canonical, written_by, ${sealColumns.join(", ")}) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?)`,
  need: "insert into record_need (seq, need) values (?, ?)",
  phase: "insert into record_phase (seq, phase) values (?, ?)",
  words: "insert into record_text (rowid, words) values (?, ?)",
  audit: `insert into audit (at, action, caller, id, version, hash, outcome, request)
    values (?, ?, ?, ?, ?, ?, ?, ?)`,
  advance: "update log_position set seq = ?",
} as const;

/** Writes by statements that are prepared once. Nothing else may use the connection while one of its calls is under way. */
export function sqliteWriter(database: DatabaseSync): Writer {
  const prepared = new Map<string, StatementSync>();

  function ask(name: string, text: string): StatementSync {
    const known = prepared.get(name);
    if (known !== undefined) return known;
    const fresh = database.prepare(text);
    prepared.set(name, fresh);
    return fresh;
  }

  const statement = (name: keyof typeof texts): StatementSync => ask(name, texts[name]);

  function run(name: keyof typeof texts, ...values: SQLInputValue[]): void {
    statement(name).run(...values);
  }

  function standsOf(entries: readonly VersionEntry[]): Stand[] {
    const anyFrozen = statement("anyFrozen").get() !== undefined;
    const anyAside = statement("anyAside").get() !== undefined;
    if (!anyFrozen && !anyAside) return entries.map(standOf);
    return entries.map((entry) => ({
      ...standOf(entry),
      frozen: Number(statement("frozen").get(entry.id)?.version ?? 0) || undefined,
      aside: statement("aside").get(entry.id, entry.version) !== undefined,
    }));
  }

  function standOf({ id, version }: VersionEntry): Stand {
    const found = statement("latest").get(id) as (Signed & { version: number }) | undefined;
    if (found === undefined) return {};
    const latest = { version: found.version, digest: found.digest, hash: found.hash ?? undefined };
    if (latest.version < version) return { latest };
    const same =
      latest.version === version ? found : (statement("same").get(id, version) as Signed | undefined);
    return { latest, same: same?.digest, sameHash: same?.hash ?? undefined };
  }

  function retire(id: string): void {
    // All rows are read: an update that returns any is not finished before.
    for (const { seq } of statement("retire").all(id) as { seq: number }[]) {
      run("dropNeeds", seq);
      run("dropPhases", seq);
      run("dropWords", seq);
    }
  }

  function insert(entry: VersionEntry, { seq, at }: LogEnd): void {
    const { id, version, digest, facets, seal } = entry;
    run("log", seq, id, version, digest, entry.op, at, seal?.hash ?? null);
    const head = [entry.publisher, entry.kind, entry.jurisdiction, entry.slug, entry.status, digest];
    const beside = [entry.writtenBy, ...sealValues(seal)];
    run("version", seq, id, version, ...head, entry.canonical, ...beside);
    for (const need of facets.needs) run("need", seq, need);
    for (const phase of facets.phases) run("phase", seq, phase);
    run("words", seq, facets.words.join(" "));
    if (entry.audit !== undefined) run("audit", at, ...auditValues(entry, entry.audit));
  }

  function writeWithin({ entries, at: now, choose }: Offer): void {
    const stands = standsOf(entries);
    const chosen = choose(stands);
    if (chosen.length === 0) return;
    const end = statement("logEnd").get() as unknown as LogEnd;
    const at = now > end.at ? now : end.at;
    const unknown = new Set(
      entries.filter((_, index) => stands[index]?.latest === undefined).map(({ id }) => id),
    );
    for (const [index, entry] of chosen.entries()) {
      // The first version of a record that is not here yet takes nothing's place.
      if (!unknown.delete(entry.id)) retire(entry.id);
      insert(entry, { seq: end.seq + index + 1, at });
    }
    run("advance", end.seq + chosen.length);
  }

  /** A failed statement may have ended the transaction itself: a full disk does. */
  function rollBack(): void {
    if (database.isTransaction) database.exec("rollback");
  }

  return {
    async write(offer) {
      database.exec("begin immediate");
      try {
        writeWithin(offer);
        database.exec("commit");
      } catch (error) {
        rollBack();
        throw error;
      }
    },
    async hold(work) {
      database.exec("begin immediate");
      try {
        run("holdLog");
        const isKept = await work({
          write: async (offer) => writeWithin(offer),
          run: async ({ name, text }, values) => ask(name, text).all(...(values as SQLInputValue[])) as Row[],
        });
        if (isKept) database.exec("commit");
      } finally {
        rollBack();
      }
    },
  };
}
