import type { PartWords } from "../field-words.ts";

/** Words in Spanish of the fields of answers of an authority on claims across borders. */
export const crossBorderAnswers: PartWords<"CrossBorderAnswer" | "CrossBorderAnswers"> = {
  "CrossBorderAnswer.text": { name: "texto", help: "La respuesta, con las palabras de la página." },
  "CrossBorderAnswers.acceptedLanguages": {
    name: "idiomas admitidos",
    help: "Idiomas en los que se admiten la solicitud y sus documentos.",
  },
  "CrossBorderAnswers.asOf": {
    name: "actualización de la página",
    help: "Fecha de la última actualización de la página de la que proceden las respuestas.",
  },
  "CrossBorderAnswers.challenge": { name: "impugnación", help: "Cómo impugnar la resolución." },
  "CrossBorderAnswers.decisionLanguage": {
    name: "idioma de la resolución",
    help: "En qué idioma se dicta la resolución.",
  },
  "CrossBorderAnswers.decisionTime": { name: "plazo de resolución", help: "Cuánto tarda una resolución." },
  "CrossBorderAnswers.directSubmission": {
    name: "presentación directa",
    help: "Si la solicitud puede enviarse directamente a la autoridad de decisión.",
  },
  "CrossBorderAnswers.fees": { name: "tasas", help: "Tasas administrativas u otros gastos." },
  "CrossBorderAnswers.interpreter": {
    name: "intérprete",
    help: "Si se facilita un intérprete cuando hay que oír al solicitante.",
  },
  "CrossBorderAnswers.legalAid": {
    name: "asistencia jurídica gratuita",
    help: "Si hay asistencia jurídica gratuita según las normas de ese Estado.",
  },
  "CrossBorderAnswers.medicalCertificates": {
    name: "certificados médicos",
    help: "Si se reconocen los certificados médicos del Estado de residencia.",
  },
  "CrossBorderAnswers.medicalExamination": {
    name: "examen médico",
    help: "Quién paga el viaje para un examen médico en el Estado que resuelve.",
  },
  "CrossBorderAnswers.role": { name: "función", help: "Lo que la autoridad hace por el solicitante." },
  "CrossBorderAnswers.supportOrganisations": {
    name: "organizaciones de apoyo",
    help: "Quién ayuda con una solicitud transfronteriza.",
  },
  "CrossBorderAnswers.translation": { name: "traducción", help: "Quién traduce y quién lo paga." },
  "CrossBorderAnswers.travelCosts": {
    name: "gastos de viaje",
    help: "Quién paga cuando el solicitante tiene que viajar por la solicitud o la resolución.",
  },
};
