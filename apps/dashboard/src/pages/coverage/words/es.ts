import { type PluralForms, plural } from "@civic/schema/words";
import type { Words } from "./en.ts";

const count = (n: number, forms: PluralForms) => plural("es", n, forms);

/** In Spanish: what the page “Coverage” says beside the words of all pages. */
export const words: Words = {
  title: "Cobertura de las necesidades",
  lead: (needs) =>
    `${count(needs, { one: "{n} necesidad", other: "{n} necesidades" })} de las personas afectadas por un atentado, y si las fichas de cada Estado nombran un servicio ` +
    "o una etapa que responda a ellas. Abra una casilla para ver qué hay detrás.",
  states: (n) => count(n, { one: "{n} Estado", other: "{n} Estados" }),
  summary: (listed, phase, needs) =>
    `Fase «${phase}», ${listed}, ${count(needs, { one: "{n} necesidad", other: "{n} necesidades" })} en cada caso:`,
  lowerBound: "Un nivel es un mínimo: lo que las fichas muestran como poco.",
  answered: (n) => count(n, { one: "{n} casilla con respuesta", other: "{n} casillas con respuesta" }),
  phases: "Fase",
  insideFollowUp: "Dentro del seguimiento, cuando una fuente lo divide",
  noneYet: "todavía nada en las fichas",
  notSplit: "no lo distinguen las fuentes",
  table: "Estados por necesidad",
  state: "Estado",
  finer: (n) => count(n, { one: "{n} necesidad más precisa", other: "{n} necesidades más precisas" }),
  showFiner: (need) => `Mostrar las necesidades más precisas de: ${need}`,
  hideFiner: (need) => `Ocultar las necesidades más precisas de: ${need}`,
  hide: "Ocultar",
  legend: "Cómo leer los niveles",
  levels: {
    full: "Existe un servicio para todas las víctimas, gratuito, en todo el territorio.",
    partial:
      "Existe algo, con límites de personas, coste, territorio o tiempo, o con límites que no se conocen.",
    planned: "Decidido, aún no abierto.",
    "answered-above":
      "Un servicio responde a la necesidad más amplia y no dice a cuáles más concretas. Ni sí ni no.",
    none: "El Estado, o una fuente, dice que no existe ningún servicio.",
    "not-applicable": "La necesidad no puede darse en esa fase.",
    unknown: "No hay información. Nunca debe leerse como una ausencia.",
  },
  panel: {
    atLeast: "Cubierto al menos en parte",
    limits: "Lo que impide una cobertura completa",
    services: "Servicios",
    steps: "Etapas del itinerario",
    noService: "Ninguna ficha de servicio nombra esta necesidad en esta fase.",
    stated: "Una fuente dice",
    declaredOnly: "Declarado por el editor; ninguna ficha lo describe.",
    declaredOther: (level) => `El editor declara otro nivel: ${level}.`,
    meaning: "Qué significa esta necesidad",
    unknown:
      "Ninguna ficha de este Estado nombra esta necesidad en esta fase. Eso no significa que no haya ayuda, solo que " +
      "las fuentes leídas hasta ahora no lo dicen.",
    answeredAbove:
      "Ninguna ficha nombra esta necesidad en esta fase. Lo que consta responde a la necesidad más amplia y no dice si responde a esta: hay que preguntarlo allí.",
    answeredAtPhase: (phase) => `Se responde a ella en el nivel de: ${phase}.`,
    answeredAtNeed: (need) => `Se responde dentro de la necesidad más amplia «${need}».`,
    answeredAtBoth: (need, phase) =>
      `Se responde dentro de la necesidad más amplia «${need}», en el nivel de: ${phase}.`,
    see: "Ver esa respuesta",
    seeCountry: (state) => `Todo sobre este Estado: ${state}`,
  },
};
