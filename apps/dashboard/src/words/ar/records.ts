import { numeral } from "@civic/schema/words";
import { count } from "@civic/schema/words/ar";
import type { recordsWords as english } from "../en/records.ts";

type EnglishWords = typeof english;

/** In Arabic: what records say, wherever they are shown. */
export const recordsWords: EnglishWords = {
  deaths: "أرقام عن الهجمات، ومنها أعداد القتلى",
  sources: {
    count: (n) =>
      count(n, {
        zero: "لا مصادر",
        one: "مصدر واحد",
        two: "مصدران",
        few: "{n} مصادر",
        many: "{n} مصدراً",
        other: "{n} مصدر",
      }),
    confidence: { high: "ثقة عالية", medium: "ثقة متوسطة", low: "ثقة منخفضة" },
    means: { high: "قُرئت في مصدر", medium: "المصدر مذكور، ولم تُقرأ هذه النقطة فيه" },
    explained: {
      high: "قُرئت هذه المعلومة في مصدر.",
      medium: "المصدر مذكور، لكن هذه النقطة لم تُقرأ فيه.",
      low: "مشكوك فيه؛ لا يُستعمل على أنه حقيقة.",
    },
    notConfirmation:
      "تقول درجة الثقة إلى أي حد تسند المصادر هذا القول؛ وليست تأكيداً. أما التأكيد فيقول متى تحقق أحدهم آخر مرة من صحته.",
    doubtful: "مشكوك فيه، لا يُستعمل على أنه حقيقة",
    official: "رسمي",
    undated: "بلا تاريخ",
    checked: (date) => `آخر مقارنة بالمصادر: ${date}.`,
  },
  noNumber: "لا رقم هاتف مسجل.",
  states: {
    one: "الدولة",
    several: "الدول",
    add: "إضافة دولة",
    choose: "اختيار دولة",
    remove: (state) => `إزالة ${state}`,
    most: (n) => `لا يتسع المكان لأكثر من ${numeral("ar", n)} جنباً إلى جنب.`,
    withRecords: "دول لها سجلات هنا",
    others: "دول أخرى",
  },
  takeAway: {
    title: "أخذ هذه البيانات",
    call: "عبر استدعاء API",
    cite: "الاستشهاد",
    copy: "نسخ",
    copied: "نُسخ",
    asOf: (date) => `بتاريخ ${date}`,
    digest: (digest) => `بصمة البيانات: ${digest}`,
  },
  service: {
    types: "النوع",
    phases: "المراحل",
    stage: "حالة الخدمة",
    provider: "مقدم الخدمة",
    who: "من يحق له الطلب",
    foreigners: "الجنسيات الأخرى",
    residents: "المقيمون أياً كانت جنسيتهم",
    abroad: "المواطنون، عن أفعال وقعت في الخارج",
    group: "مخصصة لـ",
    cost: "الكلفة",
    languages: "اللغات",
    hours: "أوقات العمل",
    territory: "الإقليم",
    delivery: "طريقة التقديم",
    capacity: "القدرة الاستيعابية",
    clocks: "الآجال",
    responseTime: "مدة الرد",
    contacts: "جهات الاتصال",
    needs: "الاحتياجات",
  },
};
