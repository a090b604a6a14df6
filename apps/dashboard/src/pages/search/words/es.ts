import { plural } from "@civic/schema/words";
import type { Words } from "./en.ts";

/** In Spanish: the search. */
export const words: Words = {
  /** What a result is, where several are listed. */
  kinds: {
    country: "Países",
    need: "Necesidades",
    head: "Conceptos de daño",
    organisation: "Organismos",
    service: "Servicios",
    "compensation-scheme": "Regímenes de indemnización",
    law: "Leyes y normas",
    "recognition-measure": "Reconocimiento y memoria",
    pathway: "Itinerarios",
    designation: "Designaciones",
    guideline: "Directrices",
    "good-practice": "Buenas prácticas",
    "contact-sheet": "Fichas de contacto",
    "incident-notice": "Avisos de incidente",
  },
  title: "Búsqueda",
  lead: "Organismos, números de teléfono, leyes, regímenes de indemnización, servicios, reconocimiento, necesidades y países, en cualquiera de los cinco idiomas. Lo que usted escribe se queda en este navegador.",
  field: "¿Qué busca?",
  examples: "Por ejemplo: FGTI, 116 006, funeral, Bélgica",
  beginning: (most) => `Solo se buscan las primeras ${most} letras.`,
  found: (n) => plural("es", n, { one: "{n} resultado", other: "{n} resultados" }),
  similar: "Nada se escribe exactamente así. Lo más parecido:",
  some: "Nada contiene todas estas palabras. Lo que contiene algunas:",
  none: (typed) => `No se ha encontrado nada para «${typed}».`,
  searched: (n) =>
    `Se ha buscado en los nombres, siglas, números de teléfono y leyes de las ${n} fichas de este nodo, y en los nombres de necesidades, conceptos de daño y países. No se ha buscado en descripciones, condiciones ni notas.`,
  tryTitle: "Qué puede hacer",
  tries: [
    "Escribir una sola palabra, o el comienzo de una.",
    "Escribir una sigla, o las seis últimas cifras de un número.",
    "Abrir el país: allí está todo lo que se sabe de él.",
  ],
  countries: "Todos los países",
  all: (n) => plural("es", n, { one: "Mostrar {n} resultado", other: "Mostrar los {n} resultados" }),
  also: (name) => `también: ${name}`,
  through: (name) => `a cargo de: ${name}`,
  allStates: "Todos los Estados",
  results: "Resultados",
  keys: "Las flechas eligen, Intro abre, Escape cierra.",
  shortcut: "Abrir la búsqueda con la tecla /",
};
