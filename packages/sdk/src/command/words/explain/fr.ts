import type { ExplainWords } from "./en.ts";

/** What `civic explain` says of an entry of the reference, in French. */
export const fr: ExplainWords = {
  what: {
    kind: "type de fiche",
    part: "partie de fiche",
    field: "champ",
    list: "liste de codes",
    code: "code de liste",
    finding: "constat",
    rule: "règle",
  },
  unknown: (name) => `« ${name} » n’est pas un nom de la référence.`,
  look: "Exemples de noms : service/needs, need/psychological-support ou missing-property.",
  sentence: (sentence) => `En clair : ${sentence}`,
  example: (example) => `Exemple. ${example}`,
  list: (list) => `Liste : ${list}.`,
  wider: (code) => `Plus large : ${code}.`,
  narrower: (codes) => `Plus précis : ${codes}.`,
  elsewhere: (concepts) => `Dans d’autres vocabulaires : ${concepts}.`,
  deprecated: (since, replacedBy) =>
    replacedBy === undefined
      ? `À ne plus utiliser depuis ${since}.`
      : `À ne plus utiliser depuis ${since} ; utilisez ${replacedBy}.`,
  openness: {
    open: "Liste ouverte : un État peut y ajouter ses propres codes.",
    closed: "Liste fermée : aucun autre code n’est admis.",
  },
  required: "Obligatoire.",
  needed: "obligatoire",
  neededFor: (forms) => `obligatoire pour ${forms}`,
  fields: "Champs :",
  page: (address) => `Sur chaque nœud : ${address}`,
};
