import { withIsolates } from "@civic/schema/words";
import { count, numeral } from "@civic/schema/words/ar";
import type { Words } from "./en.ts";

/** In Arabic: what the page “Compensation” says beside the words of all pages. */
export const words: Words = withIsolates({
  title: "التعويض بنداً بنداً",
  lead: (heads) =>
    `${count(heads, {
      zero: "لا بنود",
      one: "بند واحد",
      two: "بندان",
      few: "{n} بنود",
      many: "{n} بنداً",
      other: "{n} بند",
    })} من بنود الضرر مقابل ما يدفعه كل نظام. البند الذي لا يذكره النظام «غير معروف»، ولا يعني ذلك أنه ` +
    "«غير مغطى».",
  schemes: "الأنظمة المراد مقارنتها",
  chosen: (n, all) => `${numeral(n)} من ${numeral(all)} في الجدول`,
  pickOne: "النظام",
  noHeadsMark: "بلا بنود موصوفة",
  notShown: (n) =>
    count(n, {
      zero: "لا يوجد نظام آخر يمكن اختياره.",
      one: "يمكن اختيار نظام آخر؛ وصفه أدناه.",
      two: "يمكن اختيار نظامين آخرين؛ وصفهما أدناه.",
      few: "يمكن اختيار {n} أنظمة أخرى؛ وصفها أدناه.",
      many: "يمكن اختيار {n} نظاماً آخر؛ وصفها أدناه.",
      other: "يمكن اختيار {n} نظام آخر؛ وصفها أدناه.",
    }),
  table: "بنود الضرر حسب النظام",
  head: "بند الضرر",
  claimant: { direct: "الضحية", indirect: "الأقارب", both: "الضحية أو الأقارب" },
  nature: { pecuniary: "خسارة اقتصادية", "non-pecuniary": "ضرر غير اقتصادي" },
  treatment: { covered: "مغطى", folded: "ضمن بند آخر", "not-covered": "غير مغطى", unknown: "غير معروف" },
  explained: {
    covered: "يُعوَّض عنه بوصفه بنداً مستقلاً.",
    folded: "يُعوَّض عنه ضمن بند وطني آخر أوسع، وهو مذكور.",
    "not-covered": "يقول المصدر إنه لا يُعوَّض عنه.",
    unknown: "لا تذكره سجلات النظام.",
  },
  inside: (head) => `ضمن «${head}»`,
  legend: "كيف تُقرأ الخانات",
  summary: (covered, folded, not, unknown) =>
    `مغطى: ${numeral(covered)}، مدرج ضمن بند آخر: ${numeral(folded)}، غير مغطى: ${numeral(not)}، غير معروف: ${numeral(unknown)}.`,
  whole: "للنظام ككل",
  wholeLine: (line) => `في المجموع: ${line}`,
  wholeUnknown: "البند غير مذكور؛ وقد تشمله مبالغ النظام ككل التالية.",
  more: (n) =>
    count(n, {
      zero: "لا مبالغ أخرى",
      one: "مبلغ آخر",
      two: "مبلغان آخران",
      few: "{n} مبالغ أخرى",
      many: "{n} مبلغاً آخر",
      other: "{n} مبلغ آخر",
    }),
  treated: "كيف يُعامل",
  ofNational: "بنود لها اسم وطني فقط",
  national: "بنود وطنية بلا مقابل موحّد",
  nationalLead: "بنود يسمّيها أحد الأنظمة ولا تقابل أياً من البنود الموحّدة.",
  nationalNone: "لا شيء منها في الأنظمة المعروضة.",
  each: "نظاماً نظاماً",
  terms: "أهم الشروط جنباً إلى جنب",
  term: "الشرط",
  print: "طباعة مع الأنظمة المقارَنة كاملةً",
  notLoaded: "لم يُحمَّل بعد: يرد في السجل الكامل.",
  available: "متاحة",
  panel: {
    code: "الرمز الوطني",
    meaning: "معنى هذا البند",
    amounts: "المبالغ",
    noAmount: "لا يوجد مبلغ مسجل لهذا البند.",
    unknown:
      "لا تذكر سجلات هذا النظام هذا البند. قد يُدفع تحت اسم آخر، وقد لا يُدفع أصلاً: المصادر التي قُرئت حتى الآن لا تقول " +
      "ذلك.",
    noHeads: "لا تصف سجلات هذا النظام أي بند من بنود الضرر.",
  },
});
