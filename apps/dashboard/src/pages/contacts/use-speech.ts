import { useLanguage } from "../../words/language.tsx";
import type { Speech } from "./contact-lines.ts";
import { contactsWords } from "./words.ts";

/** The words of the page, and what values are said with. */
export function useSpeech(): Speech {
  return { phrasing: useLanguage(), words: contactsWords.useWords() };
}
