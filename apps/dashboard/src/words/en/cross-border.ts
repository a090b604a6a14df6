import type { CrossBorderAnswers } from "@civic/schema";

/** A question on claims across borders that is answered in words. */
export type CrossBorderQuestion = Exclude<keyof CrossBorderAnswers, "acceptedLanguages" | "asOf">;

/** In English: the questions on claims across borders, in the order of the European e-Justice Portal. */
export const crossBorderWords = {
  crossBorderQuestions: {
    role: "What the authority does",
    directSubmission: "Sending the claim directly",
    translation: "Translation",
    fees: "Charges",
    travelCosts: "Travel costs",
    interpreter: "Interpreter",
    medicalCertificates: "Medical certificates from the State of residence",
    medicalExamination: "Travel for a medical examination",
    decisionTime: "Time to decide",
    decisionLanguage: "Language of the decision",
    challenge: "Challenging the decision",
    legalAid: "Legal aid",
    supportOrganisations: "Who helps with the claim",
  } satisfies Record<CrossBorderQuestion, string>,
};
