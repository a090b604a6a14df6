import type { Digest } from "@civic/schema";
import type { Transaction } from "kysely";
import { decide, type WriteRule } from "./decide.ts";
import type { Engine } from "./engine.ts";
import { insertVersions } from "./insert-versions.ts";
import type { AcceptMode, NewVersion, Store, WriteOutcome } from "./store.ts";
import type { Tables } from "./tables.ts";

/** Most versions that one round of inserts carries: engines bound the number of parameters. */
const batchSize = 200;

/** What is written to a store. */
export type StoreWrites = Pick<Store, "publish" | "accept">;

/** What writing needs from outside. */
export interface WriteOptions {
  readonly now: () => Date;
}

/** Writes over either engine. */
export function createWrites({ dialect, kysely }: Engine, { now }: WriteOptions): StoreWrites {
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

  return {
    async publish(version, expects) {
      const [outcome] = await write([version], { gaps: "refused", expects }, "each");
      if (outcome === undefined) throw new Error("a write has no outcome");
      return outcome;
    },
    accept: (versions, mode) => write(versions, { gaps: "allowed" }, mode),
  };
}

function* batches<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += batchSize) yield items.slice(start, start + batchSize);
}
