import type { Engine } from "../engines/engine.ts";
import type { Integrity } from "../proving/integrity.ts";
import { digestOfBytes } from "../proving/stored-record.ts";
import type { NewVersion, Store, WriteOutcome } from "../store.ts";
import type { StoreWrites } from "./sql-writes.ts";

/** What mending needs. */
export interface HealingOptions {
  readonly engine: Pick<Engine, "kysely">;
  readonly integrity: Integrity;
}

/** Writes, and mending by itself: what is taken over in a stream is not held until its outcome is known. */
export type MendingWrites = StoreWrites & Pick<Store, "mend">;

/**
 * Writes that mend: where the stored version is damaged and the one that is offered is what the log says it was, its
 * bytes take the place of the damaged ones. Otherwise a damaged digest would look like another text under the same
 * number, and a damaged version would stay so, though its owner or a peer has it whole.
 */
export function healingWrites(writes: StoreWrites, options: HealingOptions): MendingWrites {
  const { integrity } = options;

  async function healSome(
    versions: readonly NewVersion[],
    outcomes: readonly WriteOutcome[],
  ): Promise<boolean> {
    const suspects = versions.filter(({ record }, index) => {
      const type = outcomes[index]?.type;
      return type === "conflict" || (type === "unchanged" && integrity.isDamaged(record));
    });
    let some = false;
    for (const version of suspects) some = (await heal(version, options)) || some;
    return some;
  }

  return {
    async publish(version, expects) {
      const outcome = await writes.publish(version, expects);
      return (await healSome([version], [outcome])) ? writes.publish(version, expects) : outcome;
    },
    async accept(versions, mode) {
      const outcomes = await writes.accept(versions, mode);
      return (await healSome(versions, outcomes)) ? writes.accept(versions, mode) : outcomes;
    },
    acceptAll: (versions, check) => writes.acceptAll(versions, check),
    mend: (version) => heal(version, options),
  };
}

async function heal({ record, canonical, digest }: NewVersion, options: HealingOptions): Promise<boolean> {
  const { engine, integrity } = options;
  const { id, version } = record;
  const found = await engine.kysely
    .selectFrom("record_version")
    .innerJoin("log", "log.seq", "record_version.seq")
    .select([
      "record_version.seq",
      "record_version.canonical",
      "record_version.digest",
      "log.digest as logged",
    ])
    .where("record_version.id", "=", id)
    .where("record_version.version", "=", version)
    .executeTakeFirst();
  if (found === undefined || found.logged !== digest) return false;
  const isWhole = found.digest === digest && digestOfBytes(found.canonical) === digest;
  if (isWhole && !integrity.isDamaged(record)) return false;
  const { publisher, kind, jurisdiction, status } = record;
  const slug = id.slice(id.lastIndexOf("/") + 1);
  await engine.kysely
    .updateTable("record_version")
    .set({ canonical, digest, publisher, kind, jurisdiction, slug, status })
    .where("seq", "=", found.seq)
    .execute();
  integrity.healed({ id, version, digest });
  return true;
}
