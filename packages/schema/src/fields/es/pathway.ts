import type { PartWords } from "../field-words.ts";

/** Words in Spanish of the fields of pathways. */
export const pathway: PartWords<"Pathway" | "PathwayStep" | "PathwayTransition"> = {
  "Pathway.steps": { name: "etapas", help: "En el orden de la fuente; puede haber vías en paralelo." },
  "Pathway.summary": { name: "resumen", help: "El itinerario en un párrafo." },
  "Pathway.transitions": {
    name: "transiciones",
    help: "Cómo se pasa de una etapa a otra. Falta si la fuente no lo dice.",
  },
  "PathwayStep.action": { name: "acción", help: "Lo que se hace." },
  "PathwayStep.actor": { name: "quién actúa", help: "La persona o el organismo que actúa." },
  "PathwayStep.id": { name: "identificador", help: "Identificador de la etapa dentro de este itinerario." },
  "PathwayStep.needs": { name: "necesidades", help: "Necesidades que atiende la etapa." },
  "PathwayStep.phase": { name: "fase", help: "Fase en la que tiene lugar la etapa." },
  "PathwayStep.recognition": {
    name: "reconocimiento",
    help: "Medidas de reconocimiento que se conceden en la etapa.",
  },
  "PathwayStep.schemes": { name: "regímenes", help: "Regímenes a los que pertenece la etapa." },
  "PathwayStep.services": { name: "servicios", help: "Servicios que se utilizan en la etapa." },
  "PathwayStep.timeFrame": { name: "calendario", help: "Cuándo tiene lugar la etapa." },
  "PathwayStep.timeFrame.description": {
    name: "descripción",
    help: "Cuándo tiene lugar, con las palabras de la fuente.",
  },
  "PathwayStep.timeFrame.within": {
    name: "en un plazo de",
    help: "Tiempo máximo tras lo que la desencadena, si la fuente lo indica.",
  },
  "PathwayStep.title": { name: "título", help: "Un nombre corto de la etapa." },
  "PathwayStep.trigger": { name: "desencadenante", help: "Lo que hace empezar la etapa." },
  "PathwayTransition.condition": {
    name: "condición",
    help: "Cuándo o para quién se hace, si no es siempre.",
  },
  "PathwayTransition.description": {
    name: "descripción",
    help: "Qué se traspasa y a quién, con las palabras de la fuente.",
  },
  "PathwayTransition.from": { name: "desde la etapa", help: "Identificador de la etapa que se deja." },
  "PathwayTransition.owner": { name: "responsable", help: "Organismo que responde del traspaso." },
  "PathwayTransition.toOrganisations": { name: "hacia organismos", help: "Organismos a los que lleva." },
  "PathwayTransition.toSchemes": { name: "hacia regímenes", help: "Regímenes a los que lleva." },
  "PathwayTransition.toServices": { name: "hacia servicios", help: "Servicios a los que lleva." },
  "PathwayTransition.toSteps": {
    name: "hacia etapas",
    help: "Identificadores de las etapas a las que lleva.",
  },
  "PathwayTransition.type": {
    name: "tipo",
    help: "Cómo se hace el traspaso. Falta si la fuente no lo dice.",
  },
};
