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
  "NationalSystem.needsAddressed.how": { name: "cómo se atienden", help: "De qué manera se atienden." },
  "NationalSystem.needsAddressed.needs": { name: "necesidades", help: "Las necesidades de que se trata." },
  "NationalSystem.summary": { name: "resumen", help: "El sistema en un párrafo." },
};
