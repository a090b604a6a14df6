import { en as englishLabels } from "@civic/schema/labels/en";
import { fr as frenchLabels } from "@civic/schema/labels/fr";
import { createFormats } from "../src/format/formats.ts";
import { en } from "../src/words/en.ts";
import { fr } from "../src/words/fr.ts";
import { type Language, otherJurisdictions } from "../src/words/language.tsx";

/** The page in English. */
export const english: Language = {
  language: "en",
  words: en,
  labels: englishLabels,
  format: createFormats(en.formats, otherJurisdictions(englishLabels)),
};

/** The page in French. */
export const french: Language = {
  language: "fr",
  words: fr,
  labels: frenchLabels,
  format: createFormats(fr.formats, otherJurisdictions(frenchLabels)),
};
