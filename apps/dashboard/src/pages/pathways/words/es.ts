import { type PluralForms, plural } from "@civic/schema/words";
import type { Words } from "./en.ts";

const count = (n: number, forms: PluralForms) => plural("es", n, forms);

/** In Spanish: the pathways. */
export const words: Words = {
  title: "Itinerarios",
  lead: "Quién hace qué en cada fase, y quién acompaña a la persona de la emergencia al seguimiento. Una fila por tipo de actor, una columna por fase.",
  choose: "Elija un Estado, o dos para leerlos uno debajo del otro.",
  add: "Estados, dos como máximo",
  tooMany: (states) => `No caben más de dos, uno debajo del otro. Se dejan fuera: ${states}.`,
  noPathway: "Aquí no consta ningún itinerario de este Estado. Eso no dice nada de lo que hace el Estado.",
  summary: (steps, handOvers) =>
    `${count(steps, { one: "{n} etapa", other: "{n} etapas" })}, ${count(handOvers, {
      one: "{n} traspaso de la emergencia al seguimiento",
      other: "{n} traspasos de la emergencia al seguimiento",
    })}`,
  noWays: "No se describe cómo se pasa de una etapa a otra.",
  picture: (state) => `Imagen del itinerario, ${state}; las listas de abajo dicen lo mismo`,
  place:
    "Una etapa está en la fila del organismo que se nombra primero. Una casilla vacía significa: no descrito. No significa que nadie actúe.",
  notDescribed: "No descrito",
  kindNotDescribed: "Tipo de actor no descrito",
  phaseNotDescribed: (phase) => `${phase}: no descrito`,
  finerNotDescribed: "fase más precisa no descrita",
  passage: "Traspaso",
  noHandOver: "Ningún traspaso descrito",
  together: (lanes) => `Con ${lanes}`,
  legend: {
    way: "lleva a",
    handOver: "traspaso cuyo responsable se nombra",
    takersOnly: "traspaso: solo se nombra a quien toma el relevo",
    nobody: "traspaso: no se nombra a nadie",
    also: "otros tipos de actores participan",
    out: "lleva a un organismo, un servicio o un régimen",
    deadEnd: "no se describe cómo sigue",
  },
  handOvers: {
    title: "De la emergencia al seguimiento",
    none: "La ficha no describe ningún traspaso de una etapa de la emergencia al seguimiento. No se sabe si lo hay.",
    sign: (letter) => `Traspaso ${letter}`,
    fromTo: {
      before: "De «",
      to: "» a «",
      and: "», «",
      after: "»",
      nowhere: "» al seguimiento; la ficha no nombra ninguna etapa",
    },
    handsOver: "Entrega",
    takesOver: "Toma el relevo",
    beside: "El mismo camino lleva también a",
    asRecorded: "Lo que dice la ficha",
    owner: "Quién responde de ello",
    takersOnly: "No descrito. Solo se nombra a quien toma el relevo.",
    nobody: "No descrito: no se nombra a nadie, ni para responder de ello ni para tomar el relevo.",
    type: "Cómo se hace",
    automatic: "Automático",
    isAutomatic: "Sí, nadie tiene que pedirlo",
    isNotAutomatic: "No",
    person: "Qué debe hacer la persona",
    does: {
      asks: "Ponerse en contacto por su cuenta",
      consents: "Dar su consentimiento",
      "takes-part": "Participar en el traspaso",
      nothing: "Nada para este traspaso en sí",
    },
    condition: "Cuándo, o para quién",
  },
  deadEnds: {
    title: "Dónde termina el camino",
    lead: "Tras estas etapas de la emergencia no se describe cómo sigue: ni hacia el seguimiento, ni hacia un organismo o un servicio, ni hacia un cierre.",
  },
  list: {
    title: (n) =>
      count(n, { one: "La etapa como lista", other: "Etapa por etapa, en una lista de {n} etapas" }),
    phase: "Fase",
    kind: "Tipo de actor",
    onward: "Lleva a",
    onwardNone: "No descrito",
    lost: "una etapa que la ficha no tiene",
    fromNowhere: "Continuaciones de etapas que la ficha no tiene:",
    full: "Al completo, en la página del Estado",
  },
  columns: [
    "Estado",
    "N.º",
    "Etapa",
    "Fase",
    "Tipo de actor",
    "Quién",
    "Qué se transmite",
    "Lleva a",
    "Cómo se hace",
    "Quién responde de ello",
    "Traspaso de la emergencia al seguimiento",
  ],
};
