import { type PluralForms, plural } from "@civic/schema/words";
import type { Words } from "./en.ts";

const count = (n: number, forms: PluralForms) => plural("es", n, forms);

/** In Spanish: the Deadlines page. */
export const words: Words = {
  title: "Plazos",
  lead: "Todos los plazos que constan, los más cortos primero, y al final los que ya terminaron. Cada tabla trata de un solo paso: denunciar y solicitar no son lo mismo.",
  filter: {
    title: "Acotar la lista",
    step: "Paso",
    anyStep: "Cualquier paso",
    start: "Se cuenta desde",
    anyStart: "Cualquier comienzo",
    sort: "Orden",
    length: "Los más cortos primero",
    state: "Por Estado",
    byStart: "Por comienzo",
  },
  steps: {
    claim: "Para presentar la solicitud",
    report: "Para denunciar ante la policía",
    advance: "Para pedir o recibir un anticipo",
    decision: "Para que el organismo responda",
    challenge: "Para recurrir una decisión",
    silence: "Tras el cual el silencio vale como respuesta",
  },
  unknown: (field, value) => `${field}: «${value}» no se conoce aquí y se ha dejado fuera.`,
  count: (n) => count(n, { one: "{n} plazo", many: "{n} plazos", other: "{n} plazos" }),
  none: "No consta ningún plazo que corresponda a estos filtros. Eso no significa que no lo haya.",
  what: "Régimen o servicio",
  time: "Cuánto, desde cuándo y excepciones",
  sources: "Fecha y fuentes",
  lastDay: "Último día",
  notKnown: "No se conoce: ninguna fuente da un plazo",
  picture: "En una línea de tiempo",
  caption:
    "La barra termina donde termina el plazo. El eje está estirado: cada marca vale varias veces la anterior. Una barra de trazos no tiene fin; una línea de puntos no se conoce, o ya terminó.",
  day: "Día del atentado (se queda en este navegador)",
  dayTold:
    "Para una persona herida que vive allí; otras pueden tener más o menos tiempo. No se fíe nunca solo de esto.",
  notOurs: "no es un plazo de la persona",
};
