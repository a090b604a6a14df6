import { LRUCache } from "lru-cache";

/** Values by name, within a budget of bytes. What was used longest ago goes first. */
export type Cache<Value extends object> = LRUCache<string, Value>;

/** What an entry costs besides its bytes, so that many small ones cannot fill the memory either. */
const overhead = 1024;

/** A cache in memory. What would take more than a quarter of the budget is not kept. */
export function createCache<Value extends object>(
  budget: number,
  bytesOf: (value: Value) => number,
): Cache<Value> {
  return new LRUCache({
    maxSize: budget,
    maxEntrySize: Math.floor(budget / 4),
    sizeCalculation: (value) => bytesOf(value) + overhead,
  });
}
