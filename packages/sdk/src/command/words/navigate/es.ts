import { type PluralForms, plural } from "@civic/schema/words";
import type { NavigateWords } from "./en.ts";

const count = (n: number, forms: PluralForms) => plural("es", n, forms);

/** What `civic navigate` says beside the words of values, in Spanish. */
export const navigate: NavigateWords = {
  states: (day) => `Estados implicados a ${day}`,
  noState:
    "No se conoce ninguno: indique «event-country», y «nationality» o «residence-now» para la ayuda en el propio Estado.",
  first: "Qué hacer",
  call: "Llamar, si alguien está en peligro",
  turn: "A quién llamar o acudir",
  claim: "Qué pedir, en este orden",
  noStep: "Las fichas no nombran ningún primer paso para esta situación.",
  noClaim:
    "Ningún régimen público registrado paga en esta situación, tal como se ha contado; --all dice por qué. Pregunte de todos modos a quienes figuran arriba.",
  verify: "Compruebe cada número antes del uso operativo.",
  byWhen: "En qué plazo",
  next: "Qué preguntar a continuación",
  judge: "Lo que solo puede valorar una persona",
  counted: {
    met: (n) => count(n, { one: "{n} con condiciones cumplidas", other: "{n} con condiciones cumplidas" }),
    unknown: (n) => count(n, { one: "{n} aún sin decidir", other: "{n} aún sin decidir" }),
    "not-met": (n) =>
      count(n, { one: "{n} con condiciones no cumplidas", other: "{n} con condiciones no cumplidas" }),
    memory: (n) =>
      count(n, {
        one: "{n} memorial o día de recuerdo",
        other: "{n} memoriales y días de recuerdo",
      }),
    hidden: (n) =>
      count(n, {
        one: "{n} oculta por las necesidades marcadas",
        other: "{n} ocultas por las necesidades marcadas",
      }),
  },
  added: {
    steps: (n) => count(n, { one: "{n} paso más", other: "{n} pasos más" }),
    questions: (n) => count(n, { one: "{n} pregunta más", other: "{n} preguntas más" }),
  },
  allWith: (counted, added) => `En total: ${counted}. Todo con --all${added === "" ? "" : `: ${added}`}.`,
  hidden: "Oculto por las necesidades marcadas",
  contacts: "Contacto",
  sums: "Importes",
  interplay: "Junto a otros pagos",
  route: "Desde el Estado de residencia",
  doubts: "Dudas",
  pathways: "Itinerarios",
  marked: (tags) => `${tags}: sin traducir.`,
};
