import type { ProblemTitles } from "./problem-titles.ts";

/** Titles of every problem in Arabic. */
export const ar: ProblemTitles = {
  "invalid-request": "الطلب ليس بالصيغة المتوقعة",
  "invalid-cursor": "هذا المؤشر ليس مما أعطته هذه العقدة لهذه المرشِّحات",
  "not-json": "متن الطلب ليس JSON",
  unauthorised: "يلزم مفتاح لواجهة البرمجة",
  forbidden: "هذا المفتاح لا يسمح بكتابة هذا السجل",
  "not-found": "لا يوجد شيء في هذا العنوان",
  "method-not-allowed": "هذا العنوان لا يجيب على هذه الطريقة",
  "version-conflict": "هذا الإصدار موجود بمحتوى آخر، أو ليس هو الإصدار التالي",
  "request-timeout": "لم يصل الطلب في الوقت المحدد",
  "precondition-failed": "ما يوجد هنا ليس ما يتوقعه الطلب، وربما تغيّر منذ قراءته",
  "body-too-large": "متن الطلب أكبر مما تقبله هذه العقدة",
  "unsupported-media-type": "يجب أن يكون متن الطلب من نوع application/json",
  "expectation-failed": "لا تستطيع هذه العقدة تنفيذ ما تطلبه الترويسة Expect",
  "invalid-record": "السجل غير صالح",
  "too-many-requests": "وصلت من هنا طلبات كثيرة جدًا",
  "headers-too-large": "ترويسات الطلب أكبر مما تقبله هذه العقدة",
  internal: "حدث خلل داخل هذه العقدة",
  "record-damaged": "السجل المحفوظ تالف ولا يُعرض",
  unavailable: "هذه العقدة غير جاهزة",
  "storage-full": "لم يبق في هذه العقدة مكان لسجلات جديدة؛ وما لديها يظل متاحًا للقراءة",
};
