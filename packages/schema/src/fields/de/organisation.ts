import type { SomeFieldWords } from "../field-words.ts";

/** German words of the fields of organisations. */
export const organisation = {
  "Organisation.accreditations": {
    name: "Zulassungen",
    help: "Zulassung durch eine Behörde, mit der die Stelle Opfern helfen oder für sie handeln darf.",
  },
  "Organisation.accreditations.as": { name: "Zugelassen als", help: "Als was die Stelle zugelassen ist." },
  "Organisation.accreditations.by": { name: "Zugelassen durch", help: "Wer die Stelle zugelassen hat." },
  "Organisation.accreditations.legalBasis": {
    name: "Rechtsgrundlage",
    help: "Gesetze, Verordnungen und Entscheidungen, auf denen die Zulassung beruht.",
  },
  "Organisation.accreditations.valid": {
    name: "Geltungszeitraum",
    help: "Von wann bis wann die Zulassung gilt.",
  },
  "Organisation.acronym": { name: "Abkürzung", help: "Die Kurzform des Namens, zum Beispiel FGTI." },
  "Organisation.alternateNames": { name: "Weitere Namen", help: "Andere Namen, die heute in Gebrauch sind." },
  "Organisation.contacts": { name: "Kontakte", help: "Wie Opfer oder Fachkräfte die Stelle erreichen." },
  "Organisation.established": { name: "Errichtet", help: "Wann die Stelle errichtet wurde." },
  "Organisation.formerNames": {
    name: "Frühere Namen",
    help: "Namen, die die Stelle früher trug, damit ältere Dokumente verständlich bleiben.",
  },
  "Organisation.formerNames.name": { name: "Name", help: "Der frühere Name." },
  "Organisation.formerNames.note": {
    name: "Hinweis",
    help: "Warum er sich änderte, oder was sich mit ihm änderte.",
  },
  "Organisation.formerNames.used": {
    name: "Verwendet",
    help: "Von wann bis wann die Stelle diesen Namen trug.",
  },
  "Organisation.functions": {
    name: "Funktionen",
    help: "Wozu die Stelle da ist, wo keine Phase es sagt: Rechtsetzung, Aufsicht, Erinnerung.",
  },
  "Organisation.legalForm": {
    name: "Rechtsform",
    help: "Die rechtliche Form der Stelle, zum Beispiel öffentliche Einrichtung oder Verein.",
  },
  "Organisation.lifeCycle": {
    name: "Lebenszyklus",
    help: "Ob es die Stelle heute gibt, und seit wann oder bis wann.",
  },
  "Organisation.lifeCycle.period": { name: "Zeitraum", help: "Von wann bis wann dieser Abschnitt dauert." },
  "Organisation.lifeCycle.stage": {
    name: "Abschnitt",
    help: "In welchem Abschnitt die Stelle steht: geplant, in Betrieb, beendet.",
  },
  "Organisation.memberOf": {
    name: "Mitglied von",
    help: "Netzwerke und Verbände, denen die Stelle angehört.",
  },
  "Organisation.partOf": { name: "Teil von", help: "Die übergeordnete Stelle, zu der sie gehört." },
  "Organisation.phases": {
    name: "Phasen",
    help: "Wann nach einem Ereignis die Stelle tätig ist. Fehlt die Angabe, sagt die Quelle nichts dazu.",
  },
  "Organisation.providerTypes": { name: "Art des Anbieters", help: "Was für eine Stelle es ist." },
  "Organisation.role": { name: "Aufgabe", help: "Was die Stelle für Opfer tut." },
  "Organisation.sites": {
    name: "Standorte",
    help: "Die Orte, an denen die Stelle zu finden ist, jeder mit eigenen Öffnungszeiten.",
  },
  "Organisation.website": { name: "Internetauftritt", help: "Die eigene Internetseite der Stelle." },
} satisfies SomeFieldWords;
