import type { crossBorderWords as english } from "../en/cross-border.ts";

type EnglishWords = typeof english;

/** In French: the questions on claims across borders. */
export const crossBorderWords: EnglishWords = {
  crossBorderQuestions: {
    role: "Ce que fait l’autorité",
    directSubmission: "Envoi direct de la demande",
    translation: "Traduction",
    fees: "Frais",
    travelCosts: "Frais de voyage",
    interpreter: "Interprète",
    medicalCertificates: "Certificats médicaux de l’État de résidence",
    medicalExamination: "Voyage pour un examen médical",
    decisionTime: "Délai de décision",
    decisionLanguage: "Langue de la décision",
    challenge: "Contestation de la décision",
    legalAid: "Aide juridictionnelle",
    supportOrganisations: "Qui aide pour la demande",
  },
};
