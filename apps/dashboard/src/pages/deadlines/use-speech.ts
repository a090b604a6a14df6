import { useLanguage } from "../../words/language.tsx";
import type { Speech } from "./limit-lines.ts";
import { deadlinesWords } from "./words.ts";

/** The words of the page, and what values are said with. */
export function useSpeech(): Speech {
  return { phrasing: useLanguage(), words: deadlinesWords.useWords() };
}
