import { plural } from "@civic/schema/words";
import { comparison } from "@civic/schema/words/comparison/ar";
import type { Words } from "./en.ts";

/** The words of the comparison, in Arabic. */
export const words: Words = {
  title: "مقارنة",
  lead: "من دولتين إلى ست دول جنبًا إلى جنب، صفًّا صفًّا: ما تقوله كلّ دولة، نظامًا نظامًا، مع التواريخ. لا ترتيب ولا تفضيل.",
  add: "الدول المقارَنة",
  choose: "اختر دولتين على الأقل.",
  tooMany: (states: string) => `لا تتّسع الصفحة لأكثر من ست دول. تُركت جانبًا: ${states}.`,
  find: "البحث عن صفّ",
  findHint: "مثلًا: الجنازة، الدخل، الترجمة",
  hideSame: "إخفاء الصفوف التي تقول فيها الدول الشيء نفسه",
  noRows: "لا صفّ يطابق.",
  rows: (n: number) =>
    plural("ar", n, {
      zero: "لا صفوف",
      one: "صفّ واحد",
      two: "صفّان",
      few: "{n} صفوف",
      many: "{n} صفًّا",
      other: "{n} صفّ",
    }),
  table: (part: string, states: string) => `${part}: ${states}`,
  row: "الصفّ",
  whole: "مبالغ لا ترتبط ببند واحد",
  wholeThere: "* ومبالغ لا ترتبط ببند واحد، لها صفوف خاصة بها",
  former: "لم تعد تُدفع",
  otherSchemes: "أنظمة أخرى",
  comparedSchemes: "الأنظمة المقارَنة",
  sources: "المصادر",
  abroadOnly: "الأفعال في الخارج فقط",
  noRecords: "لا سجلّ هنا: لا شيء معروف عنها.",
  legend:
    "تقارن العلامات ما تقوله الدول إجمالًا؛ والموضع الفارغ غير معروف، وليس «لا» أبدًا. الأنظمة هي التي قد يفتحها فعل إرهابي يقع اليوم.",
  verdicts: { same: "تقول كلّها الشيء نفسه", different: "مختلف" },
  notComparable: (reason: string) => `غير قابل للمقارنة: ${reason}`,
  silent: "لا تقوله كلّ الدول",
  others: (verdict: string) => `لا تقوله كلّ الدول؛ والأخرى: ${verdict}`,
  covered: "مغطّى",
  sum: "المبلغ",
  columns: ["الجزء", "الصفّ", "الدولة", "النظام", "القيمة", "المقارنة", "السجلّ", "المصادر"],
  blocks: {
    system: "الدولة",
    contacts: "جهات الاتصال",
    sums: "بنود الضرر والمبالغ",
    schemes: "الأنظمة",
    clocks: "الآجال",
    evidence: "الأدلة",
    redress: "الطعن",
    coverage: "التغطية بحسب الحاجة والمرحلة",
    recognition: "الاعتراف والذاكرة",
  },
  ...comparison,
};
