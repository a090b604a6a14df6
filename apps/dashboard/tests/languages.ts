import type { CodelistLabels } from "@civic/schema";
import { ar as arabicLabels } from "@civic/schema/labels/ar";
import { de as germanLabels } from "@civic/schema/labels/de";
import { en as englishLabels } from "@civic/schema/labels/en";
import { es as spanishLabels } from "@civic/schema/labels/es";
import { fr as frenchLabels } from "@civic/schema/labels/fr";
import { createFormats } from "../src/format/formats.ts";
import { ar } from "../src/words/ar.ts";
import { de } from "../src/words/de.ts";
import { en, type Words } from "../src/words/en.ts";
import { es } from "../src/words/es.ts";
import { fr } from "../src/words/fr.ts";
import { type Language, otherJurisdictions } from "../src/words/language.tsx";
import type { UiLanguage } from "../src/words/ui-language.ts";

function languageOf(language: UiLanguage, words: Words, labels: CodelistLabels): Language {
  return { language, words, labels, format: createFormats(words.formats, otherJurisdictions(labels)) };
}

/** The page in English. */
export const english = languageOf("en", en, englishLabels);

/** The page in French. */
export const french = languageOf("fr", fr, frenchLabels);

/** The page in Spanish. */
export const spanish = languageOf("es", es, spanishLabels);

/** The page in German. */
export const german = languageOf("de", de, germanLabels);

/** The page in Arabic. */
export const arabic = languageOf("ar", ar, arabicLabels);
