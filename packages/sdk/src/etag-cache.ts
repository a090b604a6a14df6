/** How much the cache of a client keeps; what was used longest ago goes first. */
export interface CacheOptions {
  /** Answers; 500 by default. */
  readonly maxEntries?: number | undefined;
  /** Characters of all answers together; 16 million by default. */
  readonly maxCharacters?: number | undefined;
}

/** An answer and the ETag under which the node knows it. */
export interface CachedAnswer {
  readonly etag: string;
  /** Text, not a value: every caller gets an object of its own. */
  readonly text: string;
}

/** Answers by URL. */
export interface EtagCache {
  get(url: string): CachedAnswer | undefined;
  set(url: string, answer: CachedAnswer): void;
  delete(url: string): void;
}

/** A cache in memory, bounded in entries and in size. */
export function createEtagCache(options: CacheOptions = {}): EtagCache {
  const { maxEntries = 500, maxCharacters = 16_000_000 } = options;
  // A Map keeps the order of insertion: the first key is the one used longest ago.
  const answers = new Map<string, CachedAnswer>();
  let characters = 0;

  function remove(url: string): void {
    characters -= answers.get(url)?.text.length ?? 0;
    answers.delete(url);
  }

  function set(url: string, answer: CachedAnswer): void {
    remove(url);
    if (answer.text.length > maxCharacters) return;
    answers.set(url, answer);
    characters += answer.text.length;
    for (const oldest of answers.keys()) {
      if (answers.size <= maxEntries && characters <= maxCharacters) break;
      remove(oldest);
    }
  }

  function get(url: string): CachedAnswer | undefined {
    const answer = answers.get(url);
    if (answer !== undefined) {
      answers.delete(url);
      answers.set(url, answer);
    }
    return answer;
  }

  return { get, set, delete: remove };
}
