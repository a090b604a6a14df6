import { type PluralForms, plural } from "@civic/schema/words";
import type { Words } from "./en.ts";

const count = (n: number, forms: PluralForms) => plural("de", n, forms);

/** In German: what the Country page says beside the words of all pages. */
export const words: Words = {
  noSuchState: "Diesen Staat gibt es nicht",
  noSuchStateLead: (code) =>
    `Die Adresse nennt „${code}“; das ist der Code keines Staates. Wählen Sie den gemeinten Staat, oder sehen Sie alle Staaten mit Einträgen.`,
  allStates: "Alle Staaten mit Einträgen",
  minute: "In einer Minute",
  call: "Wen anrufen",
  alsoToCall: (n) =>
    count(n, { one: "{n} weitere Anlaufstelle unten", other: "{n} weitere Anlaufstellen unten" }),
  noNumber: "keine Nummer erfasst",
  compensates: "Was entschädigt",
  alsoCompensates: (n) => count(n, { one: "{n} weiteres System unten", other: "{n} weitere Systeme unten" }),
  shortest: "Kürzeste Frist für den Antrag",
  print: {
    title: "Drucken",
    sheet: "Blatt (1 Seite)",
    dossier: "Dossier (bis 6 Seiten)",
    all: "Alles (lang)",
    go: "Jetzt drucken",
  },
};
