import type { FindingMessages } from "@civic/schema";
import type { FieldRegister } from "@civic/schema/fields";
import { type Language, languages, loadFields, loadPhrasing } from "@civic/schema/languages";
import type { Phrasing } from "@civic/schema/words";
import type { WorkbookWords } from "../words/en.ts";

/** A language that books are written in, with all that is said in it. */
export interface BookLanguage {
  readonly language: Language;
  readonly direction: "ltr" | "rtl";
  readonly own: WorkbookWords;
  readonly phrasing: Phrasing;
  readonly fields: FieldRegister;
  readonly messages: FindingMessages;
}

const bookWords: Readonly<Record<Language, () => Promise<WorkbookWords>>> = {
  en: async () => (await import("../words/en.ts")).en,
  fr: async () => (await import("../words/fr.ts")).fr,
  es: async () => (await import("../words/es.ts")).es,
  de: async () => (await import("../words/de.ts")).de,
  ar: async () => (await import("../words/ar.ts")).ar,
};

/** Loads one language; the others are not read. */
export async function loadBookLanguage(language: Language): Promise<BookLanguage> {
  const [own, phrasing, fields, messages] = await Promise.all([
    bookWords[language](),
    loadPhrasing(language),
    loadFields(language),
    languages[language].messages(),
  ]);
  return { language, direction: languages[language].direction, own, phrasing, fields, messages };
}
