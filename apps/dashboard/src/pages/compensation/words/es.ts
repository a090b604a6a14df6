import { numeral, type PluralForms, plural } from "@civic/schema/words";
import type { Words } from "./en.ts";

const count = (n: number, forms: PluralForms) => plural("es", n, forms);

/** In Spanish: what the page “Compensation” says beside the words of all pages. */
export const words: Words = {
  title: "La indemnización, concepto por concepto",
  lead: (heads) =>
    `${count(heads, { one: "{n} concepto", other: "{n} conceptos" })} de daño frente a lo que paga cada régimen. Un concepto que un régimen no menciona es ` +
    "«no se sabe»; no es «no cubierto».",
  schemes: "Regímenes que comparar",
  chosen: (n, all) => `${numeral("es", n)} de ${numeral("es", all)} en la tabla`,
  pickOne: "Régimen",
  noHeadsMark: "sin conceptos descritos",
  notShown: (n) =>
    count(n, {
      one: "Se puede elegir {n} régimen más; se describe más abajo.",
      other: "Se pueden elegir {n} regímenes más; se describen más abajo.",
    }),
  table: "Conceptos de daño por régimen",
  head: "Concepto de daño",
  claimant: { direct: "La víctima", indirect: "Los familiares", both: "La víctima o los familiares" },
  nature: { pecuniary: "pérdida económica", "non-pecuniary": "daño no económico" },
  treatment: {
    covered: "Cubierto",
    folded: "Dentro de otro",
    "not-covered": "No cubierto",
    unknown: "No se sabe",
  },
  explained: {
    covered: "Se indemniza como un concepto propio.",
    folded: "Se indemniza dentro de otro concepto nacional más amplio, que se nombra.",
    "not-covered": "La fuente dice que no se indemniza.",
    unknown: "Las fichas del régimen no lo mencionan.",
  },
  inside: (head) => `en «${head}»`,
  legend: "Cómo leer las casillas",
  summary: (covered, folded, not, unknown) =>
    `${count(covered, { one: "{n} concepto cubierto", other: "{n} conceptos cubiertos" })}, ` +
    `${count(folded, { one: "{n} incluido", other: "{n} incluidos" })} en otro, ` +
    `${count(not, { one: "{n} no cubierto", other: "{n} no cubiertos" })}, ` +
    `${count(unknown, { one: "{n} del que", other: "{n} de los que" })} no se sabe.`,
  whole: "Del sistema en su conjunto",
  wholeLine: (line) => `En total: ${line}`,
  wholeUnknown: "El concepto no se menciona; estos importes del sistema en su conjunto pueden incluirlo.",
  more: (n) => count(n, { one: "{n} importe más", other: "{n} importes más" }),
  treated: "Cómo se trata",
  ofNational: "Conceptos que solo tienen nombre nacional",
  national: "Conceptos nacionales sin equivalente armonizado",
  nationalLead: "Conceptos que nombra un régimen y que no corresponden a ninguno de los armonizados.",
  nationalNone: "Ninguno entre los regímenes mostrados.",
  each: "Régimen por régimen",
  terms: "Lo esencial, lado a lado",
  term: "Elemento",
  print: "Imprimir, con los regímenes comparados completos",
  notLoaded: "Aún no cargado: consta en la ficha completa.",
  available: "Disponible",
  panel: {
    code: "Código nacional",
    meaning: "Qué significa este concepto",
    amounts: "Importes",
    noAmount: "No consta ningún importe para este concepto.",
    unknown:
      "Las fichas de este régimen no mencionan este concepto. Puede pagarse con otro nombre o no pagarse: las fuentes " +
      "leídas hasta ahora no lo dicen.",
    noHeads: "Las fichas de este régimen no describen ningún concepto de daño.",
  },
};
