import { type Digest, type Finding, finding } from "@civic/schema";
import type { NewVersion, Store, WriteOutcome } from "../store/store.ts";
import { replacementCheck } from "./check-replacement.ts";

/** What taking versions over needs. */
export interface StoreEachOptions {
  readonly store: Pick<Store, "accept" | "acceptChecked" | "get" | "isFull" | "isUnavailable" | "notes">;
  /** Where the versions come from, in words for a person. */
  readonly origin: string;
  /** Hears of everything that is refused. */
  readonly onFinding: (finding: Finding) => void;
  /** Hears why the store failed to take a version. */
  readonly onFailure: (error: unknown, record: string) => void;
}

/** How many of the versions were new, how many contradict what was known to be contradicted, and bytes of the new ones. */
export interface Stored {
  readonly added: number;
  readonly contradicting: number;
  readonly bytes: number;
}

/**
 * Takes over versions that the door admitted. One that the store refuses stops no other. One that contradicts a version
 * which is here is kept as evidence and said once, not whenever it is offered again.
 */
export async function storeEach(given: readonly NewVersion[], options: StoreEachOptions): Promise<Stored> {
  const batch = given.map((version) => ({ ...version, writtenBy: options.origin }));
  const outcomes = batch.length === 0 ? [] : await acceptEach(batch, options);
  let [added, contradicting, bytes] = [0, 0, 0];
  for (const [index, version] of batch.entries()) {
    const type = outcomes[index]?.type;
    if (type === "added") {
      added += 1;
      bytes += Buffer.byteLength(version.canonical);
    } else if (type === "conflict") {
      contradicting += 1;
      await keepEvidence(version, options);
    }
  }
  return { added, contradicting, bytes };
}

async function keepEvidence(
  { record: { id, version }, digest, canonical }: NewVersion,
  { store, origin, onFinding }: StoreEachOptions,
): Promise<void> {
  const stored = (await store.get(id, version))?.digest as Digest;
  const kept = await store.notes.disagree({ id, version, stored, offered: digest, canonical, origin });
  if (kept !== "known") onFinding({ ...finding("version-conflict", "", { version }), record: id });
}

/** All of them in one transaction; where that fails, or some of them replace others, each in its own, to find the one that it failed for. */
async function acceptEach(
  batch: readonly NewVersion[],
  options: StoreEachOptions,
): Promise<readonly (WriteOutcome | undefined)[]> {
  const { store, onFinding, onFailure } = options;
  const isPlain = batch.every(({ record }) => record.replaces === undefined);
  try {
    if (isPlain) return await store.accept(batch, "each");
  } catch (error) {
    if (isOfStore(error, store)) throw error;
  }
  const outcomes: (WriteOutcome | undefined)[] = [];
  for (const version of batch) {
    try {
      outcomes.push(await acceptOne(version, options));
    } catch (error) {
      if (isOfStore(error, store)) throw error;
      const { id } = version.record;
      onFailure(error, id);
      onFinding({ ...finding("record-not-stored", "", {}), record: id });
      outcomes.push(undefined);
    }
  }
  return outcomes;
}

/** Whether what failed would fail for every other version as well. */
function isOfStore(error: unknown, store: Pick<Store, "isFull" | "isUnavailable">): boolean {
  return store.isUnavailable(error) || store.isFull(error);
}

async function acceptOne(
  version: NewVersion,
  { store, onFinding }: StoreEachOptions,
): Promise<WriteOutcome | undefined> {
  const replacement = replacementCheck(version.record, store);
  if (replacement === undefined) return (await store.accept([version], "each"))[0];
  const outcome = await store.acceptChecked(version, replacement.isAllowed);
  const found = replacement.found();
  if (found !== undefined) onFinding({ ...found, record: version.record.id });
  return outcome;
}
