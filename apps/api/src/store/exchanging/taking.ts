import { setImmediate as turn } from "node:timers/promises";
import type { Dialect } from "../engines/dialect.ts";
import type { Engine } from "../engines/engine.ts";
import type { Held, Offer } from "../engines/writer.ts";
import type { ExchangeStore, TakeOutcome } from "../exchange-store.ts";
import type { NewVersion } from "../store.ts";
import { entryOf, type VersionEntry } from "../versions/version-entry.ts";
import type { Alone } from "../writing/alone.ts";
import { batchesOf } from "../writing/batches.ts";
import { decideTakes, type Gaps, type TakeDecision } from "./decide-take.ts";
import { takeByLook } from "./take-by-look.ts";

/** What taking over needs. */
export interface TakeOptions {
  readonly now: () => Date;
  readonly alone: Alone;
  /** Hears what became of the versions of a transaction that has ended. */
  readonly onTaken: (outcomes: readonly TakeOutcome[]) => void;
}

/** Longer statements gain nothing, and engines bound what one carries. */
export const takeBounds = { items: 100, bytes: 4 * 1024 * 1024 };

const bounds = {
  ...takeBounds,
  sizeOf: (entry: VersionEntry) => entry.canonical.length,
};

/** Milliseconds of work after which others have their turn. */
export const longestStretch = 8;

/** Takes over versions that were verified before. */
export function taking(
  { writer, dialect }: Engine,
  { now, alone, onTaken }: TakeOptions,
): ExchangeStore["take"] {
  return (versions, { gaps = "refused" } = {}) =>
    alone(async () => {
      const outcomes = await takeAll(versions, gaps);
      onTaken(outcomes);
      return outcomes;
    });

  async function takeAll(versions: readonly NewVersion[], gaps: Gaps): Promise<readonly TakeOutcome[]> {
    const entries = versions.map(entryOf);
    const at = now().toISOString();
    const size = entries.reduce((sum, entry) => sum + bounds.sizeOf(entry), 0);
    if (entries.length <= bounds.items && size <= bounds.bytes) {
      const offer = offerOf(entries, { at, gaps, whole: true });
      await writer.write(offer);
      if (!needsLook(offer.decisions)) return offer.decisions as readonly TakeOutcome[];
    }
    return takeHeld({ writer, dialect }, entries, { at, gaps });
  }
}

export interface TakeOffer extends Offer {
  readonly decisions: readonly TakeDecision[];
}

/**
 * Offers versions up to the first that has to be looked at; with `whole`, none of them where there is such a one.
 */
export function offerOf(
  entries: readonly VersionEntry[],
  { at, gaps, whole }: { readonly at: string; readonly gaps: Gaps; readonly whole: boolean },
): TakeOffer {
  const offer = {
    entries,
    at,
    // First versions of publishers; what comes from elsewhere is often there already.
    areNew: gaps === "none" && whole && entries.every(({ version }) => version === 1),
    decisions: [] as readonly TakeDecision[],
    choose(stands: Parameters<Offer["choose"]>[0]) {
      offer.decisions = decideTakes(entries, stands, gaps);
      if (whole && needsLook(offer.decisions)) return [];
      return entries.filter((_, index) => offer.decisions[index]?.type === "added");
    },
  };
  return offer;
}

/** Whether the last of the decisions is that more has to be looked at. */
export function needsLook(decisions: readonly TakeDecision[]): boolean {
  return decisions.at(-1)?.type === "look";
}

async function takeHeld(
  { writer, dialect }: Pick<Engine, "writer" | "dialect">,
  entries: readonly VersionEntry[],
  { at, gaps }: { readonly at: string; readonly gaps: Gaps },
): Promise<readonly TakeOutcome[]> {
  const outcomes: TakeOutcome[] = [];
  await writer.hold(async (held) => {
    let since = performance.now();
    for await (const batch of batchesOf(entries, bounds)) {
      outcomes.push(...(await takeBatch(held, batch, { dialect, at, gaps })));
      if (performance.now() - since > longestStretch) {
        await turn();
        since = performance.now();
      }
    }
    return true;
  }, "long");
  return outcomes;
}

async function takeBatch(
  held: Held,
  batch: readonly VersionEntry[],
  { dialect, at, gaps }: { readonly dialect: Dialect; readonly at: string; readonly gaps: Gaps },
): Promise<readonly TakeOutcome[]> {
  const outcomes: TakeOutcome[] = [];
  while (outcomes.length < batch.length) {
    const offer = offerOf(batch.slice(outcomes.length), { at, gaps, whole: false });
    await held.write(offer);
    for (const decision of offer.decisions) if (decision.type !== "look") outcomes.push(decision);
    const entry = batch[outcomes.length];
    if (entry !== undefined) outcomes.push(await takeByLook(held, entry, { dialect, at }));
  }
  return outcomes;
}
