import type { crossBorderWords as english } from "../en/cross-border.ts";

type EnglishWords = typeof english;

/** In German: the questions on claims across borders. */
export const crossBorderWords: EnglishWords = {
  crossBorderQuestions: {
    role: "Was die Behörde tut",
    directSubmission: "Direkte Einreichung des Antrags",
    translation: "Übersetzung",
    fees: "Gebühren",
    travelCosts: "Reisekosten",
    interpreter: "Dolmetschen",
    medicalCertificates: "Ärztliche Bescheinigungen aus dem Wohnsitzstaat",
    medicalExamination: "Reise zu einer ärztlichen Untersuchung",
    decisionTime: "Entscheidungsfrist",
    decisionLanguage: "Sprache der Entscheidung",
    challenge: "Anfechtung der Entscheidung",
    legalAid: "Prozesskostenhilfe",
    supportOrganisations: "Wer beim Antrag hilft",
  },
};
