import type { ExplainWords } from "./en.ts";

/** What `civic explain` says of an entry of the reference, in Spanish. */
export const es: ExplainWords = {
  what: {
    kind: "tipo de ficha",
    part: "parte de una ficha",
    field: "campo",
    list: "lista de códigos",
    code: "código",
    finding: "comprobación",
    rule: "regla",
  },
  unknown: (name) => `«${name}» no es un nombre de la referencia.`,
  look: "Los nombres son como service/needs, need/psychological-support o missing-property.",
  sentence: (sentence) => `En palabras: ${sentence}`,
  example: (example) => `Ejemplo. ${example}`,
  list: (list) => `Lista: ${list}.`,
  wider: (code) => `Más amplio: ${code}.`,
  narrower: (codes) => `Más preciso: ${codes}.`,
  elsewhere: (concepts) => `En otros vocabularios: ${concepts}.`,
  deprecated: (since, replacedBy) =>
    replacedBy === undefined
      ? `Ya no debe usarse desde ${since}.`
      : `Ya no debe usarse desde ${since}; use ${replacedBy}.`,
  openness: {
    open: "Lista abierta: un Estado puede añadir códigos propios.",
    closed: "Lista cerrada: no se admite ningún otro código.",
  },
  required: "Obligatorio.",
  needed: "obligatorio",
  neededFor: (forms) => `obligatorio para ${forms}`,
  fields: "Campos:",
  page: (address) => `En cada nodo: ${address}`,
};
