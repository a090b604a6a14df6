import type { NodeWords } from "./node-words.ts";

/** What a node says in Arabic. */
export const ar: NodeWords = {
  details: {
    bodyLimit: (bytes) => `يُقبل ${bytes} بايت على الأكثر.`,
    bodyCoded: "يجب أن يُرسَل متن الطلب كما هو، من دون ترميز للمحتوى.",
    bodyGzip: "متن الطلب مضغوط بصيغة gzip. أرسِله كما هو، من دون ترميز للمحتوى.",
    keyUnknown: "لا تعرف هذه العقدة مفتاح واجهة البرمجة هذا.",
    keyRevoked: "أُلغي مفتاح واجهة البرمجة هذا. اطلب مفتاحاً آخر من مشغّل هذه العقدة.",
    keyExpired: (lastDay) =>
      `كان مفتاح واجهة البرمجة هذا صالحاً حتى ${lastDay}. اطلب مفتاحاً آخر من مشغّل هذه العقدة.`,
    keyOfAnother: (publisher) => `هذا مفتاح «${publisher}»، والعنوان يذكر ناشراً آخر.`,
    jurisdictionNotAllowed: (publisher, jurisdiction) =>
      `لا يسمح مفتاح «${publisher}» بكتابة سجلات عن «${jurisdiction}».`,
    kindNotAllowed: (publisher, kind) => `لا يسمح مفتاح «${publisher}» بكتابة سجلات من نوع «${kind}».`,
    unreadable: "تتعذر قراءة عنوان الطلب أو مضيفه.",
    methodUnknown: "طريقة الطلب غير معروفة.",
    projectionTooLarge: "سجلات هذه العقدة أكثر من أن تتسع لها إجابة واحدة. يمكن قراءتها صفحة بعد صفحة.",
    storeDamaged: "جزء من المخزن تالف ولا يمكن قراءته. يمكن للمشغّل أن يضع نسخة احتياطية مكانه.",
    unsigned: "لم يوقّع أحد هذا الإصدار.",
    statementOfAnother: (publisher) => `هذا مفتاح «${publisher}»، والبيان صادر عن ناشر آخر.`,
    idempotencyKey: "يجب أن يتكون Idempotency-Key من 1 إلى 200 محرف ASCII ظاهر بين علامتي اقتباس مستقيمتين.",
    importsCrowded:
      "بلغت عمليات الاستيراد الجارية الحد الذي تقبله هذه العقدة في آن واحد. أعد المحاولة بعد انتهاء إحداها.",
    noKeyLeft: (publisher) =>
      `لم يعد أي مفتاح من مفاتيح «${publisher}» معتمَداً هنا: لا يُقبل شيء من هذا الناشر حتى تذكر مرساة مفتاحاً جديداً.`,
  },
  docs: {
    title: "واجهة برمجة هذه العقدة",
    access:
      "يُقرأ كل شيء من دون مفتاح. كل جواب ليس نجاحاً هو مشكلة (RFC 9457). تأتي الجُمل باللغة المطلوبة في Accept-Language.",
    machines: (openapi) => `الشيء نفسه للآلات: ${openapi} (OpenAPI 3.1).`,
    reference: (link) => `ما تحتويه السجلات وما تعنيه نتائج التحقق: ${link("المرجع")} (بالإنجليزية).`,
    client: (link) => `كيف يسأل برنامج بلغة TypeScript: ${link("العميل")} (بالإنجليزية).`,
    inEnglish: "الأوصاف التالية جزء من العقد وهي بالإنجليزية.",
    needsKey: "يلزم مفتاح لواجهة البرمجة خاص بالناشر:",
    path: "المسار",
    query: "المعاملات",
    values: "القيم",
    requestHeaders: "ترويسات الطلب",
    answers: "الأجوبة",
    problems: "المشكلات",
    everywhere: "مشكلات كل النقاط الطرفية",
  },
  noDashboard: {
    title: "لم تُبنَ لوحة المتابعة",
    cure: (command, setting) =>
      `هذه العقدة تعمل، لكنها لم تجد لوحة متابعة مبنية. شغّل ${command} ثم أعد تشغيلها، أو اذكر المجلد في ${setting}.`,
    api: (records, docs) => `واجهة البرمجة تجيب: ${records("السجلات")}، ${docs("التوثيق")}.`,
  },
};
