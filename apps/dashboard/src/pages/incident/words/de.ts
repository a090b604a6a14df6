import { type PluralForms, plural } from "@civic/schema/words";
import type { Words } from "./en.ts";

const count = (n: number, forms: PluralForms) => plural("de", n, forms);

/** In German: the incident board. */
export const words: Words = {
  title: "Lagetafel",
  lead: "Für die ersten Stunden nach einem Anschlag: wen anrufen, was beantragen, bis wann. Gefragt wird nach Staaten und einem Tag, nie nach Personen.",
  privacy:
    "Was Sie wählen, wird nicht gesendet: Es steht nur in der Adresse dieser Seite, nach dem #. Wer einen Datensatz öffnet, fragt den Knoten nach dessen Staat.",
  form: {
    title: "Der Anschlag",
    event: "Staat des Anschlags",
    day: "Tag des Anschlags",
    homes: "Staaten, in denen die Betroffenen leben",
    start: "Wählen Sie den Staat des Anschlags. Die Tafel erscheint sofort.",
  },
  about: (state, day) => `Anschlag: ${state}, ${day}`,
  concerned: (states) => `Die Betroffenen leben in: ${states}.`,
  workedOut: (day) => `In diesem Browser ermittelt am ${day}.`,
  print: "Tafel drucken",
  copyContacts: "Kontakte als Text kopieren",
  notices: {
    title: "Geltende Hinweise",
    none: "Dieser Knoten hat keinen geltenden Hinweis zu einem Anschlag in diesem Staat.",
    verified: (when) => `zuletzt geprüft: ${when}`,
    expires: (when) => `gilt bis: ${when}`,
  },
  contacts: {
    title: "Wen anrufen",
    danger: "In Gefahr",
    here: "wo es geschah",
    home: "wo die Betroffenen leben",
    crossBorder: "Für andere Staaten und deren Angehörige",
    noRecords: "Dieser Knoten hat keine Datensätze zu diesem Staat. Das heißt unbekannt, nicht keine.",
    none: "Die Datensätze nennen niemanden, an den man sich wenden kann.",
  },
  openings: {
    title: "Was beantragt werden kann",
    lead: "Für einen verletzten Erwachsenen und für einen Elternteil, dessen Kind getötet wurde. Es ist niemandes Fall: Jede Entscheidung hängt von der Person ab.",
    of: (state) => `${state}: Staatsangehörige, die dort leben`,
    there: (state) => `Wo es geschah: ${state}`,
    home: (state) => `Zu Hause: ${state}`,
    person: { injured: "verletzt", bereaved: "hinterblieben" },
    more: (n) => count(n, { one: "{n} weiteres", other: "{n} weitere" }),
    closed: (n) =>
      count(n, {
        one: "{n} ist für keinen von beiden.",
        other: "{n} sind für keinen von beiden.",
      }),
    nothing: "Die Datensätze nennen nichts, was beantragt werden kann.",
  },
  clocks: {
    title: "Bis wann",
    caption: "Fristen mit letztem Tag, die erste zuoberst",
    by: "Letzter Tag",
    what: "Was",
    who: "Für wen",
    line: "Vom Anschlag bis zum letzten Tag",
    none: "Kein letzter Tag lässt sich berechnen.",
    undated: (n) =>
      count(n, {
        one: "{n} ohne berechenbaren letzten Tag",
        other: "{n} ohne berechenbaren letzten Tag",
      }),
  },
  handOvers: {
    title: "Vom Notfall zur Nachsorge",
    none: "Die Datensätze nennen keinen Übergang vom Notfall zur Nachsorge.",
    owner: "Wer dafür einsteht",
    from: "Von",
    to: "Zu",
  },
  languages: {
    title: "Sprachen",
    official: "Amtssprachen",
    speaks: (language) => `Hilfe, wo es geschah, in dieser Sprache: ${language}`,
    interpreting: "Dolmetschen und Übersetzen, wo es geschah",
    none: "Keine Stelle ist verzeichnet. Das heißt unbekannt, nicht keine.",
  },
  unanswered: {
    title: "Was nach unserer Kenntnis niemand leistet",
    lead: "Bedürfnisse, für die die Datensätze des Staates des Anschlags keine Hilfe nennen. Unbekannt heißt nie, dass es keine gibt.",
    none: "Eine Quelle sagt, dass es keine gibt",
    unknown: "Unbekannt",
    all: "Zu jedem Bedürfnis nennen die Datensätze eine Hilfe.",
  },
};
