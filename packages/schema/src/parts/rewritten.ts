/** What is done to the phrases of a language. */
interface Rewriting {
  /** Done to every phrase. */
  readonly phrase?: (text: string) => string;
  /** Done to every text that a phrase takes in. */
  readonly part?: (text: string) => string;
}

/** A whole set of words with its typography put right, whatever its functions take and answer. */
export function rewritten<Words>(words: Words, rewriting: Rewriting): Words {
  return walk(words, rewriting) as Words;
}

function walk(value: unknown, rewriting: Rewriting): unknown {
  const { phrase = same, part = same } = rewriting;
  if (typeof value === "string") return phrase(value);
  if (typeof value === "function") {
    return (...values: unknown[]) =>
      walk(value(...values.map((one) => (typeof one === "string" ? part(one) : one))), rewriting);
  }
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((inner) => walk(inner, rewriting));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner, rewriting)]));
}

function same(text: string): string {
  return text;
}
