import { plural } from "@civic/schema/words";
import type { Words } from "./en.ts";

/** In German: the search. */
export const words: Words = {
  /** What a result is, where several are listed. */
  kinds: {
    country: "Länder",
    need: "Bedarfe",
    head: "Schadensposten",
    organisation: "Stellen",
    service: "Dienste",
    "compensation-scheme": "Entschädigungsregelungen",
    law: "Gesetze",
    "recognition-measure": "Anerkennung und Gedenken",
    pathway: "Wege der Hilfe",
    designation: "Einstufungen",
    guideline: "Leitlinien",
    "good-practice": "Gute Praxis",
    "contact-sheet": "Kontaktblätter",
    "incident-notice": "Ereignismeldungen",
  },
  title: "Suche",
  lead: "Stellen, Telefonnummern, Gesetze, Entschädigungsregelungen, Dienste, Anerkennung, Bedarfe und Länder, in jeder der fünf Sprachen. Was Sie eingeben, bleibt in diesem Browser.",
  field: "Was suchen Sie?",
  examples: "Zum Beispiel: FGTI, 116 006, Bestattung, Belgien",
  beginning: (most) => `Gesucht wird nur nach den ersten ${most} Zeichen.`,
  found: (n) => plural("de", n, { one: "{n} Ergebnis", other: "{n} Ergebnisse" }),
  similar: "Genau so ist nichts geschrieben. Am nächsten kommt:",
  some: "Nichts enthält alle diese Wörter. Einige davon enthält:",
  none: (typed) => `Zu „${typed}“ wurde nichts gefunden.`,
  searched: (n) =>
    `Durchsucht wurden Namen, Abkürzungen, Telefonnummern und Gesetze der ${n} Datensätze dieses Knotens sowie die Namen der Bedarfe, Schadensposten und Länder. Beschreibungen, Bedingungen und Anmerkungen wurden nicht durchsucht.`,
  tryTitle: "Was Sie tun können",
  tries: [
    "Ein einzelnes Wort oder den Anfang eines Wortes eingeben.",
    "Eine Abkürzung oder die letzten sechs Ziffern einer Nummer eingeben.",
    "Das Land öffnen: Dort steht alles, was bekannt ist.",
  ],
  countries: "Alle Länder",
  all: (n) => plural("de", n, { one: "{n} Ergebnis zeigen", other: "Alle {n} Ergebnisse zeigen" }),
  also: (name) => `auch: ${name}`,
  through: (name) => `durch: ${name}`,
  allStates: "Alle Staaten",
  results: "Ergebnisse",
  keys: "Pfeiltasten wählen aus, die Eingabetaste öffnet, Esc schließt.",
  shortcut: "Die Suche mit der Taste / öffnen",
};
