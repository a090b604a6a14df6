import { numeral, type PluralForms, plural } from "@civic/schema/words";
import type { Words } from "./en.ts";

const count = (n: number, forms: PluralForms) => plural("de", n, forms);
const of = (some: number, all: number, bodies = 0) =>
  `${numeral("de", some)} von ${count(all, { one: "{n} Staat", other: "{n} Staaten" })}${bodies > 0 ? ` und ${count(bodies, { one: "{n} Staatenorganisation", other: "{n} Staatenorganisationen" })}` : ""}`;

/** In German: the start page. */
export const words: Words = {
  title: "Hilfe für Opfer des Terrorismus, Staat für Staat",
  lead: "Menschen, die bei demselben Anschlag verletzt werden, kommen aus vielen Ländern, und jedes Land hilft auf seine Weise.",
  holds: {
    none: "Hier steht in einem einzigen Format, was Staaten nach öffentlichen Quellen bieten, damit jeder, der einem Opfer beisteht, in Minuten findet, wer hilft, wo und bis wann.",
    some: "Hier steht in einem einzigen Format, was Staaten nach eigenen Angaben oder nach öffentlichen Quellen bieten, damit jeder, der einem Opfer beisteht, in Minuten findet, wer hilft, wo und bis wann.",
    all: "Hier beschreiben Staaten in einem einzigen Format, was sie bieten, damit jeder, der einem Opfer beisteht, in Minuten findet, wer hilft, wo und bis wann.",
  },
  sources: "Jeder Wert nennt seine Quelle; was nicht bekannt ist, wird auch so genannt.",
  doors: {
    help: {
      title: "Jemand wurde verletzt",
      line: "Wer hilft, wen man anruft, was zuerst zu tun ist und bis wann.",
    },
    compare: {
      title: "Systeme vergleichen",
      line: "Worauf Staaten antworten, was sie zahlen und anerkennen, nebeneinander.",
    },
    records: {
      title: "Die Daten meines Landes",
      line: "Was verzeichnet ist, was fehlt und wer es bestätigt hat.",
    },
  },
  areas: {
    title: "Die vier Schwerpunkte",
    none: "Dazu ist nichts verzeichnet.",
    meaning:
      "Gezählt wird, was hier verzeichnet ist. Ein Staat ohne Datensatz kann sehr wohl haben, was darin stünde.",
    figures: {
      "needs-identification": (_records, states, all) =>
        `Für ${of(states, all)} ist verzeichnet, wie der Bedarf der Opfer ermittelt wird.`,
      "emergency-to-follow-up": (_records, states, all) =>
        `Für ${of(states, all)} ist ein Übergang von der Akutphase in die Nachsorge verzeichnet.`,
      "assistance-and-support": (records, states, all, bodies) =>
        `${count(records, { one: "{n} Angebot ist verzeichnet", other: "{n} Angebote sind verzeichnet" })}, für ${of(states, all, bodies)}.`,
      "recognition-compensation-memory": (records, states, all, bodies) =>
        `${count(records, { one: "{n} Leistung oder Maßnahme ist verzeichnet", other: "{n} Leistungen und Maßnahmen sind verzeichnet" })}, für ${of(states, all, bodies)}.`,
    },
    more: {
      assessments: "Wie der Bedarf ermittelt wird, Staat für Staat",
      ways: "Wege und Übergaben, Staat für Staat",
      needs: "Welche Bedürfnisse beantwortet sind",
      compensation: "Entschädigung, Position für Position",
      recognition: "Anerkennung und Erinnerung, Staat für Staat",
    },
  },
  equal: {
    title: "Steht allen dasselbe offen?",
    lead: "Jemand wird in einem Staat verletzt, gehört aber einem anderen an und wohnt dort: verglichen mit den eigenen Leuten des Staates, in dem es geschah. Neben jedem Zeichen steht, für wie viele andere Staaten es gilt. Was die Datensätze nicht sagen, zählt weder als gleich noch als ungleich.",
    rule: "Das Zeichen sagt, was hervorsticht: was wegfällt, immer; was nicht bekannt ist, nur wenn es ebenso viel ist wie das Gleiche. Darunter steht, wie viel für alle feststeht.",
    more: "Gleichbehandlung, Paar für Paar",
  },
  arrivals: {
    title: "Neu oder geändert",
    entered: "hier aufgenommen",
    changed: (n) => `geändert, Fassung ${numeral("de", n)}`,
    more: (n) => count(n, { one: "{n} weiterer", other: "{n} weitere" }),
  },
  stale: {
    title: "Wieder zu prüfen",
    none: "Jeder Datensatz wurde in den letzten zwei Jahren mit seinen Quellen verglichen oder von einer Stelle bestätigt.",
    lead: (gap) =>
      `Datensätze, die seit zwei Jahren oder länger niemand mit ihren Quellen verglichen und keine Stelle bestätigt hat, nach Staat. Unter den Lücken stehen sie als „${gap}“.`,
    count: (n) => count(n, { one: "{n} Datensatz", other: "{n} Datensätze" }),
  },
};
