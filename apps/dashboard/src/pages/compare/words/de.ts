import { plural } from "@civic/schema/words";
import { comparison } from "@civic/schema/words/comparison/de";
import type { Words } from "./en.ts";

/** The words of the comparison, in German. */
export const words: Words = {
  title: "Vergleichen",
  lead: "Zwei bis sechs Staaten nebeneinander, Zeile für Zeile: was jeder sagt, Leistung für Leistung, mit Datum. Nichts wird gereiht.",
  add: "Staaten, die verglichen werden",
  choose: "Wählen Sie mindestens zwei Staaten.",
  tooMany: (states: string) => `Höchstens sechs passen nebeneinander. Weggelassen: ${states}.`,
  find: "Eine Zeile suchen",
  findHint: "zum Beispiel: Bestattung, Verdienst, Dolmetscher",
  hideSame: "Zeilen ausblenden, in denen alle dasselbe sagen",
  noRows: "Keine Zeile passt.",
  rows: (n: number) => plural("de", n, { one: "{n} Zeile", other: "{n} Zeilen" }),
  table: (part: string, states: string) => `${part}: ${states}`,
  row: "Zeile",
  whole: "Beträge, die an keiner einzelnen Position hängen",
  wholeThere: "* und Beträge, die an keiner einzelnen Position hängen; sie stehen in eigenen Zeilen",
  former: "Wird nicht mehr gezahlt",
  otherSchemes: "andere Regelungen",
  comparedSchemes: "Verglichene Regelungen",
  sources: "Quellen",
  abroadOnly: "nur Taten im Ausland",
  noRecords: "Kein Eintrag hier: Nichts ist darüber bekannt.",
  legend:
    "Die Zeichen vergleichen, was Staaten im Ganzen sagen; eine leere Stelle ist nicht bekannt, nie „nein“. Gezeigt werden Leistungen, die eine Terrortat von heute öffnen kann.",
  verdicts: { same: "alle sagen dasselbe", different: "verschieden" },
  notComparable: (reason: string) => `nicht vergleichbar: ${reason}`,
  silent: "nicht jeder Staat sagt es",
  others: (verdict: string) => `nicht jeder Staat sagt es; die anderen: ${verdict}`,
  covered: "Gedeckt",
  sum: "Betrag",
  columns: ["Teil", "Zeile", "Staat", "Leistung", "Wert", "Vergleich", "Eintrag", "Quellen"],
  blocks: {
    system: "Der Staat",
    contacts: "Kontakte",
    sums: "Schadenspositionen und Beträge",
    schemes: "Leistungen",
    clocks: "Fristen",
    evidence: "Nachweise",
    redress: "Rechtsbehelf",
    coverage: "Abdeckung nach Bedürfnis und Phase",
    recognition: "Anerkennung und Gedenken",
  },
  ...comparison,
};
