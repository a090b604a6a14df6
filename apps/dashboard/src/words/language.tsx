import type { CodelistId, CodelistLabels } from "@civic/schema";
import { createContext, use } from "react";
import { createFormats, type Formats } from "../format/formats.ts";
import type { OtherJurisdictions } from "../format/names.ts";
import { labelOf } from "./code.ts";
import { loadCodelistLabels } from "./codelist-labels.ts";
import type { Words } from "./en.ts";
import type { UiLanguage } from "./ui-language.ts";

/** The language of the page, with its words. */
export interface Language {
  readonly language: UiLanguage;
  readonly words: Words;
  readonly labels: CodelistLabels;
  /** Dates, sums, names of States and languages as this language writes them. */
  readonly format: Formats;
}

const wordLoaders: Record<UiLanguage, () => Promise<Words>> = {
  en: async () => (await import("./en.ts")).en,
  fr: async () => (await import("./fr.ts")).fr,
  es: async () => (await import("./es.ts")).es,
  de: async () => (await import("./de.ts")).de,
  ar: async () => (await import("./ar.ts")).ar,
};

/** Loads what the interface needs in one language. */
export async function loadLanguage(language: UiLanguage): Promise<Language> {
  const [words, labels] = await Promise.all([wordLoaders[language](), loadCodelistLabels(language)]);
  return { language, words, labels, format: createFormats(words.formats, otherJurisdictions(labels)) };
}

/** The Council of Europe bears the name of the group of its members. */
export function otherJurisdictions(labels: CodelistLabels): OtherJurisdictions {
  return { coe: labelOf(labels, "country-group", "council-of-europe") };
}

/** Gives the language of the page to everything inside. */
export const LanguageContext = createContext<Language | undefined>(undefined);

/** The language of the page, and the word for a code of a list. */
export function useLanguage(): Language & { readonly label: (list: CodelistId, code: string) => string } {
  const language = use(LanguageContext);
  if (language === undefined) throw new Error("useLanguage needs a LanguageContext around it.");
  return { ...language, label: (list, code) => labelOf(language.labels, list, code) };
}
