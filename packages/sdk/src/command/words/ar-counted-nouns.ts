import type { ArabicForms } from "@civic/schema/words/ar";

/** What the command counts. */
export const gaps: ArabicForms = {
  zero: "لا ثغرات",
  one: "ثغرة واحدة",
  two: "ثغرتان",
  few: "{n} ثغرات",
  many: "{n} ثغرة",
  other: "{n} ثغرة",
};

/** See {@link gaps}. */
export const files: ArabicForms = {
  zero: "لا ملفات",
  one: "ملف واحد",
  two: "ملفان",
  few: "{n} ملفات",
  many: "{n} ملفاً",
  other: "{n} ملف",
};

/** See {@link gaps}. */
export const errors: ArabicForms = {
  zero: "لا أخطاء",
  one: "خطأ واحد",
  two: "خطآن",
  few: "{n} أخطاء",
  many: "{n} خطأً",
  other: "{n} خطأ",
};

/** See {@link gaps}. */
export const warnings: ArabicForms = {
  zero: "لا تحذيرات",
  one: "تحذير واحد",
  two: "تحذيران",
  few: "{n} تحذيرات",
  many: "{n} تحذيراً",
  other: "{n} تحذير",
};

/** See {@link gaps}. */
export const notices: ArabicForms = {
  zero: "لا تنبيهات",
  one: "تنبيه واحد",
  two: "تنبيهان",
  few: "{n} تنبيهات",
  many: "{n} تنبيهاً",
  other: "{n} تنبيه",
};

/** See {@link gaps}. */
export const moreNeeds: ArabicForms = {
  zero: "ولا احتياج آخر",
  one: "واحتياج آخر",
  two: "واحتياجان آخران",
  few: "و{n} احتياجات أخرى",
  many: "و{n} احتياجاً آخر",
  other: "و{n} احتياج آخر",
};
