import type { SearchIndex } from "@civic/schema";
import type { Entry } from "./entry.ts";
import { wordsOf } from "./folded.ts";
import { lawWords } from "./kinds.ts";

/** How well the title of an entry answers: 2 with every word, 1 with every word but those for its kind, 0 with a part. */
export type TitleStanding = 0 | 1 | 2;

const wordsForLaws = new Set(wordsOf(lawWords));

/** How well the title of an entry answers what is looked for. The last word may be the beginning of one. */
export function titleStanding({ kind, title, found }: Entry, sought: readonly string[]): TitleStanding {
  // The day of a law is searched with its title, and is none of it.
  const own = kind === "law" ? Object.values(title).join(" ") : `${found.short} ${found.names}`;
  const words = wordsOf(own);
  const isIn = (word: string, index: number) =>
    words.includes(word) || (index === sought.length - 1 && words.some((each) => each.startsWith(word)));
  const missing = sought.filter((word, index) => !isIn(word, index));
  if (missing.length === 0) return 2;
  const isOfKind = kind === "law" && missing.length < sought.length;
  return isOfKind && missing.every((word) => wordsForLaws.has(word)) ? 1 : 0;
}

/** How near a State is to whoever reads a language: 0 the State of its name, 1 others whose records name things in it, 2 the rest. */
export function nearnessTo(
  language: string,
  { rows }: Pick<SearchIndex, "rows">,
): (state: string | undefined) => number {
  const counts = new Map<string, { all: number; own: number }>();
  for (const { jurisdiction, name } of rows) {
    const count = counts.get(jurisdiction) ?? { all: 0, own: 0 };
    counts.set(jurisdiction, count);
    count.all += 1;
    if (language in name) count.own += 1;
  }
  const speaks = ({ all, own }: { all: number; own: number }) => 2 * own >= all;
  // What every State says tells none from another.
  if ([...counts.values()].every(speaks)) return () => 0;
  const main = new Intl.Locale(language).maximize().region?.toLowerCase();
  const near = new Set([...counts].filter(([, count]) => speaks(count)).map(([state]) => state));
  return (state) => (state === undefined || state === main ? 0 : near.has(state) ? 1 : 2);
}
