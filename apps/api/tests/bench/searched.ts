import { benchRecords } from "./bench-records.ts";

/** More than are asked for while a page is measured. */
const most = 30_000;

/** What people search for, from the rarest to the most frequent. */
export const searched: Readonly<Record<string, readonly string[]>> = {
  "a word of one record": benchRecords.rareWords(most),
  "a word of most of them": ["victims"],
  "two words, the last incomplete": ["support%20vi"],
  "one letter": ["v", "s", "p", "a"],
  "a letter that few words begin with": ["x", "y", "z", "q"],
};

/** Sizes of pages that are nearly those of 50, and spaces that change nothing. */
const limits = [50, 49, 48, 47, 46, 45];
const spaces = 150;

/**
 * Searches for words, none of them asked for before: a page is kept as long as nothing is written, and what comes from
 * memory says nothing of a search.
 */
export function unseen(words: readonly string[]): string[] {
  const paths: string[] = [];
  for (let space = 0; space < spaces; space += 1) {
    for (const limit of limits) {
      for (const word of words) {
        paths.push(`/v1/records?text=${"%20".repeat(space)}${word}&limit=${limit}`);
        if (paths.length === most) return paths;
      }
    }
  }
  return paths;
}
