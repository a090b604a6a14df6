import { fallbackLanguage, type Language, languageOf, languageTags } from "@civic/schema/languages";
import { remembered } from "../../memory/remembered.ts";
import { readWeightedList } from "./weighted-list.ts";

/**
 * The language that a request prefers (RFC 9110, 12.5.4), whatever its region: of equal ones the first that is named.
 * English where none is spoken here, since an answer in some language is better than none.
 */
export function acceptedLanguage(header: string | null): Language {
  return header === null ? fallbackLanguage : readLanguage(header);
}

const readLanguage = remembered((header: string): Language => {
  const weights = new Map<Language, number>();
  let others = 0;
  for (const { value, weight } of readWeightedList(header)) {
    const language = languageOf(value);
    if (value === "*") others = Math.max(others, weight);
    if (language !== undefined) weights.set(language, Math.max(weight, weights.get(language) ?? 0));
  }
  // The wildcard stands for what is not named, and comes after what is.
  const unnamed = languageTags.find((tag) => !weights.has(tag));
  if (unnamed !== undefined) weights.set(unnamed, others);
  const [best] = [...weights].filter(([, weight]) => weight > 0).sort(([, a], [, b]) => b - a);
  return best?.[0] ?? fallbackLanguage;
});
