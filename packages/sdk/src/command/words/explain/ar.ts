import type { ExplainWords } from "./en.ts";

/** What `civic explain` says of an entry of the reference, in Arabic. */
export const ar: ExplainWords = {
  what: {
    kind: "نوع سجل",
    part: "جزء من السجل",
    field: "حقل",
    list: "قائمة رموز",
    code: "رمز",
    finding: "نتيجة تحقق",
    rule: "قاعدة",
  },
  unknown: (name) => `«${name}» ليس اسماً في المرجع.`,
  look: "تُكتب الأسماء هكذا: service/needs أو need/psychological-support أو missing-property.",
  sentence: (sentence) => `بالكلمات: ${sentence}`,
  example: (example) => `مثال. ${example}`,
  list: (list) => `القائمة: ${list}.`,
  wider: (code) => `الأوسع: ${code}.`,
  narrower: (codes) => `الأضيق: ${codes}.`,
  elsewhere: (concepts) => `في مفردات أخرى: ${concepts}.`,
  deprecated: (since, replacedBy) =>
    replacedBy === undefined
      ? `لم يعد يُستعمل منذ ${since}.`
      : `لم يعد يُستعمل منذ ${since}؛ استعمل ${replacedBy}.`,
  openness: {
    open: "قائمة مفتوحة: يجوز للدولة أن تضيف رموزاً خاصة بها.",
    closed: "قائمة مغلقة: لا يُقبل أي رمز آخر.",
  },
  required: "حقل إلزامي.",
  needed: "إلزامي",
  neededFor: (forms) => `إلزامي عند \u2068${forms}\u2069`,
  fields: "الحقول:",
  page: (address) => `على كل عقدة: ${address}`,
};
