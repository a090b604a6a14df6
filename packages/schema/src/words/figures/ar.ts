import type { FigureWords } from "./figure-words.ts";

/** What figures say beside their numbers, in Arabic. */
export const figures: FigureWords = {
  runs: {
    after: (length) => `لا يُدفع عن المدة الأولى (${length})`,
    lasts: (length) => `لمدة ${length}`,
    untilAge: (years) => `حتى سن ${years}`,
    lifelong: "مدى الحياة",
    first: (ends) => `${ends}، أيهما جاء أولاً`,
  },
  borne: { some: (sum) => `بعد أول ${sum}`, none: "دون مبلغ يتحمله الشخص" },
  times: {
    promised: (length) => `المدة المعلنة: ${length}`,
    really: (length) => `المدة الفعلية: ${length}`,
    average: (length) => `${length} في المتوسط`,
    median: (length) => `نصف الحالات: ${length} على الأكثر`,
    most: (length, share) =>
      `${share === undefined ? "معظم الحالات" : `${share} من الحالات`}: ${length} على الأكثر`,
    usual: (length) => `${length} عادةً`,
    longest: (length) => `${length} على الأكثر`,
  },
  together: {
    event: (sum) => `${sum} على الأكثر لجميع ضحايا الحدث الواحد معاً`,
    year: (sum) => `${sum} على الأكثر في السنة لجميع الضحايا معاً`,
    lifetime: (sum) => `${sum} على الأكثر إجمالاً لجميع الضحايا معاً`,
    sumNotKnown: "حد لجميع الضحايا معاً لا يُعرف مقداره",
    none: "بلا حد لجميع الضحايا معاً",
  },
  mayBeCut: (limit) => `قد يُدفع منه جزء فقط: ${limit}`,
};
