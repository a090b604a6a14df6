import type { Engine } from "../engines/engine.ts";
import { examined, examinedStatement } from "../proving/examine.ts";
import type { Integrity } from "../proving/integrity.ts";
import type { Seal } from "../seal.ts";
import type { NewVersion, Store, WriteOutcome } from "../store.ts";
import type { StoreWrites } from "./sql-writes.ts";

/** What mending needs. */
export interface HealingOptions {
  readonly engine: Pick<Engine, "kysely" | "dialect" | "read">;
  readonly integrity: Integrity;
}

/** Writes, and mending by itself: what is taken over in a stream is not held until its outcome is known. */
export type MendingWrites = Pick<Store, "publish" | "accept" | "acceptChecked" | "acceptAll" | "mend">;

/**
 * Writes that mend: where the stored version is damaged and the one that is offered is what the log says it was, its
 * bytes take the place of the damaged ones. Otherwise a damaged digest would look like another text under the same
 * number, and a damaged version would stay so, though its owner or a peer has it whole.
 */
export function healingWrites(writes: StoreWrites, options: HealingOptions): MendingWrites {
  const { integrity } = options;
  /** In a turn of its own: beside a long transaction it would become a part of that, and be undone with it. */
  const mend = (version: NewVersion) => writes.alone(() => heal(version, options));

  async function healSome(
    versions: readonly NewVersion[],
    outcomes: readonly WriteOutcome[],
  ): Promise<boolean> {
    const suspects = versions.filter(({ record }, index) => {
      const type = outcomes[index]?.type;
      return type === "conflict" || (type === "unchanged" && integrity.isDamaged(record));
    });
    let some = false;
    for (const version of suspects) some = (await mend(version)) || some;
    return some;
  }

  return {
    async publish(version, expects, options) {
      const outcome = await writes.publish(version, expects, options);
      return (await healSome([version], [outcome])) ? writes.publish(version, expects, options) : outcome;
    },
    async acceptChecked(version, check) {
      const outcome = await writes.acceptChecked(version, check);
      return (await healSome([version], [outcome])) ? { type: "unchanged" } : outcome;
    },
    async accept(versions, mode) {
      const outcomes = await writes.accept(versions, mode);
      return (await healSome(versions, outcomes)) ? writes.accept(versions, mode) : outcomes;
    },
    acceptAll: (versions, check) => writes.acceptAll(versions, check),
    mend,
  };
}

/** The columns of a seal. */
function sealRow({ standsBy, ...seal }: Seal) {
  return { ...seal, stands_by: standsBy };
}

async function heal(
  { record, canonical, digest, seal }: NewVersion,
  options: HealingOptions,
): Promise<boolean> {
  const { engine, integrity } = options;
  const { id, version, publisher, kind, jurisdiction, status } = record;
  const logged = await engine.kysely
    .selectFrom("record_version")
    .innerJoin("log", "log.seq", "record_version.seq")
    .select(["log.seq", "log.digest", "log.hash as logged_hash", "record_version.hash"])
    .where("record_version.id", "=", id)
    .where("record_version.version", "=", version)
    .executeTakeFirst();
  if (logged === undefined || logged.digest !== digest) return false;
  const look = async () => (await engine.read(examinedStatement(engine.dialect), [logged.seq - 1]))[0];
  const before = await look();
  const isSound = before !== undefined && examined(before).flaws.length === 0;
  if (isSound && !integrity.isDamaged(record)) return false;
  const isOwnSeal = seal !== undefined && [logged.logged_hash, logged.hash].includes(seal.hash);
  const sealed = isOwnSeal ? sealRow(seal) : {};
  const slug = id.slice(id.lastIndexOf("/") + 1);
  await engine.kysely
    .updateTable("record_version")
    .set({ id, version, canonical, digest, publisher, kind, jurisdiction, slug, status, ...sealed })
    .where("seq", "=", logged.seq)
    .execute();
  // Where it is found, or which version is the latest, is not mended by its bytes.
  const after = await look();
  if (after === undefined || examined(after).flaws.length > 0) return false;
  integrity.healed({ id, version, digest });
  return true;
}
