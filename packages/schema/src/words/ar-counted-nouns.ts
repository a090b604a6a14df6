import type { ArabicForms } from "./ar-count.ts";

/** What is counted on several pages. */
export const states: ArabicForms = {
  zero: "لا دول",
  one: "دولة واحدة",
  two: "دولتان",
  few: "{n} دول",
  many: "{n} دولة",
  other: "{n} دولة",
};

/** See {@link states}. */
export const records: ArabicForms = {
  zero: "لا سجلات",
  one: "سجل واحد",
  two: "سجلان",
  few: "{n} سجلات",
  many: "{n} سجلاً",
  other: "{n} سجل",
};

/** See {@link states}; after a preposition. */
export const days: ArabicForms = {
  zero: "0 يوم",
  one: "يوم واحد",
  two: "يومين",
  few: "{n} أيام",
  many: "{n} يوماً",
  other: "{n} يوم",
};

/** See {@link states}; after a preposition. */
export const years: ArabicForms = {
  zero: "0 سنة",
  one: "سنة واحدة",
  two: "سنتين",
  few: "{n} سنوات",
  many: "{n} سنة",
  other: "{n} سنة",
};
