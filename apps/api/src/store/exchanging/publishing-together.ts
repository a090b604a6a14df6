import { setImmediate as turn } from "node:timers/promises";
import type { CivicRecord } from "@civic/schema";
import type { Engine } from "../engines/engine.ts";
import type { Held } from "../engines/writer.ts";
import type { TakeOutcome } from "../exchange-store.ts";
import type { NewVersion } from "../new-version.ts";
import { isTaken, type Publication, type PublicationRules } from "../publications.ts";
import type { Store } from "../store.ts";
import { entryOf } from "../versions/version-entry.ts";
import { batchesOf } from "../writing/batches.ts";
import { answeredRequests } from "./answered-requests.ts";
import { signedWithin } from "./signing-within.ts";
import { takeByLook } from "./take-by-look.ts";
import { longestStretch, needsLook, offerOf, type TakeOptions, takeBounds } from "./taking.ts";

const bounds = { ...takeBounds, sizeOf: ({ canonical }: NewVersion) => canonical.length };

type Work = PublicationRules & Pick<Engine, "dialect"> & { readonly at: string };

/** Publishes versions together: in one transaction, each the next of its record. */
export function publishingTogether(
  { writer, dialect }: Pick<Engine, "writer" | "dialect">,
  { now, alone, onTaken }: TakeOptions,
): Store["publishTogether"] {
  return (versions, rules) =>
    alone(async () => {
      const moment = now();
      const work: Work = { ...rules, dialect, at: moment.toISOString() };
      const published = (await quickly(versions, work)) ?? (await held(versions, work, moment));
      if (published.kept) onTaken(published.outcomes.filter((each) => each.type !== "refused"));
      return published;
    });

  /** One statement for all of them, where nothing has to be looked at more closely. */
  async function quickly(versions: readonly NewVersion[], work: Work) {
    const { mode, dryRun = false, repeatable, at } = work;
    const size = versions.reduce((sum, version) => sum + bounds.sizeOf(version), 0);
    const isPlain = versions.every((version) => !isToSign(version, work) && !isToCheck(version, work));
    const fits = versions.length <= bounds.items && size <= bounds.bytes;
    if (mode !== "each" || dryRun || repeatable !== undefined || !isPlain || !fits) return undefined;
    const offer = offerOf(versions.map(entryOf), { at, gaps: "none", whole: true });
    await writer.write(offer);
    if (needsLook(offer.decisions)) return undefined;
    return { kept: true, outcomes: offer.decisions as readonly TakeOutcome[] };
  }

  async function held(versions: readonly NewVersion[], work: Work, moment: Date) {
    const { mode, dryRun = false, repeatable } = work;
    const outcomes: Publication[] = [];
    let before: Awaited<ReturnType<Store["publishTogether"]>>["before"];
    let kept = false;
    await writer.hold(async (transaction) => {
      const answered = answeredRequests(transaction, dialect);
      before = repeatable && (await answered.find(repeatable.request, moment));
      if (before !== undefined) return false;
      await publishWithin(transaction, versions, work, outcomes);
      kept = !dryRun && (mode === "each" || outcomes.every(isTaken));
      if (kept && repeatable !== undefined)
        await answered.keep(repeatable.request, repeatable.answer(outcomes), moment);
      return kept;
    }, "short");
    return { kept, outcomes, before };
  }
}

async function publishWithin(
  transaction: Held,
  versions: readonly NewVersion[],
  work: Work,
  outcomes: Publication[],
): Promise<void> {
  const added = new Map<string, CivicRecord>();
  let since = performance.now();
  for await (const batch of batchesOf(versions, bounds)) {
    let rest = batch;
    while (rest.length > 0) {
      const some = await publishSome(transaction, rest, work, added);
      outcomes.push(...some);
      for (const [index, { type }] of some.entries()) {
        const record = rest[index]?.record;
        if (type === "added" && record !== undefined) added.set(record.id, record);
      }
      rest = rest.slice(some.length);
    }
    if (performance.now() - since > longestStretch) {
      await turn();
      since = performance.now();
    }
  }
}

/** Publishes as many of the first versions as can be decided at once: one at least. */
async function publishSome(
  transaction: Held,
  versions: readonly NewVersion[],
  work: Work,
  added: ReadonlyMap<string, CivicRecord>,
): Promise<readonly Publication[]> {
  const { dialect, at, check, sign } = work;
  const [first] = versions;
  if (first === undefined) return [];
  if (isToCheck(first, work)) {
    const found = await check?.(first.record, (id) => added.get(id));
    if (found !== undefined) return [{ type: "refused", finding: found }];
  }
  const together = versions.slice(0, lengthOfRun(versions, work));
  const sealed =
    sign === undefined ? together : await signedWithin(transaction, together, { sign, dialect, at });
  const entries = sealed.map(entryOf);
  const offer = offerOf(entries, { at, gaps: "none", whole: false });
  await transaction.write(offer);
  const outcomes = offer.decisions.filter((decision) => decision.type !== "look");
  const next = entries[outcomes.length];
  return next === undefined ? outcomes : [...outcomes, await takeByLook(transaction, next, { dialect, at })];
}

/** How many versions can be decided together: up to one that is checked, or signed after one of them. */
function lengthOfRun(versions: readonly NewVersion[], work: Work): number {
  const ids = new Set<string>();
  for (const [index, version] of versions.entries()) {
    if (index > 0 && isToCheck(version, work)) return index;
    if (ids.has(version.record.id) && isToSign(version, work)) return index;
    ids.add(version.record.id);
  }
  return versions.length;
}

function isToSign({ seal }: NewVersion, { sign }: PublicationRules): boolean {
  return sign !== undefined && seal === undefined;
}

function isToCheck({ record }: NewVersion, { check }: PublicationRules): boolean {
  return check !== undefined && record.replaces !== undefined;
}
