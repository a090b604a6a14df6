import type { PublishSetWords } from "./en.ts";

/** What the command says when it publishes a folder as one set, in Arabic. */
export const ar: PublishSetWords = {
  publishSet: {
    sent: (n, publisher, node) => `نُشر باسم «${publisher}» لدى ${node} دفعة واحدة؛ الإصدارات: ${n}`,
    wouldSend: (n, publisher, node) =>
      `كان سيُنشر باسم «${publisher}» لدى ${node} دفعة واحدة؛ الإصدارات: ${n}. ولم يُرسل شيء.`,
    wouldTake: "سُئلت العقدة وهي تقبله.",
    notAsked: "لم تُسأل العقدة هل تقبله: ذلك يحتاج إلى مفتاح API.",
    complete: (node) => `لدى ${node} كل شيء من قبل. لم يُرسل شيء.`,
    nothingSent: "لم يُرسل شيء.",
    refused: (node) => `لم تقبل ${node} شيئاً منه.`,
    same: (n) => `سجلات لم تتغيّر: ${n}`,
    missing: (n, ids) =>
      `لدى العقدة وليست في هذا المجلد: ${n} (${ids}). تبقى كما هي؛ و--withdraw-missing يسحبها.`,
    faulty: "لم يُرسل شيء: تُنشر المجموعة كاملة، وفيها أخطاء.",
    stale: (there, here) =>
      `لدى العقدة الإصدار ${there}، وهذا هو الإصدار ${here} بمحتوى آخر. خذ الأحدث أولاً (civic pull) ثم صحّحه.`,
    gap: (version, missing) =>
      `هذا هو الإصدار ${version}، والإصدار ${missing} ليس لدى العقدة ولا يوجد موقّعاً في أي ملف هنا. اجعل «version» تساوي ${missing}.`,
    tooLarge: (n, most) =>
      `في المجموعة ${n} إصداراً، وهي تتسع لما لا يزيد على ${most} و16 ميبيبايت. انشر دولة بعد دولة أو نوعاً بعد نوع: سمِّ المجلد الداخلي.`,
    wholeFolder: "يحتاج --withdraw-missing إلى مجلد السجلات كاملاً لا إلى جزء منه.",
    severalPublishers: (found) =>
      `هنا سجلات لعدة ناشرين (${found})، والمجموعة لناشر واحد. قل أيّهم: --publisher، أو وقّع بـ --key.`,
    onlyOthers: (n, publisher) =>
      `السجلات الموجودة هنا: ${n}، وليس بينها سجل للناشر «${publisher}». يجعل civic take-over من السجل المجموع سجلاً للدولة.`,
    oneFolder: "تتكوّن المجموعة من مجلد سجلات واحد.",
    onlyInSets: "يُستعمل --withdraw-missing مع --key، أو مع مجلد ليس فيه شيء موقّع.",
    agree: "أننشر هذا؟ اكتب نعم:",
    agreed: "نعم yes y",
    noTerminal:
      "ينقص مفتاح API: سمِّ ملفه بـ --api-key (و- يقرأ الإدخال القياسي)، أو ضعه في البيئة باسم CIVIC_API_KEY. لا يستغني عنه إلا --dry-run.",
    askKey: "مفتاح API (لا يُعرض):",
  },
};
