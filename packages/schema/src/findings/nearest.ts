/** Longest word that is compared with others, in UTF-16 units. */
const longest = 60;

/** Most words that are proposed. */
const most = 3;

/**
 * The words that were most likely meant, best first: those that differ by case, hyphens or a plural alone, then those that
 * hold every part of what was typed (`to` in `toSteps`), then those at most two letters away, and never more than a third.
 */
export function nearest(typed: string, words: readonly string[]): readonly string[] {
  if (typed === "" || typed.length > longest) return [];
  const near = words
    .map((word) => ({ word, far: farness(typed, word) }))
    .filter(({ far }) => far < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.far - b.far);
  const alike = near.filter(({ far }) => far === 0);
  return (alike.length > 0 ? alike : near).slice(0, most).map(({ word }) => word);
}

function farness(typed: string, word: string): number {
  const [one, other] = [plain(typed), plain(word)];
  if (one === other) return 0;
  const parts = partsOf(word);
  if (partsOf(typed).every((part) => parts.includes(part))) return 1;
  const letters = distance(one, other);
  return letters <= 2 && letters * 3 <= other.length ? 1 + letters : Number.POSITIVE_INFINITY;
}

function plain(word: string): string {
  return word
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "")
    .replace(/s$/, "");
}

/** `toSteps` and `to-steps` have the parts `to` and `step`. */
function partsOf(word: string): readonly string[] {
  return word
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ")
    .split(/[^\p{L}\p{N}]+/u)
    .map(plain);
}

/**
 * Letters to add, to take away, to change, or to swap with their neighbour. Words of very different lengths are not
 * compared.
 */
function distance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 2) return Number.POSITIVE_INFINITY;
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let index = 0; index < one.length; index += 1) {
    const next = [index + 1];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[index] === other[column - 1];
      const isSwapped = one[index] === other[column - 2] && one[index - 1] === other[column - 1];
      const changed = at(row, column - 1) + (isSame ? 0 : 1);
      const swapped = isSwapped ? at(before, column - 2) + 1 : changed;
      next.push(Math.min(changed, swapped, at(row, column) + 1, at(next, column - 1) + 1));
    }
    [before, row] = [row, next];
  }
  return at(row, other.length);
}

const at = (row: readonly number[], index: number) => row[index] ?? 0;
