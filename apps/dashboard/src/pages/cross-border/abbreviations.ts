import type { Organisation } from "@civic/schema";
import { markedText, type Phrasing } from "@civic/schema/words";

/** An abbreviation of a body, and its name in full. */
export interface Abbreviation {
  readonly short: string;
  readonly name: string;
}

/** What the abbreviations in some lines stand for, in their order, where the record of a body says it. */
export function abbreviationsIn(
  lines: readonly string[],
  bodies: Iterable<Organisation>,
  phrasing: Phrasing,
): readonly Abbreviation[] {
  const whole = lines.join("\n");
  const found = new Map<string, { readonly at: number; readonly name: string }>();
  for (const { acronym, name } of bodies)
    for (const short of new Set(Object.values(acronym ?? {}))) {
      const at = placeOf(short, whole);
      if (at >= 0 && !found.has(short)) found.set(short, { at, name: markedText(name, phrasing) });
    }
  return [...found].sort(([, a], [, b]) => a.at - b.at).map(([short, { name }]) => ({ short, name }));
}

/** Where an abbreviation stands as a word of its own. */
function placeOf(short: string, text: string): number {
  for (let at = text.indexOf(short); at >= 0; at = text.indexOf(short, at + 1))
    if (!isLetter(text[at - 1]) && !isLetter(text[at + short.length])) return at;
  return -1;
}

function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
}
