import type { SomeFieldWords } from "../field-words.ts";

/** Arabic words of the fields of organisations. */
export const organisation = {
  "Organisation.contacts": { name: "وسائل الاتصال", help: "كيف يتصل الضحايا أو المهنيون بالجهة." },
  "Organisation.established": { name: "تاريخ الإنشاء", help: "متى أُنشئت الجهة." },
  "Organisation.formerNames": {
    name: "الأسماء السابقة",
    help: "أسماء حملتها الجهة من قبل، كي تُفهم الوثائق القديمة.",
  },
  "Organisation.formerNames.name": { name: "الاسم", help: "الاسم السابق." },
  "Organisation.formerNames.note": { name: "ملاحظة", help: "لماذا تغيّر، أو ما الذي تغيّر معه." },
  "Organisation.formerNames.used": { name: "مدة الاستعمال", help: "من متى إلى متى حملته الجهة." },
  "Organisation.memberOf": { name: "عضو في", help: "الشبكات والاتحادات التي تنتسب إليها الجهة." },
  "Organisation.partOf": { name: "جزء من", help: "الجهة الأعلى التي تتبعها." },
  "Organisation.phases": { name: "المراحل", help: "متى تنشط الجهة بعد الحدث. وغيابها يعني أنها غير مذكورة." },
  "Organisation.providerTypes": { name: "أنواع مقدم الخدمة", help: "ما نوع الجهة." },
  "Organisation.role": { name: "الدور", help: "ما تقوم به الجهة من أجل الضحايا." },
  "Organisation.website": { name: "الموقع الإلكتروني", help: "الموقع الخاص بالجهة." },
} satisfies SomeFieldWords;
