import { type PluralForms, plural } from "@civic/schema/words";
import type { Words } from "./en.ts";

const count = (n: number, forms: PluralForms) => plural("es", n, forms);

/** In Spanish: the incident board. */
export const words: Words = {
  title: "Panel del atentado",
  lead: "Para las primeras horas tras un atentado: a quién llamar, qué se abre, hasta cuándo. Pide Estados y un día, nunca personas.",
  privacy:
    "Lo que elige no se envía: solo figura en la dirección de esta página, después de #. Al abrir una ficha se pide al nodo su Estado.",
  form: {
    title: "El atentado",
    event: "Estado del atentado",
    day: "Día del atentado",
    homes: "Estados donde viven las personas afectadas",
    start: "Elija el Estado del atentado. El panel aparece al momento.",
  },
  about: (state, day) => `Atentado: ${state}, ${day}`,
  concerned: (states) => `Las personas afectadas viven en: ${states}.`,
  workedOut: (day) => `Calculado en este navegador el ${day}.`,
  print: "Imprimir el panel",
  copyContacts: "Copiar los contactos como texto",
  notices: {
    title: "Avisos en vigor",
    none: "Este nodo no tiene ningún aviso en vigor sobre un atentado en este Estado.",
    verified: (when) => `última comprobación: ${when}`,
    expires: (when) => `válido hasta: ${when}`,
  },
  contacts: {
    title: "A quién llamar",
    danger: "En caso de peligro",
    here: "donde ocurrió",
    home: "donde viven las personas afectadas",
    crossBorder: "Para otros Estados y sus nacionales",
    noRecords: "Este nodo no tiene fichas de este Estado. Eso significa desconocido, no ninguno.",
    none: "Las fichas no nombran a nadie a quien dirigirse.",
  },
  openings: {
    title: "Qué se puede pedir",
    lead: "Para un adulto herido y para una madre o un padre cuyo hijo murió. No es el caso de nadie: cada decisión depende de la persona.",
    of: (state) => `${state}: nacionales que viven allí`,
    there: (state) => `Donde ocurrió: ${state}`,
    home: (state) => `En casa: ${state}`,
    person: { injured: "persona herida", bereaved: "persona en duelo" },
    more: (n) => count(n, { one: "{n} más", other: "{n} más" }),
    closed: (n) =>
      count(n, {
        one: "{n} no es para ninguna de las dos.",
        other: "{n} no son para ninguna de las dos.",
      }),
    nothing: "Las fichas no nombran nada que se abra.",
  },
  clocks: {
    title: "Hasta cuándo",
    caption: "Plazos con último día, primero el que antes termina",
    by: "Último día",
    what: "Qué",
    who: "Para quién",
    line: "Del atentado al último día",
    none: "No se puede calcular ningún último día.",
    undated: (n) =>
      count(n, {
        one: "{n} sin último día calculable",
        other: "{n} sin último día calculable",
      }),
  },
  handOvers: {
    title: "De la emergencia al seguimiento",
    none: "Las fichas no nombran ningún traspaso de la emergencia al seguimiento.",
    owner: "Quién responde de ello",
    from: "De",
    to: "A",
  },
  languages: {
    title: "Lenguas",
    official: "lenguas oficiales",
    speaks: (language) => `Ayuda donde ocurrió, en esta lengua: ${language}`,
    interpreting: "Interpretación y traducción donde ocurrió",
    none: "No hay ningún servicio registrado. Eso significa desconocido, no ninguno.",
  },
  unanswered: {
    title: "Lo que nadie atiende, que se sepa",
    lead: "Necesidades para las que las fichas del Estado del atentado no nombran ninguna ayuda. Desconocido nunca significa que no la haya.",
    none: "Una fuente dice que no la hay",
    unknown: "Desconocido",
    all: "Para cada necesidad las fichas nombran alguna ayuda.",
  },
};
