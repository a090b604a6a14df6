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
    sumNotKnown: {
      event: "حد لجميع ضحايا الحدث الواحد معاً لا يُعرف مقداره",
      year: "حد في السنة لجميع الضحايا معاً لا يُعرف مقداره",
      lifetime: "حد إجمالي لجميع الضحايا معاً لا يُعرف مقداره",
    },
    none: "بلا حد لجميع الضحايا معاً",
  },
  layers: {
    all: (layers) => `الجهات التي تدفع: ${layers}`,
    first: (sum, who) => `أول ${sum}: ${who}`,
    next: (sum, who) => `حتى ${sum}: ${who}`,
    above: (who) => `ما فوق ذلك: ${who}`,
    notSaid: (who) => `حتى مبلغ غير معروف: ${who}`,
    unnamed: "غير مذكورة",
  },
  mayBeCut: (limit) => `قد يُدفع منه جزء فقط: ${limit}`,
};
