import { withIsolates } from "@civic/schema/words";
import { type ArabicForms, count, states } from "@civic/schema/words/ar";
import type { Words } from "./en.ts";

const needs: ArabicForms = {
  zero: "لا احتياجات",
  one: "احتياج واحد",
  two: "احتياجان",
  few: "{n} احتياجات",
  many: "{n} احتياجاً",
  other: "{n} احتياج",
};

/** In Arabic: what the page “Coverage” says beside the words of all pages. */
export const words: Words = withIsolates({
  title: "تغطية الاحتياجات",
  lead: (n) =>
    `${count(n, needs)} لمن أصابهم هجوم، وهل تذكر سجلات كل دولة خدمة أو خطوة تستجيب لها. يمكن فتح أي خانة لمعرفة ما ` +
    "وراءها.",
  states: (n) => count(n, states),
  summary: (listed, phase, all) => `المرحلة «${phase}»، ${listed}، ${count(all, needs)} لكل منها:`,
  lowerBound: "المستوى حد أدنى: أي ما تبيّنه السجلات على الأقل.",
  answered: (n) =>
    count(n, {
      zero: "لا خانات مجاب عنها",
      one: "خانة واحدة مجاب عنها",
      two: "خانتان مجاب عنهما",
      few: "{n} خانات مجاب عنها",
      many: "{n} خانة مجاب عنها",
      other: "{n} خانة مجاب عنها",
    }),
  phases: "المرحلة",
  insideFollowUp: "ضمن المتابعة، حيث يقسّمها مصدر",
  noneYet: "لا شيء في السجلات بعد",
  notSplit: "لا تميّزها المصادر",
  table: "الدول حسب الاحتياج",
  state: "الدولة",
  finer: (n) =>
    count(n, {
      zero: "لا احتياجات أدق",
      one: "احتياج أدق واحد",
      two: "احتياجان أدق",
      few: "{n} احتياجات أدق",
      many: "{n} احتياجاً أدق",
      other: "{n} احتياج أدق",
    }),
  showFiner: (need) => `عرض الاحتياجات الأدق: ${need}`,
  hideFiner: (need) => `إخفاء الاحتياجات الأدق: ${need}`,
  hide: "إخفاء",
  legend: "كيف تُقرأ المستويات",
  levels: {
    full: "توجد خدمة لجميع الضحايا، مجانية، في كامل الإقليم.",
    partial: "يوجد شيء، بحدود تتعلق بالأشخاص أو الكلفة أو الإقليم أو المدة، أو بحدود غير معروفة.",
    planned: "تقرر ولم يُفتح بعد.",
    "answered-above": "تستجيب خدمة للاحتياج الأوسع ولا تبيّن الاحتياجات الأدق. لا نعم ولا لا.",
    none: "تقول الدولة أو أحد المصادر إنه لا توجد خدمة.",
    "not-applicable": "لا يمكن أن ينشأ هذا الاحتياج في تلك المرحلة.",
    unknown: "لا معلومات. ولا يُقرأ ذلك أبداً على أنه انعدام.",
  },
  panel: {
    atLeast: "مغطى جزئياً على الأقل",
    limits: "ما يحول دون التغطية الكاملة",
    services: "الخدمات",
    steps: "خطوات المسار",
    noService: "لا يذكر أي سجل خدمة هذا الاحتياج في هذه المرحلة.",
    stated: "يقول أحد المصادر",
    declaredOnly: "صرّح به الناشر؛ ولا يصفه أي سجل.",
    declaredOther: (level) => `يصرّح الناشر بمستوى آخر: ${level}.`,
    meaning: "معنى هذا الاحتياج",
    unknown:
      "لا يذكر أي سجل لهذه الدولة هذا الاحتياج في هذه المرحلة. ولا يعني ذلك أنه لا توجد مساعدة، بل أن المصادر التي قُرئت " +
      "حتى الآن لا تذكرها.",
    answeredAbove:
      "لا يذكر أي سجل هذا الاحتياج في هذه المرحلة. ما سُجِّل يستجيب للاحتياج الأوسع ولا يبيّن هل يستجيب لهذا أيضاً: يُرجى السؤال هناك.",
    answeredAtPhase: (phase) => `تُذكر الاستجابة له على مستوى: ${phase}.`,
    answeredAtNeed: (need) => `تُذكر الاستجابة له ضمن الاحتياج الأوسع «${need}».`,
    answeredAtBoth: (need, phase) => `تُذكر الاستجابة له ضمن الاحتياج الأوسع «${need}»، على مستوى: ${phase}.`,
    see: "عرض تلك الاستجابة",
    seeCountry: (state) => `كل شيء عن هذه الدولة: ${state}`,
  },
});
