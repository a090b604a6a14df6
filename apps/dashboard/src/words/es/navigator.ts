import { numeral, type PluralForms, plural } from "@civic/schema/words";
import { el } from "@civic/schema/words/es";
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
    sheet: {
      title: "Hoja para llevar",
      lead: "Qué hacer, a quién llamar y hasta cuándo, en una o dos páginas; de la situación solo figuran los Estados.",
      language: "Idioma de la hoja",
      print: "Imprimir la hoja",
      save: "Guardar la hoja",
      failed: "La hoja no ha llegado. Inténtelo de nuevo.",
    },
    printAll: "Imprimir todo",
    clear: "Borrar todo",
    form: {
      steps: "Pasos",
      stepOf: (n, of) => `paso ${n} de ${of}`,
      answers: (n) => count(n, { one: "{n} respuesta", other: "{n} respuestas" }),
      back: (part) => `Atrás: ${part}`,
      forward: (part) => `Siguiente: ${part}`,
      claim: "La solicitud",
      characterHint: "Si nadie lo ha decidido todavía, dígalo o déjelo abierto.",
      kinds: { character: "Carácter del hecho", mode: "Modo del hecho" },
      notSo: "Se sabe que no se da",
      needs: "¿Qué busca la persona?",
      needsHint:
        "No elegir nada significa todo. Lo que queda fuera se cuenta con la respuesta y se puede mostrar.",
      title: "Lo que se sabe",
      lead: "Deje como está lo que no se sabe: nunca cuenta como «no».",
      event: "El hecho",
      person: "La persona",
      harm: "El daño",
      unknown: "No se sabe",
      add: "Añadir un Estado",
      everyOne: "Elija todo lo que corresponda; lo que no elija queda abierto.",
      character: "¿Qué carácter se atribuye al hecho?",
      means: "¿Cómo se cometió?",
      notNumber: "Escriba un número, en cifras.",
      knownBy: {
        person: "La persona suele poder decirlo.",
        authority: "Una autoridad suele poder decirlo.",
        expert: "Un médico u otro experto suele poder decirlo.",
      },
    },
    next: {
      first: "Lo más decisivo:",
      later: "Después:",
      judgements: "Lo ha de valorar una persona",
      moreJudgements: (n) =>
        count(n, { one: "{n} punto más por valorar", other: "{n} puntos más por valorar" }),
      examined: "Lo que la autoridad puede examinar",
      examinedLead: "Nadie tiene que declararlo. Déjelo abierto, salvo que algo lo indique.",
      title: "Qué preguntar ahora",
      lead: "Esto resuelve la mayor parte de lo que está abierto:",
      none: "No queda ninguna pregunta que resuelva más.",
      more: (n) => count(n, { one: "Mostrar {n} pregunta más", other: "Mostrar {n} preguntas más" }),
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
        `${count(states, { one: "{n} Estado", other: "{n} Estados" })}: condiciones cumplidas ${numeral("es", met)}, por precisar ` +
        `${numeral("es", open)}, no cumplidas ${numeral("es", not)}.`,
      jump: "Ver la respuesta",
      states: "Estados implicados",
      pathway: "Itinerario",
    },
    metUnless: "Cumplidas, salvo que la autoridad aprecie otra cosa",
    verdict: { met: "Condiciones cumplidas", unknown: "Por precisar", "not-met": "Condiciones no cumplidas" },
    steps: {
      decidedBy: "Decide:",
      more: (n) => count(n, { one: "{n} más", other: "{n} más" }),
      authority: (state) => `Escribir a: ${state}`,
      title: "Qué hacer",
      none: "Las fichas no nombran ningún primer paso para esta situación.",
      call: (state) => `En caso de peligro, llame a: ${state}`,
      turnTo: (state) => `Diríjase a: ${state}`,
      claim: "Solicitar, primero lo que antes vence",
      late: "el plazo ha terminado; puede admitirse una solicitud tardía",
    },
    call: {
      title: "A quién llamar",
      danger: "En caso de peligro",
    },
    list: {
      memory: (n) =>
        count(n, {
          one: "{n} monumento, día o acto para todos",
          other: "{n} monumentos, días y actos para todos",
        }),
      besides: (n) =>
        count(n, {
          one: "{n} más, que no responde a ninguna de las necesidades elegidas",
          other: "{n} más, que no responden a ninguna de las necesidades elegidas",
        }),
      title: "Qué se puede solicitar",
      closed: (n) =>
        count(n, {
          one: "{n} cuyas condiciones no se cumplen",
          other: "{n} cuyas condiciones no se cumplen",
        }),
      planned: "previsto",
      ended: "finalizado",
      suspended: "cerrado por el momento",
      nothing: "No consta nada.",
    },
    why: {
      unless: "La autoridad aún puede examinar:",
      unlessExplained:
        "Se cumplen las condiciones. La autoridad puede examinar estos puntos; nadie tiene que probar que no se dan.",
      takenAway: "Lo excluye",
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
    sums: {
      title: "Importes",
      own: "Para esta persona:",
      open: "Queda abierto si son para esta persona:",
      others: (n) =>
        count(n, { one: "{n} importe que es para otros", other: "{n} importes que son para otros" }),
    },
    leadOn: {
      title: (state) => `${state}: no hay fichas aquí`,
      unknown:
        "Eso significa que no se sabe, no que no haya nada. Lo que se sabe con todo, como a quién dirigirse en el propio país, figura entre los pasos.",
      route: (from, to) =>
        `Una solicitud en ${to} puede presentarse en el propio país: la autoridad de ${from} la transmite.`,
      direct: (state) =>
        `No se conoce ninguna vía por una autoridad del propio país: solicítelo directamente en ${state}.`,
      noAuthority: (state) => `Ninguna ficha nombra a la autoridad de ${state}.`,
      home: "Diga dónde vivía la persona y qué nacionalidad tiene: los Estados de origen también pueden ayudar.",
    },
    limit: {
      title: "Otros plazos",
      more: (n) =>
        count(n, {
          one: "{n} más: más tarde, sin fin o no se sabe",
          other: "{n} más: más tarde, sin fin o no se sabe",
        }),
      sharper: "Para contarlo con más exactitud:",
      late: "Solicitudes tardías:",
      clocks: "Las reglas",
    },
    route: {
      title: "Desde el Estado de residencia",
      from: (state) => `Se presenta en el propio país: ${state}`,
      to: (state) => `Se decide en: ${state}`,
    },
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
