import type { ProblemTitles } from "./problem-titles.ts";

/** Titles of every problem in Arabic. */
export const ar: ProblemTitles = {
  "invalid-request": "الطلب ليس بالصيغة المتوقعة",
  "invalid-cursor": "هذا المؤشر ليس مما أعطته هذه العقدة لهذه المرشِّحات",
  "not-json": "متن الطلب ليس JSON",
  unauthorised: "يلزم مفتاح لواجهة البرمجة",
  forbidden: "هذا المفتاح لا يسمح بالكتابة باسم هذا الناشر",
  "not-found": "لا يوجد شيء في هذا العنوان",
  "method-not-allowed": "هذا العنوان لا يجيب على هذه الطريقة",
  "version-conflict": "هذا الإصدار موجود بمحتوى آخر، أو ليس هو الإصدار التالي",
  "precondition-failed": "ما يوجد هنا ليس ما يتوقعه الطلب، وربما تغيّر منذ قراءته",
  "body-too-large": "متن الطلب أكبر مما تقبله هذه العقدة",
  "unsupported-media-type": "يجب أن يكون متن الطلب من نوع application/json",
  "invalid-record": "السجل غير صالح",
  internal: "حدث خلل داخل هذه العقدة",
  unavailable: "هذه العقدة غير جاهزة",
};
