import type { PartWords } from "../field-words.ts";

/** Words in Spanish of the fields of conditions and eligibility. */
export const criterion: PartWords<"Criterion" | "Eligibility"> = {
  "Criterion.date": { name: "fecha", help: "Día con el que se compara el hecho, AAAA-MM-DD." },
  "Criterion.fact": {
    name: "hecho comparado",
    help: "El hecho que se compara; véase la lista de códigos eligibility-fact.",
  },
  "Criterion.groups": {
    name: "grupos de Estados",
    help: "Se cumple si el hecho pertenece a uno de estos grupos en la fecha que cuenta.",
  },
  "Criterion.in": {
    name: "uno de los códigos",
    help: "Códigos de la lista propia del hecho; se cumple si el hecho es uno de ellos.",
  },
  "Criterion.is": { name: "comparación", help: "Cómo debe compararse el hecho con el día o el valor." },
  "Criterion.label": { name: "enunciado", help: "La condición, con las palabras de la ley o de la fuente." },
  "Criterion.of": {
    name: "condiciones",
    help: "Las condiciones que se combinan, o la que no debe cumplirse.",
  },
  "Criterion.op": { name: "operador", help: "Cómo se evalúa la condición." },
  "Criterion.plus": { name: "tiempo añadido", help: "Una duración, ISO 8601: P10Y, P3M, P5D, PT24H." },
  "Criterion.sameAs": {
    name: "mismo Estado que",
    help: "Otro hecho; se cumple si los dos nombran el mismo Estado.",
  },
  "Criterion.sinceFact": {
    name: "hecho de referencia",
    help: "En lugar de una fecha: otro hecho, al que se suma el tiempo indicado.",
  },
  "Criterion.states": { name: "Estados", help: "Se cumple si el hecho es uno de estos Estados." },
  "Criterion.text": {
    name: "texto",
    help: "Lo que debe valorar una persona. Una máquina nunca puede decidirlo.",
  },
  "Criterion.valid": {
    name: "periodo de validez",
    help: "Desde cuándo y hasta cuándo es una condición; los demás días no se tiene en cuenta. Si falta: siempre, que se sepa.",
  },
  "Criterion.validOn": {
    name: "día que cuenta",
    help: "El día que debe caer en el periodo de validez. Si falta: el día en que se pregunta.",
  },
  "Criterion.value": { name: "valor", help: "Número que se compara, en la unidad del hecho." },
  "Eligibility.criteria": {
    name: "requisitos",
    help: "Lo mismo en forma de datos, hasta donde las fuentes lo permiten.",
  },
  "Eligibility.description": {
    name: "descripción",
    help: "Quién está cubierto, con las palabras de la fuente. Si falta: no se sabe.",
  },
  "Eligibility.exclusions": {
    name: "exclusiones",
    help: "Lo que quita el derecho aunque se cumplan los requisitos, y lo que la autoridad puede examinar; nunca un requisito que la persona deba cumplir.",
  },
  "Eligibility.foreignersOnTerritory": {
    name: "extranjeros en el territorio",
    help: "Personas de otra nacionalidad, por un acto en el territorio.",
  },
  "Eligibility.nationalsAbroad": {
    name: "nacionales en el extranjero",
    help: "Nacionales del Estado, por un acto en el extranjero.",
  },
  "Eligibility.noOtherConditions": {
    name: "sin otros requisitos",
    help: "Indica que los ejes y las situaciones de víctima lo dicen todo: la fuente no pone ningún otro requisito. Si falta: el texto puede poner alguno.",
  },
  "Eligibility.residents": {
    name: "residentes",
    help: "Personas que viven en el Estado, sea cual sea su nacionalidad.",
  },
  "Eligibility.victimStatuses": {
    name: "situaciones de víctima",
    help: "Relaciones con el hecho que permiten solicitar.",
  },
};
