import type { SomeFieldWords } from "../field-words.ts";

/** German words of the fields of organisations. */
export const organisation = {
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
  "Organisation.website": { name: "Internetauftritt", help: "Die eigene Internetseite der Stelle." },
} satisfies SomeFieldWords;
