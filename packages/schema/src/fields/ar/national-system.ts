import type { SomeFieldWords } from "../field-words.ts";

/** Arabic words of the fields of national systems. */
export const nationalSystem = {
  "NationalSystem.authorities": { name: "الجهات القائدة", help: "الجهات التي تقود مساعدة الضحايا." },
  "NationalSystem.contactPoints": { name: "نقاط الاتصال", help: "أين تتوجه الضحية أو دولة أخرى." },
  "NationalSystem.currency": { name: "العملة", help: "رمز ISO 4217." },
  "NationalSystem.declaredCoverage": {
    name: "التغطية المعلنة",
    help: "التغطية كما يعلنها الناشر، حيث لا يدل عليها أي سجل.",
  },
  "NationalSystem.declaredCoverage.level": {
    name: "مستوى التغطية",
    help: "إلى أي حد يُلبى الاحتياج في المرحلة.",
  },
  "NationalSystem.declaredCoverage.need": { name: "الاحتياج", help: "الاحتياج الذي يُلبى أو لا يُلبى." },
  "NationalSystem.declaredCoverage.note": { name: "ملاحظة", help: "سبب هذا المستوى، أو من لا يشمله." },
  "NationalSystem.declaredCoverage.phase": { name: "المرحلة", help: "المرحلة التي يُلبى فيها أو لا يُلبى." },
  "NationalSystem.designation": { name: "الاعتراف الرسمي", help: "كيف يُعترف بالفعل رسمياً، ومن يعترف به." },
  "NationalSystem.designation.authorities": { name: "السلطات", help: "من يعترف بالفعل رسمياً." },
  "NationalSystem.designation.description": { name: "الوصف", help: "الإجراء بعبارة المصدر." },
  "NationalSystem.emergencyNumbers": {
    name: "أرقام الطوارئ",
    help: "الأرقام التي يُتصل بها في حالة الطوارئ.",
  },
  "NationalSystem.languages": { name: "اللغات الرسمية", help: "اللغات الرسمية للدولة." },
  "NationalSystem.legalBasis": {
    name: "الأساس القانوني",
    help: "القوانين والمراسيم والأحكام التي يستند إليها النظام.",
  },
  "NationalSystem.needsAddressed": {
    name: "الاحتياجات المتناولة",
    help: "كيف تستجيب الدولة للاحتياجات، بعبارة المصدر.",
  },
  "NationalSystem.needsAddressed.heading": { name: "العنوان", help: "العنوان الذي يضعه المصدر لها." },
  "NationalSystem.needsAddressed.how": { name: "كيفية الاستجابة", help: "كيف يُستجاب لها." },
  "NationalSystem.needsAddressed.needs": { name: "الاحتياجات", help: "الاحتياجات المقصودة." },
  "NationalSystem.summary": { name: "الملخص", help: "النظام في فقرة." },
} satisfies SomeFieldWords;
