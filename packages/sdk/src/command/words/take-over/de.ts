import type { TakeOverWords } from "./en.ts";

/** What the command says when a State takes a record over, in German. */
export const de: TakeOverWords = {
  summary: {
    usage: "civic take-over <Id> --as <Staat> --data <Ordner> [--today <JJJJ-MM-TT>] [--json]",
    summary:
      "beginnt den eigenen Datensatz eines Staates an der Stelle eines über ihn zusammengestellten und sagt, was der Staat zu prüfen hat",
    inputs: "die Id eines zusammengestellten Datensatzes: civic/service/fr-114",
  },
  takeOver: {
    what: (own, compiled) =>
      `${own} tritt an die Stelle von ${compiled}. Die Werte und ihre Quellen sind die des zusammengestellten Datensatzes.`,
    toCheck: "Was Sie prüfen müssen",
    unsure:
      "Lesen Sie jeden Wert, der nicht sicher ist, und nennen Sie eine bessere Quelle oder lassen Sie ihn weg",
    notes: "Lesen Sie die Zweifel und klären Sie sie, oder lassen Sie sie stehen",
    translations: (languages) => `Lesen Sie die vorläufigen Übersetzungen (${languages})`,
    sources:
      "Lesen Sie auch alles Übrige: Von jetzt an ist es Ihr Wort. Fügen Sie eigene Quellen hinzu und setzen Sie „asOf“ auf den Tag, den der Datensatz beschreibt.",
    afterwards: "Danach",
    activate:
      "Setzen Sie „status“ auf „active“. Von da an steht Ihr Datensatz überall an der Stelle des zusammengestellten, der als abgelöst lesbar bleibt.",
    refused: {
      "no-state": (state) =>
        `„${state}“ ist kein Kürzel eines Staates oder einer Organisation von Staaten (ISO 3166-1, klein geschrieben: fr, gb; oder eu, un, coe).`,
      "no-record": (record) => `${record}: Im Ordner gibt es keinen gültigen Datensatz mit dieser Id.`,
      "other-state": (record, state) =>
        `${record} beschreibt „${state}“. Nur dieser Staat kann ihn übernehmen: --as ${state}.`,
      "own-already": (record) =>
        `${record} veröffentlicht dieser Staat bereits selbst. Schreiben Sie stattdessen die nächste Version.`,
      withdrawn: (record) =>
        `${record} ist zurückgezogen. Beginnen Sie mit civic new einen eigenen Datensatz.`,
      replaced: (record, by) =>
        `${record} ist bereits übernommen, von ${by}. Arbeiten Sie an jenem Datensatz.`,
    },
  },
};
