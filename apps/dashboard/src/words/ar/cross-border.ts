import type { crossBorderWords as english } from "../en/cross-border.ts";

type EnglishWords = typeof english;

/** In Arabic: the questions on claims across borders. */
export const crossBorderWords: EnglishWords = {
  crossBorderQuestions: {
    role: "ما تقوم به السلطة",
    directSubmission: "إرسال الطلب مباشرة",
    translation: "الترجمة",
    fees: "الرسوم",
    travelCosts: "تكاليف السفر",
    interpreter: "المترجم الفوري",
    medicalCertificates: "الشهادات الطبية من دولة الإقامة",
    medicalExamination: "السفر لإجراء فحص طبي",
    decisionTime: "مدة اتخاذ القرار",
    decisionLanguage: "لغة القرار",
    challenge: "الطعن في القرار",
    legalAid: "المساعدة القضائية",
    supportOrganisations: "من يساعد في تقديم الطلب",
  },
};
