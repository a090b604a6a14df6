import type { AnswerWords } from "./answer-words.ts";

/** What an answer to a situation says beside its values, in German. */
export const answers: AnswerWords = {
  why: {
    mustNotBe: (condition) => `${condition}: darf nicht zutreffen`,
    otherThan: (asked) => `nicht ${asked}`,
    known: (condition, value) => `${condition} (bekannt: ${value})`,
    judge: (what) => `ein Mensch muss beurteilen: ${what}`,
  },
  unless: {
    finds: (exclusions) => `die Behörde kann noch prüfen: ${exclusions}`,
    notSo: (condition) => `${condition}: trifft nicht zu`,
  },
  sum: {
    met: "für diese Person",
    unknown: "vielleicht für diese Person",
    "not-met": "nicht für diese Person",
    earlier: "aus früherer Zeit: erfragen, was heute gezahlt wird",
  },
  interplay: {
    "both-pay": (other) => `voll gezahlt neben: ${other}`,
    "other-is-deducted": (other) => `davon abgezogen wird: ${other}`,
    "other-pays-first": (other) => `zahlt nur, was nicht zahlt: ${other}`,
    "one-or-other": (other) => `nicht zusammen mit: ${other}`,
    "other-is-claimed-first": (other) => `zuerst zu beantragen: ${other}`,
    recovers: (other) => `holt das Gezahlte zurück von: ${other}`,
    "is-deducted": (other) => `wird abgezogen von: ${other}`,
    "pays-first": (other) => `zahlt vor: ${other}`,
    "is-claimed-first": (other) => `zu beantragen vor: ${other}`,
    "other-recovers": (other) => `zurückzuzahlen an: ${other}`,
  },
  route: {
    handedIn: (state, body) => `abzugeben zu Hause (${state}): ${body}`,
    decided: (state, body) => `entscheidet (${state}): ${body}`,
    noBody: "keine Stelle erfasst",
    languages: (list) => `Sprachen des Antrags: ${list}`,
    translation: (answer) => `Übersetzung: ${answer}`,
    fees: (answer) => `Kosten: ${answer}`,
    directSubmission: (answer) => `direkt einsenden: ${answer}`,
  },
  doubt: {
    inForce: "ob es noch in Kraft ist, wurde nicht geprüft",
    offered: "ob es noch angeboten wird, wurde nicht geprüft",
    confidence: { medium: "nicht jeder Punkt wurde in einer Quelle gelesen", low: "zweifelhaft" },
    quality: {
      "self-declared": "vom Staat oder Anbieter selbst erklärt, nicht bestätigt",
      estimated: "geschätzt",
      provisional: "vorläufige Daten, können sich ändern",
      stale: "nicht rechtzeitig überprüft",
      disputed: "von anderer Seite bestritten",
    },
  },
  contact: {
    notFromAbroad: "geht aus dem Ausland vielleicht nicht",
    noNumber: "keine Telefonnummer erfasst",
    none: "kein Kontakt erfasst",
  },
  step: {
    call: (numbers) => `anrufen: ${numbers}`,
    turnTo: (name) => `sich wenden an: ${name}`,
    claim: (name) => `beantragen: ${name}`,
    automatic: (name) => `kein Antrag nötig: ${name}`,
    decides: "entscheidet über den Antrag",
    assists: "hilft zu Hause, im anderen Staat zu beantragen",
    open: "noch nicht entschieden",
    goesTo: (body) => `geht an: ${body}`,
    unionNumber: "112: Richtlinie (EU) 2018/1972, Artikel 109",
  },
  group: {
    money: "Geld",
    help: "Hilfe",
    recognition: "Anerkennung",
    memory: "Gedenkstätten und Gedenktage",
  },
  side: {
    character: "wofür es gehalten wird",
    mode: "wie es begangen wurde",
  },
};
