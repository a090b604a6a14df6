import { setImmediate as turn } from "node:timers/promises";
import type { Engine } from "../engines/engine.ts";
import type { Offer } from "../engines/writer.ts";
import type { TakeOutcome } from "../exchange-store.ts";
import type { Acceptance, NewVersion, Store, WriteCheck, WriteOutcome } from "../store.ts";
import { decideInTurn, type WriteRule } from "../versions/decide.ts";
import { entryOf, type VersionEntry } from "../versions/version-entry.ts";
import type { Alone } from "./alone.ts";
import { batchesOf } from "./batches.ts";
import { writeQueue } from "./write-queue.ts";

/** What is written to a store. */
export interface StoreWrites extends Pick<Store, "publish" | "accept" | "acceptChecked" | "acceptAll"> {
  readonly alone: Alone;
}

/** What writing needs from outside. */
export interface WriteOptions {
  readonly now: () => Date;
  /** Hears what became of the versions of a transaction that has ended. */
  readonly onWritten?: ((outcomes: readonly (WriteOutcome | TakeOutcome)[]) => void) | undefined;
}

/** A version to write, and what is asked of it. */
interface Publication {
  readonly entry: VersionEntry;
  readonly rule: WriteRule;
}

/** Longer transactions keep others waiting and gain nothing; engines bound what one statement carries. */
const bounds = { items: 100, bytes: 4 * 1024 * 1024 };

/** Milliseconds of work after which others have their turn. */
const longestStretch = 8;

/** Writes over either engine. */
export function createWrites(
  engine: Engine,
  { now, onWritten = () => undefined }: WriteOptions,
): StoreWrites {
  const { writer, dialect } = engine;

  /** The offer of publications, with the outcomes that the last choice among them led to. */
  function offerOf(publications: readonly Publication[]): Offer & { outcomes: readonly WriteOutcome[] } {
    const offers = publications.map(({ entry, rule }) => ({ offered: entry, rule }));
    const offer = {
      entries: publications.map(({ entry }) => entry),
      at: now().toISOString(),
      // First versions of publishers; what comes from elsewhere is often there already.
      areNew: publications.every(({ entry, rule }) => entry.version === 1 && rule.gaps === "refused"),
      outcomes: [] as readonly WriteOutcome[],
      choose(stands: Parameters<Offer["choose"]>[0]) {
        offer.outcomes = decideInTurn(offers, stands);
        return offer.entries.filter((_, index) => offer.outcomes[index]?.type === "added");
      },
    };
    return offer;
  }

  async function write(group: readonly Publication[]): Promise<readonly WriteOutcome[]> {
    const offer = offerOf(group);
    await writer.write(offer);
    onWritten(offer.outcomes);
    return offer.outcomes;
  }

  const queue = writeQueue({
    bounds,
    bytesOf: ({ entry }: Publication) => entry.canonical.length,
    write,
    isOfOne: (error) => !dialect.isUnavailable(error) && !dialect.isFull(error),
  });

  /** Writes as versions come: while the engine writes some, the next are got ready. */
  async function writeAll(
    versions: Iterable<NewVersion> | AsyncIterable<NewVersion>,
    writeOffer: (offer: Offer) => Promise<void>,
  ): Promise<WriteOutcome[]> {
    const outcomes: WriteOutcome[] = [];
    let underWay: Promise<unknown> = Promise.resolve();
    let since = performance.now();
    const entries = batchesOf(versions, { ...bounds, sizeOf: ({ canonical }) => canonical.length });
    for await (const batch of entries) {
      const offer = offerOf(batch.map(takenOver));
      await underWay;
      underWay = writeOffer(offer).then(() => outcomes.push(...offer.outcomes));
      // Heard of at the next batch; until then nobody else listens.
      underWay.catch(() => undefined);
      if (performance.now() - since > longestStretch) {
        await turn();
        since = performance.now();
      }
    }
    await underWay;
    return outcomes;
  }

  /** One transaction, however many versions; kept where what became of them all is as it should be. */
  function writeHeld(
    versions: Iterable<NewVersion> | AsyncIterable<NewVersion>,
    isRight: (outcomes: readonly WriteOutcome[]) => boolean | Promise<boolean>,
  ): Promise<Acceptance> {
    return queue.alone(async () => {
      let outcomes: readonly WriteOutcome[] = [];
      let kept = false;
      await writer.hold(async ({ write: writeOffer }) => {
        outcomes = await writeAll(versions, writeOffer);
        kept = await isRight(outcomes);
        return kept;
      }, "long");
      if (kept) onWritten(outcomes);
      return { kept, outcomes };
    });
  }

  /** What other records have to allow: nobody changes them between the check and the write. */
  function writeChecked(publication: Publication, check: WriteCheck): Promise<WriteOutcome> {
    return queue.alone(async () => {
      let outcome: WriteOutcome = { type: "refused" };
      await writer.hold(async ({ write: writeOffer }) => {
        if (!(await check())) return false;
        const offer = offerOf([publication]);
        await writeOffer(offer);
        [outcome = outcome] = offer.outcomes;
        return true;
      }, "short");
      onWritten([outcome]);
      return outcome;
    });
  }

  return {
    alone: queue.alone,
    publish: async (version, expects, { check } = {}) => {
      const publication: Publication = { entry: entryOf(version), rule: { gaps: "refused", expects } };
      return check === undefined ? queue.add(publication) : writeChecked(publication, check);
    },
    acceptChecked: async (version, check) => writeChecked(takenOver(version), check),
    async accept(versions, mode) {
      if (mode === "each" && isOneBatch(versions)) return queue.alone(() => write(versions.map(takenOver)));
      return (await writeHeld(versions, (outcomes) => mode === "each" || !hasConflict(outcomes))).outcomes;
    },
    acceptAll: (versions, check = () => true) =>
      writeHeld(versions, (outcomes) => !hasConflict(outcomes) && check()),
  };
}

/** A version from elsewhere: its numbers may be skipped. */
function takenOver(version: NewVersion): Publication {
  return { entry: entryOf(version), rule: { gaps: "allowed" } };
}

function isOneBatch(versions: readonly NewVersion[]): boolean {
  const bytes = versions.reduce((sum, { canonical }) => sum + canonical.length, 0);
  return versions.length <= bounds.items && bytes <= bounds.bytes;
}

function hasConflict(outcomes: readonly WriteOutcome[]): boolean {
  return outcomes.some(({ type }) => type === "conflict");
}
