import type { crossBorderWords as english } from "../en/cross-border.ts";

type EnglishWords = typeof english;

/** In Spanish: the questions on claims across borders. */
export const crossBorderWords: EnglishWords = {
  crossBorderQuestions: {
    role: "Qué hace la autoridad",
    directSubmission: "Envío directo de la solicitud",
    translation: "Traducción",
    fees: "Tasas",
    travelCosts: "Gastos de viaje",
    interpreter: "Intérprete",
    medicalCertificates: "Certificados médicos del Estado de residencia",
    medicalExamination: "Viaje para un examen médico",
    decisionTime: "Plazo de decisión",
    decisionLanguage: "Idioma de la decisión",
    challenge: "Impugnación de la decisión",
    legalAid: "Asistencia jurídica gratuita",
    supportOrganisations: "Quién ayuda con la solicitud",
  },
};
