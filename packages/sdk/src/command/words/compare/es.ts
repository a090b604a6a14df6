import { type PluralForms, plural } from "@civic/schema/words";
import { comparison } from "@civic/schema/words/comparison/es";
import type { CompareWords } from "./en.ts";

const count = (n: number, forms: PluralForms) => plural("es", n, forms);

/** What `civic compare` says, in Spanish. */
export const es: CompareWords = {
  title: (states, day) => `${states} a ${day}`,
  end: "Un lugar vacío es desconocido, nunca «no». Se comparan conjuntos, no qué régimen es mejor para quién.",
  noState: (codes) =>
    `${codes}: no es código de un Estado (ISO 3166-1, en minúsculas: fr, gb), ni «eu», ni «un».`,
  twice: "Un Estado aparece dos veces. Nombre cada Estado una sola vez.",
  summary: (rows, { same, alike, different, notComparable, unknown }) =>
    `${count(rows, { one: "{n} fila", other: "{n} filas" })}: iguales ${same}, parecidas ${alike}, distintas ${different}, ` +
    `no comparables ${notComparable}, sin datos de al menos un Estado ${unknown}.`,
  sumOf: (head) => `${head}: importe`,
  unknown: "no se sabe",
  verdicts: { same: "igual", different: "distinto" },
  notComparable: (reason) => `no comparable: ${reason}`,
  others: (verdict) => `no se sabe; los demás: ${verdict}`,
  parts: {
    "official-language": "El Estado",
    "schemes-on-territory": "Indemnización: regímenes que puede abrir un acto terrorista",
    "head-of-damage": "Conceptos de daño cubiertos",
    "head-amount": "Importes por concepto de daño",
    coverage: "Servicios por necesidad y fase",
    "hand-over": "De la emergencia al seguimiento",
    recognition: "Reconocimiento y declaración oficial",
  },
  ...comparison,
};
