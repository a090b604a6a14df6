import type { TranslationWords } from "./en.ts";

/** What the command says of translations, in German. */
export const de: TranslationWords = {
  summary: {
    usage:
      "civic translations [<Staat>] --data <Ordner> [--language <Sprache>] [--all] [--json] | civic translations stamp <Datei> … --language <Sprache> [--reviewed-by <Stelle>] [--json]",
    summary:
      "welche Texte von Datensätzen nicht übersetzt sind oder sich seither geändert haben; stamp hält fest, dass eine Übersetzung mit den heutigen Texten verglichen wurde",
    inputs:
      "höchstens ein Staat (ISO 3166-1 alpha-2, klein geschrieben); oder „stamp“ und die Dateien von Datensätzen",
  },
  translations: {
    noLanguage: (tag) =>
      `„${tag}“ ist kein Kürzel einer Sprache (BCP 47, zwei Buchstaben nach ISO 639-1 oder drei nach ISO 639-3: fr, nl-BE, fsl).`,
    none: "Kein Datensatz ist übersetzt, und kein Staat nennt eine andere Sprache als die der Originale. Mit --language werden alle Datensätze aufgeführt.",
    missing: (n, all) => `fehlende Texte: ${n} von ${all}`,
    stale: "veraltet",
    unstamped: "ohne madeFrom",
    staleRecords: (n) => `veraltete Datensätze: ${n}`,
    unstampedRecords: (n) => `Datensätze ohne madeFrom: ${n}`,
    untranslated: (n) => `Datensätze ganz ohne Text darin: ${n}`,
    unmarked: (n) => `nicht angegebene Texte: ${n}`,
    read: "Fehlend: Das Original hat den Text, die Übersetzung nicht. Veraltet: Ein Text des Originals hat sich seither geändert. Ohne madeFrom: Der Datensatz sagt nicht, aus welchen Texten die Übersetzung entstand. Nicht angegeben: „translations“ nennt die Sprache nicht.",
    next: "Ist eine Übersetzung mit dem Original verglichen: civic translations stamp <Datei> --language <Sprache>",
    stamped: (tag) => `die Übersetzung „${tag}“ ist als aktuell vermerkt`,
    already: (tag) => `die Übersetzung „${tag}“ trägt diesen Vermerk schon; es wurde nichts geschrieben`,
    became: (before, now) => `vorher: ${before ?? "nichts"}; jetzt: ${now}`,
    stillMissing: (n, places) => `Noch fehlende Texte: ${n} (zuerst: ${places})`,
    draft:
      "„by“ bleibt „draft“; das heißt, eine Durchsicht steht noch aus. Schreiben Sie nach der Durchsicht „human“ oder „machine“.",
    version: "Ein veröffentlichter Datensatz braucht für diese Änderung seine nächste „version“.",
    invalid:
      "es wurde nichts geschrieben, denn der Datensatz ist nicht gültig oder wäre es danach nicht mehr.",
    refused: {
      original: (tag) => `„${tag}“ ist die Sprache des Originals, nicht die einer Übersetzung.`,
      "not-declared": (tag) =>
        `„translations“ nennt „${tag}“ nicht. Schreiben Sie dort zuerst, wie die Übersetzung entstand: "${tag}": { "by": "draft" }.`,
      "no-text": (tag) => `enthält noch keinen Text in „${tag}“: Es gibt nichts zu vermerken.`,
    },
  },
};
