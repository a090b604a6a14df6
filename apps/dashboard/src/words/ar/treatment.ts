import type { treatmentWords as english } from "../en/treatment.ts";

type EnglishWords = typeof english;

/** In Arabic: what becomes of somebody from another State. */
export const treatmentWords: EnglishWords = {
  treatmentLevels: {
    same: "لا شيء يتغير",
    closes: "شيء يُغلق",
    opens: "شيء إضافي يُفتح",
    unclear: "غير معروف لهم",
    unsettled: "لا شيء محسوم",
  },
  treatmentSmall: "المساواة في المعاملة حسب دولة الحدث",
  treatmentTable: {
    legend: "العلامات",
    title: "الشيء نفسه في جدول",
    hurtIn: "مكان الإصابة",
    columns: {
      given: "المسجل",
      met: "مفتوح لأهل الدولة",
      notSettled: "غير محسوم",
      naming: "منه ما يذكر الجنسية أو الإقامة",
    },
    homes: "دول أخرى:",
  },
};
