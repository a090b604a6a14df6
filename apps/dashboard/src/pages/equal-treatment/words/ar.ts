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
    both: (n) => `شخص أُصيب في دولة، وهو من مواطني دولة أخرى ومقيم فيها. عدد دول الحدث: ${numeral(n)}.`,
    nationality: (n) => `شخص أُصيب في دولة يقيم فيها، وهو من مواطني دولة أخرى. عدد دول الحدث: ${numeral(n)}.`,
    residence: (n) => `شخص أُصيب في دولة هو من مواطنيها، ويقيم في دولة أخرى. عدد دول الحدث: ${numeral(n)}.`,
    compared: (list) => `مقارنةً بأهل تلك الدولة: ${list}.`,
    same: (n) => `في ${states(n)} ما هو محسوم متساوٍ`,
    closes: (n) => `في ${states(n)} يُغلق شيء`,
    opens: (n) => `في ${states(n)} يُفتح شيء إضافي`,
    unclear: (n) => `في ${states(n)} معظم الأمر غير معروف`,
    unsettled: (n) => `في ${states(n)} لا شيء محسوم لأحد`,
    recorded: (given, met, notSettled, neither) =>
      `عدد الأنظمة والخدمات والتدابير المسجلة ${numeral(given)}: المفتوح لأهل الدولة ${numeral(met)}، وغير المحسوم حتى لهم ${numeral(notSettled)}، وما ليس لهم في حالة كهذه ${numeral(neither)}.`,
    naming: (n) => `ومن غير المحسوم ما تذكر شروطه الجنسية أو الإقامة: ${numeral(n)}.`,
  },
  working: (done, all) => `ما أُنجز حسابه من الدول: ${numeral(done)} من ${numeral(all)}.`,
  ordinary: (date, days) =>
    `شخص عادي وليس حالة أحد: هجوم إرهابي في ${date}، وعدد الأيام منذ ذلك: ${numeral(days)}. عمر الجريح ${numeral(40)} سنة، وعمر الوالد أو الوالدة ${numeral(55)} سنة؛ ولا يُعرف عنهما شيء آخر.`,
  from: { both: "مواطن ومقيم في", nationality: "مواطن من", residence: "مقيم في" },
  ownPeople: "لأهل الدولة",
  opensToOwn: "مفتوح",
  notSettled: "غير محسوم",
  own: "الدولة نفسها",
  pending: "قيد الحساب",
  how: "كيف تُقرأ",
  meanings: {
    same: "لا يُغلق شيء، وما هو متساوٍ للطرفين أكثر مما هو غير معروف لهم. ولا تقول العلامة شيئاً عما هو غير محسوم.",
    closes: "هذا العدد من الأنظمة أو الخدمات أو التدابير مفتوح لأهل الدولة، أو قد يكون، وليس لهم.",
    opens: "هذا العدد مفتوح لهم وحدهم، مثل مساعدة الزوار.",
    unclear: "لا يُغلق شيء، لكن ما هو محسوم لأهل الدولة وغير معروف لهم يعادل ما هو متساوٍ أو يزيد عليه.",
    unsettled: "لا شيء محسوم حتى لأهل الدولة، فلا يمكن مقارنة شيء.",
  },
  rule: "أي علامة تظهر: الإغلاق دائماً. وإلا فما هو غير معروف إذا عادل المتساوي أو زاد عليه. وإلا فما يُفتح إضافةً، وأخيراً أن ما هو محسوم متساوٍ. وقليل غير معروف لا يخفي الكثير المعروف: الخانة تعدّه.",
  thin: "مخطط: مما هو مفتوح أو قد يكون، أقل من النصف محسوم. والعلامة تقول القليل عندئذ.",
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
    weighed: "مفتوح لأحدهما أو قد يكون",
    settled: "منه ما هو محسوم لهما",
  },
});
