import type { DiffWords } from "./en.ts";

/** What the command says of the difference between records, in German. */
export const de: DiffWords = {
  summary: {
    usage:
      "civic diff <Datei, Ordner oder -> <Datei, Ordner oder -> [--all] [--json] | civic diff <Datei, Ordner oder -> --node <Adresse> [--all] [--json] | civic diff <id>[@<Version>] [<id>@<Version>] --node <Adresse> [--json]",
    summary:
      "worin sich zwei Datensätze, zwei Ordner, ein Ordner und ein Knoten oder zwei Versionen unterscheiden, in Worten; mit --json als JSON Patch (RFC 6902)",
    inputs:
      "zwei Dateien oder Ordner mit Datensätzen (- liest einen aus der Standardeingabe), mit --node eines davon oder Kennungen wie civic/service/fr-116006@2",
  },
  diff: {
    entry: (n) => `Eintrag ${n}`,
    telephoneNumber: "Telefonnummer",
    changed: (place, before, after) => `${place}: bisher ${before}, jetzt ${after}`,
    added: (place, value) => `${place}: neu ist ${value}`,
    removed: (place, value) => `${place}: es entfällt ${value}`,
    moved: (place, value) => `${place}: an anderer Stelle steht ${value}`,
    version: (before, after) => `Version ${before} → ${after}`,
    newRecord: "neu",
    goneRecord: "nicht mehr vorhanden",
    withdrawn: "zurückgezogen",
    same: "Es gibt keinen Unterschied.",
    counts: (changed, added, gone) =>
      `Datensätze geändert: ${changed}, neu: ${added}, nicht mehr vorhanden: ${gone}.`,
    alike: (n) => `Gleiche Datensätze: ${n}.`,
    moreChanges: (n) => `… weitere Änderungen: ${n} (--all zeigt sie)`,
    moreRecords: (n) => `… weitere Datensätze: ${n} (--all zeigt sie)`,
    otherRecords: (one, other) =>
      `das sind zwei Datensätze, ${one} und ${other}. Verglichen werden Versionen eines Datensatzes.`,
    twoStandardInputs:
      "Die Standardeingabe lässt sich nur einmal lesen: „-“ steht für eine der beiden Seiten.",
    folderAndFile:
      "die eine Seite ist ein Ordner, die andere eine Datei. Nennen Sie zwei Dateien oder zwei Ordner.",
    idNeedsNode: (id) =>
      `„${id}“ ist die Kennung eines Datensatzes, der von einem Knoten gelesen wird: Es fehlt --node.`,
    notThere: (id) => `${id}: Der Knoten hat keinen solchen Datensatz oder keine solche Version.`,
    standardInput: "Standardeingabe",
  },
};
