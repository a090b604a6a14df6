import { useLanguage } from "../../words/language.tsx";
import type { Words } from "./words/en.ts";
import { reportWords } from "./words.ts";

/** The words of the report, and what values are said with. */
export interface Speech {
  readonly phrasing: ReturnType<typeof useLanguage>;
  readonly words: Words;
}

/** The words of the report in the language of the reader. */
export function useSpeech(): Speech {
  return { phrasing: useLanguage(), words: reportWords.useWords() };
}
