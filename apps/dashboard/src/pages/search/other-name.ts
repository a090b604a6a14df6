import { folded, wordsOf } from "./folded.ts";
import type { Hit } from "./search-model.ts";

/** A name that holds what was typed, where nothing that is shown of the hit does. */
export function otherName({ entry, terms, number }: Hit, language: string): string | undefined {
  if (number !== undefined || terms.length === 0) return undefined;
  const holds = holding(terms);
  const title = entry.title[language] ?? entry.title[entry.language] ?? entry.title["und"] ?? "";
  const line = entry.line?.[language] ?? entry.line?.[entry.language] ?? "";
  const shown = [title, entry.acronym?.[language] ?? "", line];
  if (shown.some(holds)) return undefined;
  return entry.otherNames.find((other) => folded(other) !== folded(title) && holds(other));
}

/** The body behind the hit whose name holds what was typed, where no name of the hit itself does. */
export function bodyBehind({ entry, terms, number }: Hit): string | undefined {
  if (number !== undefined || terms.length === 0) return undefined;
  const holds = holding(terms);
  const own = [...Object.values(entry.title), ...Object.values(entry.acronym ?? {}), ...entry.otherNames];
  return own.some(holds) ? undefined : entry.bodies.find(holds);
}

function holding(terms: readonly string[]): (text: string) => boolean {
  return (text) => {
    const words = wordsOf(text);
    return terms.some((term) => words.includes(term));
  };
}
