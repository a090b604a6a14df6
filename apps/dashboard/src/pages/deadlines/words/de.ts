import { type PluralForms, plural } from "@civic/schema/words";
import type { Words } from "./en.ts";

const count = (n: number, forms: PluralForms) => plural("de", n, forms);

/** In German: the Deadlines page. */
export const words: Words = {
  title: "Fristen",
  lead: "Alle verzeichneten Fristen, die kürzesten zuerst, am Ende die abgelaufenen. Jede Tabelle gilt einem Schritt: Anzeigen und Beantragen sind nicht dasselbe.",
  filter: {
    title: "Liste eingrenzen",
    step: "Schritt",
    anyStep: "Jeder Schritt",
    start: "Gezählt ab",
    anyStart: "Jeder Beginn",
    sort: "Reihenfolge",
    length: "Die kürzesten zuerst",
    state: "Nach Staaten",
    byStart: "Nach Beginn",
  },
  steps: {
    claim: "Für den Antrag",
    report: "Für die Anzeige bei der Polizei",
    advance: "Für einen Vorschuss",
    decision: "Für die Antwort der Stelle",
    challenge: "Um gegen eine Entscheidung vorzugehen",
    silence: "Nach der Schweigen als Antwort gilt",
  },
  unknown: (field, value) => `${field}: „${value}“ ist hier nicht bekannt und wurde weggelassen.`,
  count: (n) => count(n, { one: "{n} Frist", other: "{n} Fristen" }),
  none: "Zu dieser Auswahl ist keine Frist verzeichnet. Das heißt nicht, dass es keine gibt.",
  what: "System oder Dienst",
  time: "Wie lange, ab wann, Ausnahmen",
  sources: "Stand und Quellen",
  lastDay: "Letzter Tag",
  notKnown: "Nicht bekannt: Keine Quelle nennt eine Frist",
  picture: "Auf einer Zeitleiste",
  caption:
    "Der Balken endet, wo die Frist endet. Die Achse ist gedehnt: Jede Marke ist ein Mehrfaches der vorigen. Ein gestrichelter Balken hat kein Ende; eine gepunktete Linie ist nicht bekannt oder abgelaufen.",
  day: "Tag des Anschlags (bleibt in diesem Browser)",
  dayTold:
    "Für einen Verletzten, der dort lebt; andere können mehr oder weniger Zeit haben. Verlassen Sie sich nie allein darauf.",
  notOurs: "keine Frist der betroffenen Person",
};
