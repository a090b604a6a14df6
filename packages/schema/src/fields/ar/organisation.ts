import type { SomeFieldWords } from "../field-words.ts";

/** Arabic words of the fields of organisations. */
export const organisation = {
  "Organisation.accreditations": {
    name: "الاعتمادات",
    help: "اعتماد من سلطة يخوّل الجهة مساعدة الضحايا أو التصرف نيابة عنهم.",
  },
  "Organisation.accreditations.as": { name: "معتمدة بصفة", help: "الصفة التي اعتُمدت بها الجهة." },
  "Organisation.accreditations.by": { name: "سلطة الاعتماد", help: "من اعتمد الجهة." },
  "Organisation.accreditations.legalBasis": {
    name: "الأساس القانوني",
    help: "القوانين والمراسيم والقرارات التي يستند إليها الاعتماد.",
  },
  "Organisation.accreditations.valid": { name: "مدة السريان", help: "من متى إلى متى يسري الاعتماد." },
  "Organisation.acronym": { name: "المختصر", help: "الصيغة المختصرة للاسم، مثل FGTI." },
  "Organisation.alternateNames": { name: "أسماء أخرى", help: "أسماء أخرى مستعملة اليوم." },
  "Organisation.contacts": { name: "وسائل الاتصال", help: "كيف يتصل الضحايا أو المهنيون بالجهة." },
  "Organisation.established": { name: "تاريخ الإنشاء", help: "متى أُنشئت الجهة." },
  "Organisation.formerNames": {
    name: "الأسماء السابقة",
    help: "أسماء حملتها الجهة من قبل، كي تُفهم الوثائق القديمة.",
  },
  "Organisation.formerNames.name": { name: "الاسم", help: "الاسم السابق." },
  "Organisation.formerNames.note": { name: "ملاحظة", help: "لماذا تغيّر، أو ما الذي تغيّر معه." },
  "Organisation.formerNames.used": { name: "مدة الاستعمال", help: "من متى إلى متى حملته الجهة." },
  "Organisation.functions": {
    name: "الوظائف",
    help: "الغرض من الجهة، حيث لا تدل عليه أي مرحلة: وضع السياسات أو الرقابة أو الذاكرة.",
  },
  "Organisation.legalForm": { name: "الشكل القانوني", help: "شكل الجهة في القانون، كهيئة عامة أو جمعية." },
  "Organisation.lifeCycle": { name: "دورة الحياة", help: "هل الجهة قائمة اليوم، ومنذ متى أو حتى متى." },
  "Organisation.lifeCycle.period": { name: "الفترة", help: "من متى إلى متى تدوم هذه المرحلة." },
  "Organisation.lifeCycle.stage": {
    name: "مرحلة دورة الحياة",
    help: "موضع الجهة من دورة حياتها: مخططة أو قائمة أو منتهية.",
  },
  "Organisation.memberOf": { name: "عضو في", help: "الشبكات والاتحادات التي تنتسب إليها الجهة." },
  "Organisation.partOf": { name: "جزء من", help: "الجهة الأعلى التي تتبعها." },
  "Organisation.phases": { name: "المراحل", help: "متى تنشط الجهة بعد الحدث. وغيابها يعني أنها غير مذكورة." },
  "Organisation.providerTypes": { name: "أنواع مقدم الخدمة", help: "ما نوع الجهة." },
  "Organisation.role": { name: "الدور", help: "ما تقوم به الجهة من أجل الضحايا." },
  "Organisation.sites": { name: "الأماكن", help: "الأماكن التي توجد فيها الجهة، ولكل منها ساعات عمله." },
  "Organisation.website": { name: "الموقع الإلكتروني", help: "الموقع الخاص بالجهة." },
} satisfies SomeFieldWords;
