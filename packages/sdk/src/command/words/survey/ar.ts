import type { SurveyWords } from "./en.ts";

/** What the command says of surveys and of what sheets rest on, in Arabic. */
export const ar: SurveyWords = {
  survey: {
    title: (day) => `من يتلقى أي جواب، بتاريخ ${day}`,
    population: (situations, records) =>
      `${situations} حالة (الحدث × دولة الحدث × الإقامة × الجنسية × الشخص)، قورنت كل منها بـ ${records} من الأنظمة والخدمات والأوسمة. يبيّن هذا المسح كيف تجيب السجلات، لا عدد الأشخاص.`,
    byState: "أجوبة سجلات كل دولة",
    answers: { met: "مستوفاة", "met-unless": "مستوفاة ما لم", unknown: "مفتوحة", "not-met": "غير مستوفاة" },
    pairs: (event, people) => `${event}: كم من ${people} أشخاص لهم نظام تعويض`,
    pairsRead: "السطر: دولة الحدث. العمود: دولة الإقامة والجنسية. بين قوسين: مفتوح.",
    unreachable: "لا أحد من هذه المجموعة",
    alone: {
      nationality: "الجنسية وحدها تحسم (نسبة الحالات)",
      residence: "الإقامة وحدها تحسم (نسبة الحالات)",
    },
    none: "لا شيء.",
  },
  verifyBasis: {
    noBasis: "لا يحتوي على أساس. تنتهي ورقة «civic navigate --sheet» بأساس.",
    workedOut: (day) => `أُعدت في ${day}.`,
    same: (n) => `السجلات كما هي (${n}).`,
    differs: (n, all) => `تغيرت سجلات (${n} من ${all}):`,
    changed: (was, is) => (was === is ? `تغير ضمن الإصدار ${was}` : `كان الإصدار ${was} وهو الآن ${is}`),
    missing: "ليس بين هذه السجلات",
    again: "تستند الورقة إلى سجلات تغيرت. أعد إعدادها.",
  },
};
