import { comparison } from "@civic/schema/words/comparison/ar";
import type { CompareWords } from "./en.ts";

/** What `civic compare` says, in Arabic. */
export const ar: CompareWords = {
  title: (states, day) => `${states} في ${day}`,
  end: "الموضع الفارغ غير معروف، ولا يعني «لا» أبداً. تُقارن المجموعات، لا أي نظام أفضل لمن.",
  noState: (codes) => `${codes}: ليس رمز دولة (ISO 3166-1، بأحرف صغيرة: fr، gb) ولا «eu» ولا «un».`,
  twice: "وردت دولة مرتين. اذكر كل دولة مرة واحدة.",
  summary: (rows, { same, alike, different, notComparable, unknown }) =>
    `عدد الصفوف ${rows}: متطابقة ${same}، متشابهة ${alike}، مختلفة ${different}، غير قابلة للمقارنة ${notComparable}، ` +
    `لا تذكر فيها دولة واحدة على الأقل شيئاً ${unknown}.`,
  sumOf: (head) => `${head}: المبلغ`,
  unknown: "غير معروف",
  verdicts: { same: "متطابق", different: "مختلف" },
  notComparable: (reason) => `غير قابل للمقارنة: ${reason}`,
  others: (verdict) => `غير معروف؛ الدول الأخرى: ${verdict}`,
  parts: {
    "official-language": "الدولة",
    "schemes-on-territory": "التعويض: الأنظمة التي قد يفتحها فعل إرهابي",
    "head-of-damage": "بنود الضرر المغطاة",
    "head-amount": "المبالغ حسب بند الضرر",
    coverage: "الخدمات حسب الاحتياج والمرحلة",
    "hand-over": "من الطوارئ إلى المتابعة",
    recognition: "الاعتراف ومنه الاعتراف الرسمي بالحدث",
  },
  ...comparison,
};
