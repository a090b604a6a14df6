import type { SomeFieldWords } from "../field-words.ts";

/** Arabic words of the fields of guidelines and their requirements. */
export const guideline = {
  "Guideline.addressees": { name: "موجّه إلى", help: "من يخاطبه النص." },
  "Guideline.adopted": { name: "تاريخ الاعتماد", help: "متى اعتُمد النص." },
  "Guideline.binding": { name: "الإلزام", help: "هل يُلزم النص الدول التي يخاطبها." },
  "Guideline.instrument": { name: "النص", help: "النص نفسه." },
  "Guideline.issuedBy": { name: "الجهة المصدِرة", help: "الجهة التي اعتمدت النص." },
  "Guideline.requirements": { name: "المتطلبات", help: "ما يطلبه النص، واحداً واحداً، بترتيب النص." },
  "GuidelineRequirement.article": { name: "المادة", help: "المادة أو الفقرة أو المبدأ." },
  "GuidelineRequirement.id": { name: "المعرّف", help: "معرّف المتطلب داخل هذه المبادئ التوجيهية." },
  "GuidelineRequirement.keyAreas": {
    name: "المجالات الرئيسية",
    help: "المجالات الرئيسية لمساعدة الضحايا التي ينتمي إليها.",
  },
  "GuidelineRequirement.needs": { name: "الاحتياجات", help: "الاحتياجات التي يتناولها المتطلب." },
  "GuidelineRequirement.phases": {
    name: "المراحل",
    help: "متى ينطبق بعد الحدث. تُترك إن لم يذكر النص أي مرحلة.",
  },
  "GuidelineRequirement.text": { name: "النص", help: "ما يطلبه." },
} satisfies SomeFieldWords;
