import { numeral } from "@civic/schema/words";
import { count } from "@civic/schema/words/ar";
import type { Words } from "./en.ts";

const states = {
  zero: "لا دولة",
  one: "دولة واحدة",
  two: "دولتين",
  few: "{n} دول",
  many: "{n} دولة",
  other: "{n} دولة",
};
const of = (some: number, all: number) => `${numeral("ar", some)} من أصل ${count(all, states)}`;

/** In Arabic: the start page. */
export const words: Words = {
  title: "مساعدة ضحايا الإرهاب، دولة بعد دولة",
  lead: [
    "المصابون في اعتداء واحد يأتون من بلدان كثيرة، ولكل بلد طريقته في المساعدة.",
    "هنا تصف الدول ما تقدمه بصيغة واحدة، كي يجد من يقف إلى جانب الضحية خلال دقائق من يساعد، وأين، وحتى متى.",
    "كل قيمة تذكر مصدرها؛ وما لا يُعرف يقال عنه إنه غير معروف.",
  ],
  doors: {
    help: { title: "أُصيب شخص ما", line: "من يساعد، وبمن يُتصل، وما الذي يُفعل أولاً، وخلال أي مهلة." },
    compare: { title: "مقارنة الأنظمة", line: "ما تلبيه الدول وما تدفعه وما تعترف به، جنباً إلى جنب." },
    records: { title: "سجل بلدي", line: "ما هو مسجَّل، وما ينقص، ومن أكّده." },
  },
  areas: {
    title: "المجالات الرئيسية الأربعة",
    none: "لم يُسجَّل شيء بهذا الشأن.",
    meaning: "تعدّ الأرقام ما هو مسجَّل هنا. وقد يكون لدى دولة بلا سجل ما كان السجل سيقوله.",
    figures: {
      "needs-identification": (_records, some, all) =>
        `في ${of(some, all)} سُجّلت طريقة تقييم احتياجات الضحايا.`,
      "emergency-to-follow-up": (_records, some, all) =>
        `في ${of(some, all)} سُجّل انتقال من مرحلة الطوارئ إلى المتابعة.`,
      "assistance-and-support": (records, some, all) =>
        `الخدمات المسجَّلة: ${numeral("ar", records)}، في ${of(some, all)}.`,
      "recognition-compensation-memory": (records, some, all) =>
        `الأنظمة والتدابير المسجَّلة: ${numeral("ar", records)}، في ${of(some, all)}.`,
    },
    more: {
      "needs-identification": "دولة بعد دولة",
      "emergency-to-follow-up": "المسارات، دولة بعد دولة",
      "assistance-and-support": "أي احتياجات تلقى استجابة",
      "recognition-compensation-memory": "التعويض بنداً بنداً",
    },
  },
  equal: {
    title: "هل يُتاح الأمر نفسه للجميع؟",
    lead: "شخص أُصيب في دولة وهو من مواطني دولة أخرى ومقيم فيها، مقارنةً بأهل الدولة التي وقع فيها الحدث. وبجانب كل علامة عدد الدول الأخرى التي تنطبق عليها. وما لا تقوله السجلات لا يُعدّ مساواةً ولا عدمها.",
    more: "المساواة في المعاملة، لكل دولتين",
  },
  arrivals: {
    title: "الجديد والمعدَّل",
    more: (n) => `المزيد: ${numeral("ar", n)}`,
  },
  stale: {
    title: "للتحقق من جديد",
    none: "قورنت كل السجلات بمصادرها خلال السنة الماضية.",
    lead: "سجلات لم يقارنها أحد بمصادرها منذ سنة أو أكثر، حسب الدولة.",
    count: (n) =>
      count(n, {
        zero: "لا سجل",
        one: "سجل واحد",
        two: "سجلان",
        few: "{n} سجلات",
        many: "{n} سجلاً",
        other: "{n} سجل",
      }),
  },
};
