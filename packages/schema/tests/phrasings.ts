import { type languages, languageTags } from "../src/languages/languages.ts";
import { loadPhrasing } from "../src/languages/load-phrasing.ts";
import type { Phrasing } from "../src/words/phrasing.ts";

const all = new Map(
  await Promise.all(languageTags.map(async (tag) => [tag, await loadPhrasing(tag)] as const)),
);

function phrasing(tag: keyof typeof languages): Phrasing {
  const found = all.get(tag);
  if (!found) throw new RangeError(`no words in ${tag}`);
  return found;
}

/** Every language, in the order of the register. */
export const phrasings: readonly Phrasing[] = [...all.values()];

export const english = phrasing("en");
export const french = phrasing("fr");
export const spanish = phrasing("es");
export const german = phrasing("de");
export const arabic = phrasing("ar");
