/** The word among several that was most likely meant; `undefined` where none is near enough. */
export function nearest(typed: string, words: readonly string[]): string | undefined {
  const near = words
    .map((word) => ({ word, distance: distance(typed, word) }))
    .filter(({ word, distance: far }) => far <= Math.max(1, Math.floor(word.length / 3)));
  return near.sort((one, other) => one.distance - other.distance)[0]?.word;
}

/** How many letters are to be added, left out, changed or swapped with the next to make one word of another. */
function distance(from: string, to: string): number {
  // Nobody means a word of ten letters by one of a thousand.
  if (from.length > 2 * to.length + 2) return from.length;
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const changed = from[i - 1] === to[j - 1] ? 0 : 1;
      const isSwapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      const swapped = isSwapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + changed, swapped));
    }
    before = row;
    row = next;
  }
  return row[to.length] ?? 0;
}
