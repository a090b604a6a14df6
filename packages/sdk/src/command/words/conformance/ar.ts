import type { ConformanceWords } from "./en.ts";

/** What `civic conformance` says around its checks, in Arabic. */
export const ar: ConformanceWords = {
  summary: {
    usage:
      "civic conformance <url> [--publisher <state> --api-key <file>] [--junit <new file>] [--all] [--json]",
    summary: "هل تعمل عقدة ما، أيًّا كانت اللغة التي كُتبت بها، وفق عقد التبادل",
    inputs: "عنوان عقدة: https://node.example.org",
  },
  conformance: {
    title: (url) => `مطابقة العقدة ${url}`,
    passed: (n) => `ناجحة: ${n}`,
    failed: (n) => `غير ناجحة: ${n}`,
    notExamined: (n) => `لم تُفحص: ${n}`,
    checks: (n) => `عدد الفحوص: ${n}`,
    expected: "المتوقع",
    came: "الوارد",
    why: "منصوص عليه في",
    mend: "للإصلاح",
    nothingFailed: "نجح كل ما فُحص.",
    problem: (failed, all) => `الفحوص غير الناجحة: ${failed} من ${all}.`,
    noWrites:
      "لم يُكتب شيء. مع --publisher و--api-key تُفحص الكتابة إلى العقدة أيضًا، ويبقى فيها سجل تجريبي مسحوب.",
    stays: (id) => `ربما بقي في العقدة سجل تجريبي مسحوب: ${id}.`,
    noUrl: (text) => `«${text}» ليس عنوان عقدة: http أو https ومضيف، بلا مستخدم ولا استعلام ولا مقطع.`,
    bothOrNone: "يُذكر --publisher و--api-key معًا.",
    noState: (code) =>
      `--publisher «${code}» ليس دولة؛ والسجل التجريبي يتكلم باسم دولة (ISO 3166-1 بأحرف صغيرة: fr، gb).`,
    noAnswer: (url, why) => `لا تجيب العقدة ${url}: ${why}.`,
  },
};
