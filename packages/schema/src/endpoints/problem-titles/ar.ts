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
  "not-acceptable": "هذا لم يوقَّع قط، ولم تُطلب إلا صيغة موقَّعة",
  "version-conflict": "هذا الإصدار موجود بمحتوى آخر، أو ليس هو الإصدار التالي",
  "record-frozen": "السجل مجمَّد لأن أحد إصداراته وُقِّع بمحتويين",
  "idempotency-running": "لا يزال العمل جارياً على طلب بمفتاح Idempotency-Key نفسه",
  "request-timeout": "لم يصل الطلب في الوقت المحدد",
  "cursor-expired":
    "هذا المؤشر يعود إلى وقت لم تعد هذه العقدة تستطيع المتابعة منه؛ ابدأ من جديد من اللقطة الكاملة",
  "precondition-failed": "ما يوجد هنا ليس ما يتوقعه الطلب، وربما تغيّر منذ قراءته",
  "body-too-large": "متن الطلب أكبر مما تقبله هذه العقدة",
  "unsupported-media-type": "متن الطلب من نوع وسائط لا يُقبل هنا",
  "expectation-failed": "لا تستطيع هذه العقدة تنفيذ ما تطلبه الترويسة Expect",
  "invalid-record": "السجل غير صالح",
  "invalid-set": "إصدار واحد على الأقل من المجموعة غير مقبول، فلا يُقبل أي منها",
  "idempotency-mismatch": "استُخدم مفتاح Idempotency-Key هذا لطلب آخر",
  "invalid-signature": "التوقيع لا يُعتدّ به هنا",
  "invalid-statement": "البيان غير صالح",
  "too-many-requests": "وصلت من هنا طلبات كثيرة جدًا",
  "headers-too-large": "ترويسات الطلب أكبر مما تقبله هذه العقدة",
  internal: "حدث خلل داخل هذه العقدة",
  "record-damaged": "السجل المحفوظ تالف ولا يُعرض",
  unavailable: "هذه العقدة غير جاهزة",
  "storage-full": "لم يبق في هذه العقدة مكان لسجلات جديدة؛ وما لديها يظل متاحًا للقراءة",
};
