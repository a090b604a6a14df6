import type { Change, Changes, Head } from "../store.ts";

/** Numbers of records by jurisdiction at one position of the log. */
export interface Counted {
  readonly revision: number;
  readonly counts: ReadonlyMap<string, number>;
}

/** What counting needs of a store. */
export interface CountSource {
  countAll(): Promise<Counted>;
  changesSince(revision: number): Promise<Changes>;
}

/** Counts every record once, and from then on only what has changed. Records that were withdrawn are not counted. */
export function createCounts({
  countAll,
  changesSince,
}: CountSource): () => Promise<ReadonlyMap<string, number>> {
  let counted: Counted | undefined;
  return async () => {
    for (;;) {
      if (counted === undefined) counted = await countAll();
      const from: Counted = counted;
      const { revision, records, more } = await changesSince(from.revision);
      // Whoever asked at the same time may have counted the same changes already: then it is looked again.
      if (counted === from) {
        if (records.length > 0) counted = { revision, counts: changed(from.counts, records) };
        if (!more) return counted.counts;
      }
    }
  };
}

function changed(
  counts: ReadonlyMap<string, number>,
  changes: readonly Change[],
): ReadonlyMap<string, number> {
  const next = new Map(counts);
  const add = (head: Head | undefined, number: number) => {
    if (head === undefined || head.status === "withdrawn") return;
    next.set(head.jurisdiction, (next.get(head.jurisdiction) ?? 0) + number);
  };
  for (const { before, after } of changes) {
    add(before, -1);
    add(after, 1);
  }
  const some = [...next].filter(([, number]) => number > 0);
  return new Map(some.sort(([a], [b]) => (a < b ? -1 : 1)));
}
