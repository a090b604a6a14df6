import type { PartWords } from "../field-words.ts";

/** Words in Spanish of the fields of national systems. */
export const nationalSystem: PartWords<"NationalSystem"> = {
  "NationalSystem.authorities": {
    name: "autoridades",
    help: "Organismos que dirigen la asistencia a las víctimas.",
  },
  "NationalSystem.contactPoints": {
    name: "puntos de contacto",
    help: "A quién se dirige una víctima, u otro Estado.",
  },
  "NationalSystem.currency": { name: "moneda", help: "Código ISO 4217." },
  "NationalSystem.declaredCoverage": {
    name: "cobertura declarada",
    help: "Cobertura que indica el editor, donde ninguna ficha la da.",
  },
  "NationalSystem.declaredCoverage.level": {
    name: "nivel",
    help: "En qué medida se cubre la necesidad en la fase.",
  },
  "NationalSystem.declaredCoverage.need": { name: "necesidad", help: "Necesidad que se cubre o no." },
  "NationalSystem.declaredCoverage.note": { name: "nota", help: "Por qué este nivel, o para quién no vale." },
  "NationalSystem.declaredCoverage.phase": { name: "fase", help: "Fase en la que se cubre o no." },
  "NationalSystem.designation": {
    name: "reconocimiento oficial",
    help: "Cómo se reconoce oficialmente un acto, y quién lo hace.",
  },
  "NationalSystem.designation.authorities": { name: "autoridades", help: "Quién hace el reconocimiento." },
  "NationalSystem.designation.description": {
    name: "descripción",
    help: "El procedimiento, con las palabras de la fuente.",
  },
  "NationalSystem.emergencyNumbers": {
    name: "números de emergencia",
    help: "Números a los que llamar en una emergencia.",
  },
  "NationalSystem.languages": { name: "idiomas oficiales", help: "Los idiomas oficiales." },
  "NationalSystem.legalBasis": {
    name: "base jurídica",
    help: "Leyes, decretos y disposiciones en que se basa.",
  },
  "NationalSystem.needsAddressed": {
    name: "atención a las necesidades",
    help: "Cómo atiende el Estado las necesidades, con las palabras de la fuente.",
  },
  "NationalSystem.needsAddressed.heading": { name: "epígrafe", help: "Epígrafe que les da la fuente." },
  "NationalSystem.needsAddressed.how": {
    name: "cómo se atienden",
    help: "De qué manera se atienden. Si falta: no se sabe.",
  },
  "NationalSystem.needsAddressed.needs": { name: "necesidades", help: "Las necesidades de que se trata." },
  "NationalSystem.needsAssessments": {
    name: "valoración de las necesidades",
    help: "Cómo se valoran las necesidades de una víctima y con qué instrumento.",
  },
  "NationalSystem.needsAssessments.description": {
    name: "descripción",
    help: "Qué se pregunta y qué se deriva de ello.",
  },
  "NationalSystem.needsAssessments.instrument": {
    name: "instrumento",
    help: "Nombre del cuestionario o del procedimiento.",
  },
  "NationalSystem.needsAssessments.phases": {
    name: "fases",
    help: "Cuándo se hace la valoración. Si falta: no se dice.",
  },
  "NationalSystem.needsAssessments.url": {
    name: "dirección web",
    help: "Dónde se puede leer el instrumento.",
  },
  "NationalSystem.needsAssessments.usedBy": { name: "utilizado por", help: "Quién valora las necesidades." },
  "NationalSystem.statedGaps": {
    name: "carencias señaladas",
    help: "Lo que una fuente dice que no existe. Aquello de lo que nadie habla no se sabe y no figura en ninguna parte.",
  },
  "NationalSystem.statedGaps.appliesTo": {
    name: "para quién",
    help: "Para quién no existe nada, aunque exista para otros.",
  },
  "NationalSystem.statedGaps.asOf": {
    name: "situación a fecha de",
    help: "Fecha en la que era cierto, si es anterior a la de la ficha.",
  },
  "NationalSystem.statedGaps.needs": { name: "necesidades", help: "Necesidades que no se cubren." },
  "NationalSystem.statedGaps.phases": { name: "fases", help: "En qué fases. Si falta: en todas." },
  "NationalSystem.statedGaps.text": {
    name: "texto",
    help: "Lo que no existe, con las palabras de la fuente.",
  },
  "NationalSystem.subdivisions": {
    name: "subdivisiones",
    help: "Partes del Estado que distinguen sus fichas, con su nombre.",
  },
  "NationalSystem.subdivisions.code": {
    name: "código",
    help: "Parte de un Estado, ISO 3166-2 en minúsculas: gb-sct, be-bru, au-nsw.",
  },
  "NationalSystem.subdivisions.name": { name: "nombre", help: "Cómo se llama esa parte." },
  "NationalSystem.subdivisions.partOf": {
    name: "situada en",
    help: "La parte mayor en la que se encuentra. Si falta: directamente en el Estado.",
  },
  "NationalSystem.summary": { name: "resumen", help: "El sistema en un párrafo." },
  "NationalSystem.victimList": {
    name: "lista de víctimas",
    help: "Quién lleva la lista de las víctimas de un hecho y quién puede recibirla.",
  },
  "NationalSystem.victimList.description": {
    name: "descripción",
    help: "Para qué sirve la lista, con las palabras de la fuente.",
  },
  "NationalSystem.victimList.keptBy": { name: "la lleva", help: "Quién lleva la lista." },
  "NationalSystem.victimList.legalBasis": {
    name: "base jurídica",
    help: "Leyes, decretos y disposiciones en que se basa la lista.",
  },
  "NationalSystem.victimList.sharedWith": {
    name: "se comunica a",
    help: "Quién puede recibir la lista, o una parte de ella.",
  },
};
