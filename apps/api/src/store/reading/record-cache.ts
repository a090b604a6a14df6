import { createCache } from "../../memory/cache.ts";
import type { StoredRecord } from "../store.ts";

/** Latest versions by id, within a budget of bytes. */
export interface RecordCache {
  get(id: string): StoredRecord | undefined;
  /**
   * Reads a record and keeps it, unless it was dropped while it was read: then what was read may be older than what is
   * there. What is damaged is never kept.
   */
  fill(id: string, read: () => Promise<StoredRecord | undefined>): Promise<StoredRecord | undefined>;
  drop(ids: Iterable<string>): void;
  clear(): void;
}

/** A cache of so many bytes. */
export function createRecordCache(budget: number): RecordCache {
  const kept = createCache<StoredRecord>(budget, ({ canonical }) => canonical.byteLength);
  const filling = new Map<string, Set<object>>();

  return {
    get: (id) => kept.get(id),
    async fill(id, read) {
      const turn = {};
      const turns = filling.get(id) ?? new Set();
      filling.set(id, turns.add(turn));
      try {
        const record = await read();
        if (turns.has(turn) && record?.damaged === false) kept.set(id, record);
        return record;
      } finally {
        turns.delete(turn);
        if (turns.size === 0 && filling.get(id) === turns) filling.delete(id);
      }
    },
    drop(ids) {
      for (const id of ids) {
        kept.delete(id);
        filling.get(id)?.clear();
        filling.delete(id);
      }
    },
    clear() {
      kept.clear();
      for (const turns of filling.values()) turns.clear();
      filling.clear();
    },
  };
}
