import { coalesced } from "../../turns/coalesced.ts";
import type { RecordCache } from "./record-cache.ts";
import type { StoreReads } from "./sql-reads.ts";

/** What reading from memory needs. */
export interface CachedReadOptions {
  readonly cache: RecordCache;
  /** Whether this process alone writes, and tells of whatever it has written. */
  readonly isAlone: boolean;
}

/** Reads from memory, and what must be told of each write before anybody else hears of it. */
export interface CachedReads {
  readonly reads: StoreReads;
  written(ids: Iterable<string>): void;
  /** Any record may have been written. */
  anyWritten(): void;
}

/**
 * Reads latest versions, and the last position of the log, from memory. They are never older than a write that anybody
 * was told of before the read began: where others write too, each read from memory first hears of a look at the log
 * that began after it.
 */
export function cachedReads(reads: StoreReads, { cache, isAlone }: CachedReadOptions): CachedReads {
  // The position up to which the log is known; `undefined` where it has to be looked up.
  let seen: number | undefined;
  let writes = 0;

  const lookAtLog = coalesced(async () => {
    const last = await reads.revision();
    if (last === seen) return;
    if (seen === undefined) {
      // What was kept before anything was known of the log may be older than it.
      cache.clear();
      seen = last;
      return;
    }
    const { revision, records, more } = await reads.changesSince(seen);
    if (more) {
      cache.clear();
      seen = undefined;
      return;
    }
    cache.drop(records.map(({ id }) => id));
    seen = revision;
  });

  async function lookUpRevision(): Promise<number> {
    const before = writes;
    const revision = await reads.revision();
    if (writes === before) seen = revision;
    return revision;
  }

  const fill = (id: string) => cache.fill(id, async () => reads.get(id));

  return {
    reads: {
      ...reads,
      get(id, version) {
        const kept = cache.get(id);
        // A version stays what it is; but a signature may come to it, and a dispute may take it out of sight.
        if (version !== undefined && kept?.version !== version) return reads.get(id, version);
        if (kept === undefined) return fill(id);
        if (isAlone) return kept;
        return lookAtLog().then(() => {
          const still = cache.get(id);
          if (version === undefined) return still ?? fill(id);
          return still?.version === version ? still : reads.get(id, version);
        });
      },
      revision() {
        if (isAlone) return seen ?? lookUpRevision();
        return lookAtLog().then(() => seen ?? reads.revision());
      },
    },
    written(ids) {
      writes += 1;
      cache.drop(ids);
      if (isAlone) seen = undefined;
    },
    anyWritten() {
      writes += 1;
      cache.clear();
      if (isAlone) seen = undefined;
    },
  };
}
