import { withIsolates } from "@civic/schema/words";
import { type ArabicForms, count as counted, numeral } from "@civic/schema/words/ar";
import type { Words } from "./en.ts";

const states = (n: number) =>
  counted(n, {
    zero: "لا دولة",
    one: "دولة واحدة",
    two: "دولتين",
    few: "{n} دول",
    many: "{n} دولة",
    other: "{n} دولة",
  } satisfies ArabicForms);

const measures = (n: number) =>
  counted(n, {
    zero: "لا شيء",
    one: "واحد",
    two: "اثنان",
    few: "{n}",
    many: "{n}",
    other: "{n}",
  } satisfies ArabicForms);

/** The page in Arabic. */
export const words: Words = withIsolates({
  title: "المساواة في المعاملة",
  person: "من أصيب",
  persons: { injured: "شخص جريح", bereaved: "والد أو والدة لطفل قُتل" },
  by: "ما الذي يختلف",
  ways: { both: "الجنسية والإقامة", nationality: "الجنسية وحدها", residence: "الإقامة وحدها" },
  states: "دول جنباً إلى جنب",
  finding: {
    both: (n) => `عدد دول الحدث: ${numeral(n)}. مقارنة مواطن دولة أخرى مقيم فيها بأهل الدولة نفسها:`,
    nationality: (n) => `عدد دول الحدث: ${numeral(n)}. مقارنة جنسية أخرى وحدها بأهل الدولة نفسها:`,
    residence: (n) => `عدد دول الحدث: ${numeral(n)}. مقارنة الإقامة في الخارج وحدها بأهل الدولة نفسها:`,
    same: (n) => `في ${states(n)} لا يتغير شيء مما هو محسوم`,
    closes: (n) => `في ${states(n)} يُغلق شيء`,
    opens: (n) => `في ${states(n)} يُفتح شيء إضافي`,
    unclear: (n) => `في ${states(n)} لا تقول السجلات ذلك`,
    unsettled: (n) => `في ${states(n)} لا شيء محسوم لأحد`,
    notKnown: (notSettled, given, naming) =>
      `غير معروف: عدد الأنظمة والخدمات والتدابير ${numeral(given)}، وغير المحسوم منها حتى لأهل الدولة ${numeral(notSettled)}، وما تذكر شروطه الجنسية أو الإقامة من غير المحسوم ${numeral(naming)}.`,
  },
  working: (done, all) => `ما أُنجز حسابه من الدول: ${numeral(done)} من ${numeral(all)}.`,
  ordinary: (date, days) =>
    `شخص عادي وليس حالة أحد: هجوم إرهابي في ${date}، وعدد الأيام منذ ذلك: ${numeral(days)}. عمر الجريح ${numeral(40)} سنة، وعمر الوالد أو الوالدة ${numeral(55)} سنة؛ ولا يُعرف عنهما شيء آخر.`,
  from: { both: "مواطن ومقيم في", nationality: "مواطن من", residence: "مقيم في" },
  ownPeople: "لأهل الدولة",
  opensToOwn: "مفتوح",
  notSettled: "غير محسوم",
  own: "الدولة نفسها",
  also: "شيء آخر يتغير أيضاً",
  pending: "قيد الحساب",
  how: "كيف تُقرأ",
  meanings: {
    same: "ما هو محسوم لأهل الدولة محسوم لهم بالطريقة نفسها.",
    closes: "هذا العدد من الأنظمة أو الخدمات أو التدابير مفتوح لأهل الدولة، أو قد يكون، وليس لهم.",
    opens: "هذا العدد مفتوح لهم وحدهم، مثل مساعدة الزوار.",
    unclear: "هذا العدد محسوم لأهل الدولة؛ أما لهم فالسجلات لا تقول ذلك، أو يجب أن يقدّره شخص.",
    unsettled: "لا شيء محسوم حتى لأهل الدولة، فلا يمكن مقارنة شيء.",
  },
  corner: "زاوية: شيء آخر يتغير أيضاً. والخانة تقول ما هو.",
  limits:
    "حُسب هذا من الشروط المسجلة. ما لم تُسجل له شروط، أو ما يسأل عما لم يقله شخص عادي، غير محسوم: لا يُعدّ متساوياً ولا غير متساوٍ. ولا تُقارن المبالغ.",
  blocks: {
    rows: "مكان الإصابة، جزء",
    columns: "دولة المنشأ، جزء",
    range: (first, last) => `من ${first} إلى ${last}`,
  },
  panel: {
    title: (event, home) => `مكان الإصابة: ${event}؛ المنشأ: ${home}`,
    close: "إغلاق",
    changes: (n) => `ما يتغير: ${measures(n)}`,
    nothing: "لا يتغير شيء مما هو محسوم.",
    verdicts: { met: "مفتوح", unknown: "غير محسوم", "not-met": "غير مفتوح" },
    before: (event) => `شخص من الدولة نفسها (${event}):`,
    after: (home) => `شخص من دولة أخرى (${home}):`,
    because: {
      nationality: "بسبب الجنسية وحدها",
      residence: "بسبب الإقامة وحدها",
      either: "بسبب الجنسية وحدها، وبسبب الإقامة وحدها",
      together: "لا الجنسية وحدها ولا الإقامة وحدها تغيّره: بل كلتاهما معاً",
    },
    conditions: "الشروط التي تحسم:",
    law: "القانون",
    noLaw: "لا يذكر السجل قانوناً هنا؛ ومصادره مع الشروط.",
    record: "السجل كاملاً",
    same: (n) => `مفتوح بالتساوي: ${measures(n)}`,
    open: (n) => `غير محسوم لأي منهما: ${measures(n)}`,
    openLead: "لا تقول السجلات، أو شخص عادي، ما يكفي. لا متساوٍ ولا غير متساوٍ.",
    naming: "يذكر الجنسية أو الإقامة",
    neither: (n) => `ليس لأي منهما: ${measures(n)}`,
    home: (state) => `ما تضيفه دولة المنشأ: ${state}`,
    homeMet: (n) => `مفتوح في دولة المنشأ: ${measures(n)}`,
    homeOpen: (n) => `قد يُفتح في دولة المنشأ، وهو غير محسوم: ${measures(n)}`,
    homeNone: "لا سجلات لهذه الدولة هنا: هذا غير معروف، وليس معدوماً.",
  },
  file: {
    event: "مكان الإصابة",
    home: "المنشأ",
    level: "المعاملة",
    same: "مفتوح بالتساوي",
    closes: "يُغلق",
    opens: "يُفتح إضافياً",
    unclear: "غير معروف لهم",
    open: "غير محسوم لأي منهما",
    neither: "ليس لأي منهما",
  },
});
