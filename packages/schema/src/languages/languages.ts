import type { ProblemTitles } from "../endpoints/problem-titles/problem-titles.ts";
import type { SomeFieldWords } from "../fields/field-words.ts";
import type { FindingMessages } from "../findings/finding-messages.ts";
import type { CodelistLabels } from "../labels/codelist-labels.ts";
import type { SheetWords } from "../sheet/words/en.ts";
import type { ValueWords } from "../words/en.ts";

/** What CIVIC has of a language. */
export interface LanguageEntry {
  /** Its name in itself, as a reader looks for it. */
  readonly name: string;
  readonly direction: "ltr" | "rtl";
  /**
   * Whether no native speaker of the field has read its words yet. The only place that says so: what tells readers takes
   * it from here.
   */
  readonly draft: boolean;
  /** The words of every code list. */
  readonly labels: () => Promise<CodelistLabels>;
  /** The sentences of findings. */
  readonly messages: () => Promise<FindingMessages>;
  /** The words that values are said with: sums, deadlines, hours, contacts. */
  readonly words: () => Promise<ValueWords>;
  /** What fields of records are called and hold; a language may lack some, see `loadFields`. */
  readonly fields: () => Promise<SomeFieldWords>;
  /** The words of the sheet that a person takes along. */
  readonly sheet: () => Promise<SheetWords>;
  /** The titles of problems. */
  readonly problems: () => Promise<ProblemTitles>;
}

// A language is its files and one entry here.
const entries = {
  en: {
    name: "English",
    direction: "ltr",
    draft: false,
    labels: async () => (await import("../labels/en.ts")).en,
    messages: async () => (await import("../findings/messages/en.ts")).en,
    words: async () => (await import("../words/en.ts")).en,
    fields: async () => (await import("../fields/en.ts")).en,
    sheet: async () => (await import("../sheet/words/en.ts")).en,
    problems: async () => (await import("../endpoints/problem-titles/en.ts")).en,
  },
  fr: {
    name: "Français",
    direction: "ltr",
    draft: false,
    labels: async () => (await import("../labels/fr.ts")).fr,
    messages: async () => (await import("../findings/messages/fr.ts")).fr,
    words: async () => (await import("../words/fr.ts")).fr,
    fields: async () => (await import("../fields/fr.ts")).fr,
    sheet: async () => (await import("../sheet/words/fr.ts")).fr,
    problems: async () => (await import("../endpoints/problem-titles/fr.ts")).fr,
  },
  es: {
    name: "Español",
    direction: "ltr",
    draft: true,
    labels: async () => (await import("../labels/es.ts")).es,
    messages: async () => (await import("../findings/messages/es.ts")).es,
    words: async () => (await import("../words/es.ts")).es,
    fields: async () => (await import("../fields/es.ts")).es,
    sheet: async () => (await import("../sheet/words/es.ts")).es,
    problems: async () => (await import("../endpoints/problem-titles/es.ts")).es,
  },
  de: {
    name: "Deutsch",
    direction: "ltr",
    draft: true,
    labels: async () => (await import("../labels/de.ts")).de,
    messages: async () => (await import("../findings/messages/de.ts")).de,
    words: async () => (await import("../words/de.ts")).de,
    fields: async () => (await import("../fields/de.ts")).de,
    sheet: async () => (await import("../sheet/words/de.ts")).de,
    problems: async () => (await import("../endpoints/problem-titles/de.ts")).de,
  },
  ar: {
    name: "العربية",
    direction: "rtl",
    draft: true,
    labels: async () => (await import("../labels/ar.ts")).ar,
    messages: async () => (await import("../findings/messages/ar.ts")).ar,
    words: async () => (await import("../words/ar.ts")).ar,
    fields: async () => (await import("../fields/ar.ts")).ar,
    sheet: async () => (await import("../sheet/words/ar.ts")).ar,
    problems: async () => (await import("../endpoints/problem-titles/ar.ts")).ar,
  },
} satisfies Readonly<Record<string, LanguageEntry>>;

/** The tag of a language that CIVIC speaks. */
export type Language = keyof typeof entries;

/**
 * Every language that CIVIC speaks, by its tag (BCP 47), in the order in which languages are offered: the node, the
 * command, the data pages and the dashboard have no other list. What else has words by language does not compile until
 * it has those of every language here. Words are loaded when asked for.
 */
export const languages: Readonly<Record<Language, LanguageEntry>> = entries;

/** The tags of all languages, in the order in which they are offered. */
export const languageTags = Object.keys(languages) as readonly Language[];

/** Spoken to those who ask for none of the languages. */
export const fallbackLanguage = "en" satisfies Language;

/** Whether a tag names one of the languages: `fr`, not `fr-BE` and not `frr`. */
export function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(languages, tag);
}

/** The language of a tag of any form, whatever its region or script: `fr-BE`, `FR`, `fr_FR.UTF-8` → `fr`. */
export function languageOf(tag: string): Language | undefined {
  const [base = ""] = tag.toLowerCase().split(/[-_.@]/);
  return isLanguage(base) ? base : undefined;
}

/** The first of the wanted tags that is spoken, the most wanted first; {@link fallbackLanguage} where none is. */
export function preferredLanguage(wanted: readonly string[]): Language {
  return wanted.map(languageOf).find((language) => language !== undefined) ?? fallbackLanguage;
}
