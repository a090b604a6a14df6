import type { SurveyWords } from "./en.ts";

/** What the command says of surveys and of what sheets rest on, in Arabic. */
export const ar: SurveyWords = {
  survey: {
    title: (day) => `من يتلقى أي جواب، بتاريخ ${day}`,
    population: (situations, records) =>
      `${situations} حالة (الحدث × دولة الحدث × الإقامة × الجنسية × الشخص)، قورنت كل منها بـ ${records} من الأنظمة والخدمات والأوسمة. يبيّن هذا المسح كيف تجيب السجلات، لا عدد الأشخاص.`,
    byState: "أجوبة سجلات كل دولة",
    byStateRead:
      "من كل مئة إجابة لسجلات دولة، عدد كل نوع من الإجابات. «مستوفاة، ما لم»: مستوفاة ما لم تثبت السلطة ما يُسقط الحق.",
    answers: {
      met: "مستوفاة",
      "met-unless": "مستوفاة ما لم",
      unknown: "لم تُحسم بعد",
      "not-met": "غير مستوفاة",
    },
    pairs: (event, people) => `${event}: كم من ${people} أشخاص لهم نظام تعويض`,
    pairsRead:
      "السطر: مكان الحادث. العمود: مكان إقامة الأشخاص وجنسيتهم. العدد: كم منهم له نظام تعويض على وجه اليقين؛ وبين قوسين: كم منهم أمره غير محسوم.",
    unreachable: "ما لا يناله أحد من هذه الفئة",
    alone: { nationality: "الجنسية وحدها تحسم", residence: "الإقامة وحدها تحسم" },
    aloneRead: {
      nationality: "شخصان لا يختلفان إلا في الجنسية: في كم من مئة مقارنة يختلف جواب السجل.",
      residence: "شخصان لا يختلفان إلا في الإقامة: في كم من مئة مقارنة يختلف جواب السجل.",
    },
    none: "لا شيء.",
    tooLarge: (situations, records) =>
      `${situations} حالة تقارن كل منها بـ ${records} من السجلات أكثر مما يتسع له مسح واحد. سمِّ دولاً أقل: civic survey fr be --data <folder>.`,
  },
  verifyBasis: {
    noBasis: "لا يحتوي على أساس. تنتهي ورقة «civic navigate --sheet» بأساس.",
    workedOut: (day) => `أُعدت في ${day}.`,
    nothing: "لا تستند إلى أي سجل: لا شيء للمقارنة.",
    same: (n) => `السجلات كما هي (${n}).`,
    differs: (n, all) => `تغيرت سجلات (${n} من ${all}):`,
    changed: (was, is) => (was === is ? `تغير ضمن الإصدار ${was}` : `كان الإصدار ${was} وهو الآن ${is}`),
    missing: "ليس بين هذه السجلات",
    again: "تستند الورقة إلى سجلات تغيرت. أعد إعدادها.",
  },
};
