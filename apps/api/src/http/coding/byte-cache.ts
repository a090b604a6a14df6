/** Bytes by name, within a budget. What was used longest ago goes first. */
export interface ByteCache {
  get(name: string): Uint8Array<ArrayBuffer> | undefined;
  set(name: string, bytes: Uint8Array<ArrayBuffer>): void;
  /** Most bytes that one entry may have. */
  readonly largest: number;
}

/** What an entry costs besides its bytes, so that many small ones cannot fill the memory either. */
const overhead = 512;

/** A cache in memory. Nothing outlives the process, and nothing is served from it that the store does not hold. */
export function createByteCache(budget: number): ByteCache {
  // A Map keeps the order of insertion: the first name is the one used longest ago.
  const entries = new Map<string, Uint8Array<ArrayBuffer>>();
  const largest = Math.floor(budget / 4);
  let used = 0;

  function remove(name: string): void {
    const bytes = entries.get(name);
    if (bytes === undefined) return;
    used -= bytes.byteLength + overhead;
    entries.delete(name);
  }

  return {
    largest,
    get(name) {
      const bytes = entries.get(name);
      if (bytes !== undefined) {
        entries.delete(name);
        entries.set(name, bytes);
      }
      return bytes;
    },
    set(name, bytes) {
      remove(name);
      if (bytes.byteLength > largest) return;
      entries.set(name, bytes);
      used += bytes.byteLength + overhead;
      for (const oldest of entries.keys()) {
        if (used <= budget) break;
        remove(oldest);
      }
    },
  };
}
