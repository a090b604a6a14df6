import { type PluralForms, plural } from "@civic/schema/words";
import type { Words } from "./en.ts";

const count = (n: number, forms: PluralForms) => plural("es", n, forms);

/** In Spanish: what the Country page says beside the words of all pages. */
export const words: Words = {
  noSuchState: "No existe ese Estado",
  noSuchStateLead: (code) =>
    `La dirección indica «${code}», que no es el código de ningún Estado. Elija el Estado que busca o vea todos los Estados con fichas.`,
  allStates: "Todos los Estados con fichas",
  minute: "En un minuto",
  call: "A quién llamar",
  alsoToCall: (n) =>
    count(n, { one: "{n} punto de contacto más abajo", other: "{n} puntos de contacto más abajo" }),
  noNumber: "ningún número registrado",
  compensates: "Qué indemniza",
  alsoCompensates: (n) => count(n, { one: "{n} sistema más abajo", other: "{n} sistemas más abajo" }),
  shortest: "Plazo más corto para solicitar",
  print: {
    title: "Imprimir",
    sheet: "Hoja (1 página)",
    dossier: "Informe (hasta 6 páginas)",
    all: "Todo (largo)",
    go: "Imprimir ahora",
  },
};
