/** How much a batch holds at most: its items, and their sizes together. */
export interface BatchBounds<Item> {
  readonly items: number;
  readonly bytes: number;
  readonly sizeOf: (item: Item) => number;
}

/** Gathers what comes into batches, in its order; a single item may be larger than a batch. */
export async function* batchesOf<Item>(
  source: Iterable<Item> | AsyncIterable<Item>,
  { items, bytes, sizeOf }: BatchBounds<Item>,
): AsyncGenerator<readonly Item[]> {
  let batch: Item[] = [];
  let size = 0;
  for await (const item of source) {
    const own = sizeOf(item);
    if (batch.length > 0 && (batch.length === items || size + own > bytes)) {
      yield batch;
      batch = [];
      size = 0;
    }
    batch.push(item);
    size += own;
  }
  if (batch.length > 0) yield batch;
}
