import type { SomeFieldWords } from "./field-words.ts";

/** Words of fields in German, drafts; the others are said in English until they are translated. */
export const de: SomeFieldWords = {
  "CivicRecord.name": {
    name: "Name",
    help: "Name dessen, was der Datensatz beschreibt; ein Eigenname kann nur in seiner Sprache stehen.",
  },
  "CivicRecord.notes": {
    name: "Anmerkungen",
    help: "Zweifel, Grenzen und Vorgeschichte, die kein Feld aufnimmt.",
  },
  "CivicRecord.sources": {
    name: "Quellen",
    help: "Alle Dokumente, auf die sich ein Wert des Datensatzes stützt.",
  },
  "CompensationScheme.legalBasis": {
    name: "Rechtsgrundlage",
    help: "Gesetze, Verordnungen und Vorschriften, auf denen es beruht.",
  },
};
