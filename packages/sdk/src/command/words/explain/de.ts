import type { ExplainWords } from "./en.ts";

/** What `civic explain` says of an entry of the reference, in German. */
export const de: ExplainWords = {
  what: {
    kind: "Art von Datensatz",
    part: "Teil von Datensätzen",
    field: "Feld",
    list: "Codeliste",
    code: "Code einer Liste",
    finding: "Befund",
    rule: "Regel",
  },
  unknown: (name) => `„${name}“ ist kein Name der Referenz.`,
  look: "Namen sehen aus wie service/needs, need/psychological-support oder missing-property.",
  sentence: (sentence) => `In Worten: ${sentence}`,
  example: (example) => `Beispiel. ${example}`,
  list: (list) => `Liste: ${list}.`,
  wider: (code) => `Weiter gefasst: ${code}.`,
  narrower: (codes) => `Enger gefasst: ${codes}.`,
  elsewhere: (concepts) => `In anderen Vokabularen: ${concepts}.`,
  deprecated: (since, replacedBy) =>
    replacedBy === undefined
      ? `Seit ${since} nicht mehr zu verwenden.`
      : `Seit ${since} nicht mehr zu verwenden; nehmen Sie ${replacedBy}.`,
  openness: {
    open: "Eine offene Liste: Ein Staat kann eigene Codes hinzufügen.",
    closed: "Eine geschlossene Liste: Kein anderer Code ist zulässig.",
  },
  required: "Muss angegeben werden.",
  needed: "erforderlich",
  neededFor: (forms) => `erforderlich bei ${forms}`,
  fields: "Felder:",
  page: (address) => `Auf jedem Knoten: ${address}`,
};
