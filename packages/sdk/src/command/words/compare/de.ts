import { type PluralForms, plural } from "@civic/schema/words";
import { comparison } from "@civic/schema/words/comparison/de";
import type { CompareWords } from "./en.ts";

const count = (n: number, forms: PluralForms) => plural("de", n, forms);

/** What `civic compare` says, in German. */
export const de: CompareWords = {
  title: (states, day) => `${states} am ${day}`,
  end: "Eine leere Stelle ist nicht bekannt, nie „nein“. Verglichen werden Mengen, nicht, welche Regelung für wen besser ist.",
  noState: (codes) =>
    `${codes}: kein Kürzel eines Staates (ISO 3166-1, klein geschrieben: fr, gb), nicht „eu“ und nicht „un“.`,
  twice: "Ein Staat steht zweimal. Nennen Sie jeden Staat einmal.",
  summary: (rows, { same, alike, different, notComparable, unknown }) =>
    `${count(rows, { one: "{n} Zeile", other: "{n} Zeilen" })}: ${same} gleich, ${alike} ähnlich, ${different} verschieden, ${notComparable} nicht vergleichbar, ` +
    `${unknown} ohne Angabe mindestens eines Staates.`,
  sumOf: (head) => `${head}: Betrag`,
  unknown: "nicht bekannt",
  verdicts: { same: "gleich", different: "verschieden" },
  notComparable: (reason) => `nicht vergleichbar: ${reason}`,
  others: (verdict) => `nicht bekannt; die anderen: ${verdict}`,
  parts: {
    "official-language": "Der Staat",
    "schemes-on-territory": "Entschädigung: Regelungen, die eine terroristische Tat eröffnen kann",
    "head-of-damage": "Gedeckte Schadenspositionen",
    "head-amount": "Beträge nach Schadensposition",
    coverage: "Dienste nach Bedarf und Phase",
    "hand-over": "Vom Notfall zur Nachsorge",
    recognition: "Anerkennung, auch des Ereignisses",
  },
  ...comparison,
};
