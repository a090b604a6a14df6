import type { PartWords } from "../field-words.ts";

/** Words in Spanish of the fields of guidelines and good practices. */
export const practice: PartWords<"GoodPractice" | "Guideline" | "GuidelineRequirement"> = {
  "GoodPractice.contacts": {
    name: "contactos",
    help: "A quién preguntar: un organismo, nunca un particular.",
  },
  "GoodPractice.description": { name: "descripción", help: "Lo que se hizo." },
  "GoodPractice.evidence": { name: "pruebas", help: "Hasta qué punto se sabe que ayuda." },
  "GoodPractice.evidence.description": { name: "descripción", help: "Qué se comprobó y cómo." },
  "GoodPractice.evidence.strength": { name: "solidez", help: "Solidez de la prueba." },
  "GoodPractice.keyAreas": {
    name: "áreas clave",
    help: "Áreas clave de la asistencia a las víctimas a las que afecta.",
  },
  "GoodPractice.needs": { name: "necesidades", help: "Necesidades que atiende." },
  "GoodPractice.phases": { name: "fases", help: "En qué momento tras un hecho es útil." },
  "GoodPractice.services": { name: "servicios", help: "Servicios que trabajan así." },
  "GoodPractice.tried": { name: "dónde y cuándo", help: "Dónde y cuándo se hizo." },
  "GoodPractice.tried.period": { name: "periodo", help: "Cuándo se hizo." },
  "GoodPractice.tried.where": { name: "lugar", help: "Lugar, hecho o sistema." },
  "GoodPractice.triedBy": { name: "aplicada por", help: "Quién lo hizo." },
  "Guideline.addressees": { name: "destinatarios", help: "A quién se dirige." },
  "Guideline.adopted": { name: "adopción", help: "Cuándo se adoptó." },
  "Guideline.binding": { name: "vinculante", help: "Si obliga a los Estados a los que se dirige." },
  "Guideline.instrument": { name: "instrumento", help: "El texto mismo." },
  "Guideline.issuedBy": { name: "adoptado por", help: "Organismo que adoptó el texto." },
  "Guideline.requirements": {
    name: "exigencias",
    help: "Lo que pide, punto por punto, en el orden del texto.",
  },
  "GuidelineRequirement.article": { name: "artículo", help: "Artículo, apartado o principio." },
  "GuidelineRequirement.id": {
    name: "identificador",
    help: "Identificador de la exigencia dentro de este texto.",
  },
  "GuidelineRequirement.keyAreas": {
    name: "áreas clave",
    help: "Áreas clave de la asistencia a las víctimas a las que pertenece.",
  },
  "GuidelineRequirement.needs": {
    name: "necesidades",
    help: "Necesidades a las que se refiere la exigencia.",
  },
  "GuidelineRequirement.phases": {
    name: "fases",
    help: "En qué momento tras un hecho se aplica. Falta si el texto no nombra ninguna fase.",
  },
  "GuidelineRequirement.text": { name: "texto", help: "Lo que se pide." },
};
