import type { SomeFieldWords } from "../field-words.ts";

/** Arabic words of the fields of answers on claims across borders. */
export const crossBorderAnswers = {
  "CrossBorderAnswer.text": { name: "الجواب", help: "الجواب بعبارة الصفحة." },
  "CrossBorderAnswers.acceptedLanguages": {
    name: "اللغات المقبولة",
    help: "اللغات التي يُقبل بها الطلب ووثائقه.",
  },
  "CrossBorderAnswers.asOf": { name: "الوضع في", help: "تاريخ آخر تحديث للصفحة التي أُخذت منها الأجوبة." },
  "CrossBorderAnswers.challenge": { name: "سبل الطعن", help: "كيفية الطعن في القرار." },
  "CrossBorderAnswers.decisionLanguage": { name: "لغة القرار", help: "اللغة التي يصدر بها القرار." },
  "CrossBorderAnswers.decisionTime": { name: "مدة اتخاذ القرار", help: "كم يستغرق اتخاذ القرار." },
  "CrossBorderAnswers.directSubmission": {
    name: "التقديم المباشر",
    help: "هل يجوز إرسال الطلب مباشرة إلى سلطة القرار.",
  },
  "CrossBorderAnswers.fees": { name: "الرسوم", help: "الرسوم الإدارية أو غيرها من التكاليف." },
  "CrossBorderAnswers.interpreter": {
    name: "الترجمة الشفوية",
    help: "هل يُوفَّر مترجم شفوي عند وجوب سماع مقدم الطلب.",
  },
  "CrossBorderAnswers.legalAid": {
    name: "المساعدة القضائية",
    help: "هل تُتاح المساعدة القضائية بموجب قواعد تلك الدولة.",
  },
  "CrossBorderAnswers.medicalCertificates": {
    name: "الشهادات الطبية",
    help: "هل يُعترف بالشهادات الطبية الصادرة في دولة الإقامة.",
  },
  "CrossBorderAnswers.medicalExamination": {
    name: "الفحص الطبي",
    help: "من يدفع تكاليف السفر لإجراء فحص طبي في الدولة التي تبتّ في الطلب.",
  },
  "CrossBorderAnswers.role": { name: "الدور", help: "ما تقوم به السلطة لصالح مقدم الطلب." },
  "CrossBorderAnswers.supportOrganisations": {
    name: "منظمات الدعم",
    help: "من يساعد في تقديم طلب عبر الحدود.",
  },
  "CrossBorderAnswers.translation": { name: "الترجمة التحريرية", help: "من يترجم ومن يدفع تكاليف الترجمة." },
  "CrossBorderAnswers.travelCosts": {
    name: "تكاليف السفر",
    help: "من يدفع إن اضطر مقدم الطلب إلى السفر من أجل الطلب أو القرار.",
  },
} satisfies SomeFieldWords;
