/** Values by name, within a budget of bytes. What was used longest ago goes first. */
export interface Kept<Value> {
  get(name: string): Value | undefined;
  set(name: string, value: Value): void;
  delete(name: string): void;
  clear(): void;
}

/** What an entry costs besides its bytes, so that many small ones cannot fill the memory either. */
const overhead = 1024;

/** Keeps values in memory. One that would take more than a quarter of the budget is not kept. */
export function createKept<Value>(budget: number, bytesOf: (value: Value) => number): Kept<Value> {
  // A Map keeps the order of insertion: the first name is the one used longest ago.
  const entries = new Map<string, Value>();
  let used = 0;

  function remove(name: string): void {
    const value = entries.get(name);
    if (value === undefined) return;
    used -= bytesOf(value) + overhead;
    entries.delete(name);
  }

  return {
    get(name) {
      const value = entries.get(name);
      if (value !== undefined) {
        entries.delete(name);
        entries.set(name, value);
      }
      return value;
    },
    set(name, value) {
      remove(name);
      const bytes = bytesOf(value) + overhead;
      if (bytes > budget / 4) return;
      entries.set(name, value);
      used += bytes;
      for (const oldest of entries.keys()) {
        if (used <= budget) break;
        remove(oldest);
      }
    },
    delete: remove,
    clear() {
      entries.clear();
      used = 0;
    },
  };
}
