import type { CodelistId } from "@civic/schema";
import { type Language as LanguageTag, languages } from "@civic/schema/languages";
import { labelOf, type Phrasing, phrasingOf, type ValueWords } from "@civic/schema/words";
import { createContext, use } from "react";
import type { PageWords } from "./en.ts";

/** The words of the pages, and those that values are said with. */
export type Words = ValueWords & PageWords;

/** The language of the page, with its words. */
export interface Language extends Phrasing {
  readonly language: LanguageTag;
  readonly words: Words;
}

const pageWords: Readonly<Record<LanguageTag, () => Promise<PageWords>>> = {
  en: async () => (await import("./en.ts")).en,
  fr: async () => (await import("./fr.ts")).fr,
  es: async () => (await import("./es.ts")).es,
  de: async () => (await import("./de.ts")).de,
  ar: async () => (await import("./ar.ts")).ar,
};

/** How one of the scripts of a language is loaded. */
export type LoadPart = <Part>(language: LanguageTag, load: () => Promise<Part>) => Promise<Part>;

/** Loads what the interface needs in one language. */
export async function loadLanguage(
  language: LanguageTag,
  loadPart: LoadPart = (_, load) => load(),
): Promise<Language> {
  const { words, labels } = languages[language];
  const [page, ...phrases] = await Promise.all([
    loadPart(language, pageWords[language]),
    loadPart(language, words),
    loadPart(language, labels),
  ]);
  const phrasing = phrasingOf(language, ...phrases);
  return { ...phrasing, language, words: { ...phrasing.words, ...page } };
}

/** Gives the language of the page to everything inside. */
export const LanguageContext = createContext<Language | undefined>(undefined);

/** The language of the page, and the word for a code of a list. */
export function useLanguage(): Language & { readonly label: (list: CodelistId, code: string) => string } {
  const language = use(LanguageContext);
  if (language === undefined) throw new Error("useLanguage needs a LanguageContext around it.");
  return { ...language, label: (list, code) => labelOf(language.labels, list, code) };
}
