import { numeral } from "@civic/schema/words";
import type { treatmentWords as english } from "../en/treatment.ts";

type EnglishWords = typeof english;

/** In Arabic: what becomes of somebody from another State. */
export const treatmentWords: EnglishWords = {
  treatmentLevels: {
    same: "ما هو محسوم متساوٍ",
    closes: "شيء يُغلق",
    opens: "شيء إضافي يُفتح",
    unclear: "معظمه غير معروف لهم",
    unsettled: "لا شيء محسوم",
  },
  treatmentThin: "أقل من النصف محسوم",
  treatmentCounts: {
    settled: (some, all) => `المحسوم: ${numeral("ar", some)} من ${numeral("ar", all)}`,
    same: (n) => `المتساوي: ${numeral("ar", n)}`,
    closes: (n) => `ما يُغلق: ${numeral("ar", n)}`,
    opens: (n) => `ما يُفتح إضافةً: ${numeral("ar", n)}`,
    unclear: (n) => `غير المعروف: ${numeral("ar", n)}`,
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
      weighed: "مفتوح لأحد أو قد يكون",
      settled: "منه ما هو محسوم للجميع",
    },
    homes: "دول أخرى:",
  },
};
