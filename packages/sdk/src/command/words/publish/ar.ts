import type { PublishWords } from "./en.ts";

/** What the command says when it sends what was signed to a node, in Arabic. */
export const ar: PublishWords = {
  summary: {
    usage:
      "civic publish <folder> --node <address> [--key <key.jwk>] [--api-key <file أو ->] [--publisher <code>] [--withdraw-missing] [--yes] [--dry-run] [--today <YYYY-MM-DD>] [--all] [--json] | civic publish <folder> … --node <address> [--api-key <file أو ->] [--publisher <code>] [--dry-run] [--all] [--json]",
    summary:
      "ينشر لدى عقدة ما تغيّر في مجلد دفعة واحدة، كله أو لا شيء، موقّعاً بـ --key؛ وإن كانت فيه إصدارات موقّعة من قبل أرسلها من دون --key",
    inputs: "مجلد سجلات أو جزء منه أو ملف؛ وللإصدارات الموقّعة أيضاً مجلدات أخرى فيها بيانات موقّعة عن المفاتيح",
  },
  publish: {
    sent: (n, publisher, node) => `الملفات الموقّعة من «${publisher}» التي أُرسلت إلى ${node}: ${n}`,
    wouldSend: (n, publisher, node) =>
      `الملفات الموقّعة من «${publisher}» التي كانت سترسل إلى ${node}: ${n}؛ ولم يُرسل شيء`,
    complete: (node) => `لدى ${node} كل شيء من قبل. لم يُرسل شيء.`,
    left: "ما لم يُرسل",
    already: (n) => `ملفات لدى العقدة من قبل: ${n}`,
    others: (n, publisher) => `ملفات لم يوقّعها «${publisher}»: ${n}`,
    refused: (n) => `ملفات رُفضت للسبب المذكور: ${n}`,
    waits: (n) => `ملفات تنتظر ما ينبغي أن يصل قبلها: ${n}`,
    next: "العقد التي تنسخ هذه العقدة تأخذه منها من تلقاء نفسها.",
    nothingSigned: "لا شيء موقّع هنا. وقّع أولاً: civic sign.",
    noFolder: "لا يوجد مجلد بهذا الاسم.",
    noneOf: (publisher, found) => `لا شيء هنا وقّعه «${publisher}»، لكن هنا توقيعات من: ${found}.`,
    severalPublishers: (found, one) =>
      `هنا توقيعات من عدة ناشرين (${found})، ومفتاح الواجهة يتكلم باسم ناشر واحد. اذكر أيهم: --publisher ${one}.`,
    differs: (version) =>
      `لدى العقدة محتوى آخر للإصدار ${version}. الإصدار لا يتغير أبداً: قارن بينهما ووقّع الصحيح بالرقم التالي.`,
    brokenOff: "انقطع الإرسال. اكتب الأمر نفسه مرة أخرى: ما وصل لا يُرسل مرتين.",
    apiKeyExposed: (mode, command) =>
      `يستطيع غيرك قراءة مفتاح الواجهة هذا (الصلاحيات ${mode}). اكتب ${command} ثم أعد المحاولة. وإن كان من الممكن أن أحداً نسخه فاطلب إلغاءه واطلب مفتاحاً جديداً.`,
    noApiKey: "هذا ليس مفتاح واجهة. المفتاح كلمة واحدة في سطر واحد كما أعطاك إياه من يدير العقدة.",
    standardInput: "الدخل القياسي",
    noAddress: (text) =>
      `--node «${text}» ليس عنوان عقدة. يشبه العنوان https://civic.example.org مع مسار إن كان للعقدة مسار، ولا شيء بعده.`,
    notSecret:
      "يبدأ --node بـ http://، فيستطيع أي أحد على الطريق أن يقرأ مفتاح الواجهة. استعمل https://؛ ولا يصلح http:// إلا على هذا الجهاز نفسه.",
    failures: {
      unreachable: (node, reason) => `يتعذر الوصول إلى ${node} (${reason}). تحقق من العنوان ومن اتصالك.`,
      silent: (node) => `لم يجب ${node} في الوقت المناسب. أعد المحاولة لاحقاً.`,
      noNode: (node) =>
        `ما يجيب على ${node} ليس عقدة CIVIC. تحقق من العنوان؛ وإن كانت العقدة تحت مسار فالمسار جزء منه.`,
      wrongKey: (node) =>
        `لا يقبل ${node} مفتاح الواجهة هذا: فهو مكتوب خطأً أو منتهٍ أو ملغى. اطلب مفتاحاً ممن يدير العقدة.`,
      cannotNow: (node, said) => `لا يقبل ${node} شيئاً الآن: ${said}`,
    },
  },
};
