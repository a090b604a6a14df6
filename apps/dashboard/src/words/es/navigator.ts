import { type PluralForms, plural } from "@civic/schema/words";
import { del, el } from "@civic/schema/words/es";
import type { navigatorWords as english } from "../en/navigator.ts";

const count = (n: number, forms: PluralForms) => plural("es", n, forms);

type EnglishWords = typeof english;

/** In Spanish: the page “Who helps?”. */
export const navigatorWords: EnglishWords = {
  navigator: {
    title: "¿Quién ayuda?",
    lead:
      "Describa lo ocurrido, sin nombres: quién ayuda a esta persona, aquí y en su país, hasta cuándo se puede " +
      "solicitar y qué queda por averiguar.",
    privacy:
      "Nada de lo que escriba sale de este dispositivo. Solo se guarda en la memoria de esta página; al recargarla se " +
      "borra.",
    records: "Este nodo no tiene ninguna ficha, así que no se puede calcular nada.",
    clear: "Borrar todo",
    print: "Imprimir",
    form: {
      title: "Lo que se sabe",
      lead: "Deje como está lo que no se sabe: nunca cuenta como «no».",
      event: "El hecho",
      person: "La persona",
      harm: "El daño",
      unknown: "No se sabe",
      add: "Añadir un Estado",
      remove: (name) => `Quitar ${name}`,
      withRecords: "Estados con fichas aquí",
      otherStates: "Otros Estados",
      everyOne: "Elija todo lo que corresponda; lo que no elija cuenta como no dicho y aún puede darse.",
      character: "Qué carácter se atribuye al hecho",
      means: "Cómo se cometió",
      notNumber: "Escriba un número, en cifras.",
      knownBy: {
        person: "La persona suele poder decirlo.",
        authority: "Una autoridad suele poder decirlo.",
        expert: "Un médico u otro experto suele poder decirlo.",
      },
    },
    next: {
      title: "Qué preguntar ahora",
      lead: "Las primeras preguntas resuelven la mayor parte de lo que está abierto.",
      none: "No queda ninguna pregunta que resuelva más.",
      start: "Las preguntas aparecen cuando se elige un Estado.",
      more: (n) => count(n, { one: "Mostrar {n} pregunta más", other: "Mostrar {n} preguntas más" }),
      above: "Preguntado arriba y aún abierto:",
      other: "Otra cosa que se sabe",
      choose: "Elegir una pregunta",
      add: "Añadir",
    },
    entered: "Lo que se ha introducido",
    results: {
      title: "Quién ayuda",
      empty:
        "Elija el Estado del hecho, de residencia o de nacionalidad. Lo que ayuda allí aparece aquí enseguida.",
      on: (day) => `Calculado para ${el(day)}, en este navegador.`,
      counted: (states, met, open, not) =>
        `${count(states, { one: "{n} Estado", other: "{n} Estados" })}: condiciones cumplidas ${met}, por precisar ` +
        `${open}, no cumplidas ${not}.`,
      jump: "Ir a los resultados",
      states: "Estados implicados",
      pathway: "Itinerario",
    },
    verdict: { met: "Condiciones cumplidas", unknown: "Por precisar", "not-met": "Condiciones no cumplidas" },
    steps: {
      title: "Primeros pasos",
      none: "Las fichas no nombran ningún primer paso para esta situación.",
      call: (state) => `En caso de peligro, llame a: ${state}`,
      turnTo: (state) => `Diríjase a: ${state}`,
      claim: "Solicitar, primero lo que antes vence",
      from: (day) => `a partir ${del(day)}`,
      late: "el plazo ha terminado; puede admitirse una solicitud tardía",
      noDay: "todavía no se puede contar un último día",
    },
    list: {
      title: "Qué se puede solicitar",
      closed: (n) =>
        count(n, {
          one: "{n} cuyas condiciones no se cumplen",
          other: "{n} cuyas condiciones no se cumplen",
        }),
      planned: "previsto",
      ended: "finalizado",
      nothing: "No consta nada.",
    },
    why: {
      title: "Por qué",
      met: "Se cumple todo lo necesario.",
      open: "Aún abierto:",
      notMet: "No se cumple:",
      all: "Todas las condiciones, una a una",
      none: "La ficha no dice nada de sus condiciones. Pregunte al organismo que lo gestiona.",
      axes: "Deducido de las personas que la ficha dice incluir.",
      parts: { all: "Todo esto:", any: "Basta con una de estas:", not: "Esto no debe darse:" },
      check: "Lo ha de valorar una persona:",
      asked: "Se pide:",
      known: "Se sabe:",
      unreadable: "No se han podido leer las condiciones, así que la respuesta queda abierta.",
    },
    ask: "Preguntar ahora",
    limit: {
      sharper: "Para contarlo con más exactitud:",
      late: "Solicitudes tardías:",
      clocks: "Las reglas",
    },
    route: {
      title: "Desde el Estado de residencia",
      from: (state) => `Se presenta en el propio país: ${state}`,
      to: (state) => `Se decide en: ${state}`,
    },
    interplay: { other: "según el otro:" },
    country: "La ficha completa",
    treatment: {
      title: "Igualdad de trato",
      lead: "La misma situación cambiando solo la nacionalidad y después solo la residencia: qué cambia y por qué.",
      open: "Calcularlo",
      none: "Nada cambia solo por la nacionalidad o solo por la residencia.",
      table: "Derechos que cambian, por Estado",
      state: "Estado",
      weighed: "Examinados",
      byNationality: "Cambian con la nacionalidad",
      byResidence: "Cambian con la residencia",
      nationality: (states) => `Con la nacionalidad de: ${states}`,
      residence: (states) => `Con residencia en: ${states}`,
      because: "Debido a:",
      changes: (n) => count(n, { one: "{n} derecho cambia", other: "{n} derechos cambian" }),
    },
  },
};
