import { hash } from "node:crypto";
import type { Digest } from "@civic/schema";
import type { Transaction } from "kysely";
import { decide, type WriteRule } from "./decide.ts";
import type { Dialect } from "./dialect.ts";
import type { Engine, Row, Statement } from "./engine.ts";
import { insertVersions } from "./insert-versions.ts";
import { pageStatements, storedColumns } from "./page-statement.ts";
import {
  type AcceptMode,
  type NewVersion,
  type Seal,
  type Store,
  type StoredRecord,
  unsealed,
  type WriteOutcome,
} from "./store.ts";
import type { Tables } from "./tables.ts";

/** Most versions that one round of inserts carries: engines bound the number of parameters. */
const batchSize = 200;

/** What the store needs from outside. */
export interface SqlStoreOptions {
  readonly now: () => Date;
  /** Hears of a version whose bytes were damaged, whenever it is read. */
  readonly onDamaged: (record: StoredRecord) => void;
}

/** The store over either engine. */
export function createSqlStore(engine: Engine, { now, onDamaged }: SqlStoreOptions): Store {
  const { dialect, kysely } = engine;
  const [latest, exact, revision] = readStatements(dialect);
  const pageOf = pageStatements(dialect);

  async function knownVersions(transaction: Transaction<Tables>, ids: readonly string[]) {
    const known = new Map(ids.map((id) => [id, new Map<number, Digest>()]));
    for (const batch of batches(ids)) {
      const query = transaction.selectFrom("record_version").select(["id", "version", "digest"]);
      const rows = await query.where("id", "in", batch).execute();
      for (const row of rows) known.get(row.id)?.set(row.version, row.digest);
    }
    return known;
  }

  async function decideAll(
    transaction: Transaction<Tables>,
    versions: readonly NewVersion[],
    rule: WriteRule,
  ) {
    const known = await knownVersions(transaction, [...new Set(versions.map(({ record }) => record.id))]);
    return versions.map((offered): WriteOutcome => {
      const there = known.get(offered.record.id) ?? new Map<number, Digest>();
      const outcome = decide(there, offered, rule);
      // An id may come twice: what is about to be written counts for the one after.
      if (outcome.type === "added") there.set(offered.record.version, offered.digest);
      return outcome;
    });
  }

  function write(versions: readonly NewVersion[], rule: WriteRule, mode: AcceptMode) {
    // Under this level each statement sees what was committed before it, so what is read after the log is held is final.
    const transactions = kysely.transaction().setIsolationLevel("read committed");
    return transactions.execute(async (transaction) => {
      let position = await dialect.holdLog(transaction);
      const outcomes = await decideAll(transaction, versions, rule);
      if (mode === "all-or-none" && outcomes.some(({ type }) => type === "conflict")) return outcomes;
      const added = versions.filter((_, index) => outcomes[index]?.type === "added");
      const at = now().toISOString();
      for (const batch of batches(added)) {
        await insertVersions(batch, { transaction, dialect, position, at });
        position += batch.length;
      }
      return outcomes;
    });
  }

  function read(row: Row): StoredRecord {
    const record = storedRecord(row);
    if (record.damaged) onDamaged(record);
    return record;
  }

  return {
    place: engine.place,
    async get(id, version) {
      const rows =
        version === undefined ? await engine.read(latest, [id]) : await engine.read(exact, [id, version]);
      return rows[0] && read(rows[0]);
    },
    async page(selection, stretch) {
      // Words were asked for, but what was typed holds none: no record can hold them.
      if (selection.words?.length === 0) return [];
      const { statement, values } = pageOf(selection, stretch);
      return (await engine.read(statement, values)).map(read);
    },
    async publish(version, expects) {
      const [outcome] = await write([version], { gaps: "refused", expects }, "each");
      if (outcome === undefined) throw new Error("a write has no outcome");
      return outcome;
    },
    accept: (versions, mode) => write(versions, { gaps: "allowed" }, mode),
    async revision() {
      const [row] = await engine.read(revision, []);
      return Number(row?.seq);
    },
    async countByJurisdiction() {
      const rows = await kysely
        .selectFrom("record_version")
        .select((select) => ["jurisdiction", select.fn.countAll<number>().as("records")])
        .where("is_latest", "=", 1)
        .where("status", "!=", "withdrawn")
        .groupBy("jurisdiction")
        .orderBy("jurisdiction")
        .execute();
      return new Map(rows.map(({ jurisdiction, records }) => [jurisdiction, Number(records)]));
    },
    isUnavailable: (error) => dialect.isUnavailable(error),
    close: () => engine.close(),
  };
}

function readStatements(dialect: Dialect): [Statement, Statement, Statement] {
  const { parameter } = dialect;
  const record = `select ${storedColumns(dialect)} from record_version where id = ${parameter(1)}`;
  return [
    { name: "latest", text: `${record} and is_latest = 1` },
    { name: "exact", text: `${record} and version = ${parameter(2)}` },
    { name: "revision", text: "select seq from log_position" },
  ];
}

/** Each is proven whenever it is read: it takes some microseconds, and what is served is what was published. */
function storedRecord(row: Row): StoredRecord {
  const canonical = row.canonical as string | Uint8Array<ArrayBuffer>;
  const bytes = typeof canonical === "string" ? Buffer.from(canonical) : canonical;
  return {
    id: row.id as string,
    version: row.version as number,
    digest: row.digest as Digest,
    canonical: bytes,
    damaged: `sha-256:${hash("sha256", bytes, "hex")}` !== row.digest,
    seal: row.signature === null ? unsealed : sealOf(row as unknown as Seal),
  };
}

function sealOf({ signature, salt, previous }: Seal): Seal {
  return { signature, salt, previous };
}

function* batches<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += batchSize) yield items.slice(start, start + batchSize);
}
