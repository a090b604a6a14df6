import { plural } from "@civic/schema/words";
import type { frameWords as english } from "../en/frame.ts";

type EnglishWords = typeof english;

/** In Arabic: the frame of every page. */
export const frameWords: EnglishWords = {
  provisional: "ترجمة مؤقتة للواجهة: لم يراجعها بعد متحدث أصلي بالعربية.",
  skip: "الانتقال إلى المحتوى",
  home: "CIVIC، صفحة البداية",
  purpose: "مساعدة ضحايا الإرهاب، دولة بدولة",
  navigation: "الصفحات",
  languageChoice: "اللغة",
  search: { open: "بحث", field: "البحث عن جهة أو رقم أو قانون أو احتياج أو دولة" },
  close: "إغلاق",
  retry: "إعادة المحاولة",
  loading: "جارٍ التحميل…",
  slow: "العقدة بطيئة في الرد؛ ما زلنا ننتظر…",
  emptyStates: "لا تحتفظ هذه العقدة بأي سجل عن أي دولة.",
  theme: { title: "المظهر", light: "فاتح", dark: "داكن", system: "حسب النظام" },
  /** What somebody comes for; the pages behind it name themselves. */
  doors: { help: "بعد اعتداء", compare: "مقارنة الدول", records: "السجلات" },
  gridHelp: "تنقل مفاتيح الأسهم من خانة إلى أخرى، ويفتحها مفتاح الإدخال.",
  compiled: {
    date: (date) => `تاريخ البيانات: ${date}`,
    mark: "جُمع من مصادر عامة ولم تؤكده الدولة",
    confirmed: (where) => `جُمع من مصادر عامة وأكدته الدولة (${where})`,
    partlyConfirmed: (some, all) => `جُمع من مصادر عامة، والسجلات التي أكدتها الدولة: ${some} من أصل ${all}`,
    changedSince: (where) => `جُمع من مصادر عامة وأكدته الدولة (${where})، ثم تغيّر بعد ذلك`,
    own: "نشرته الدولة نفسها",
    publishedBy: (publisher) => `جهة النشر: ${publisher}`,
    signature: "التوقيع",
    signedBy: (publisher) => `جهة التوقيع: ${publisher}`,
    key: "المفتاح",
    unsigned: "غير موقَّع: لا شيء يثبت مصدره",
    unsignedConfirmed: "غير موقَّع في ذاته؛ وما وقّعته الدولة هو تأكيدها لهذا المضمون",
    signatureUnknown: "لا تذكر هذه العقدة هل السجل موقَّع",
    signatureFailed: "تعذّر سؤال العقدة هل السجل موقَّع",
    takesOver: "يحل محل",
    asData: "كبيانات",
    signatureAsked: "يجري التحقق من التوقيع…",
    heldBack: (who) => `${who}، ووُقّع إصدار أحدث بمضمونين مختلفين، وهو محجوز`,
    frozen: "محجوز",
    frozenAt: (version) =>
      `وُقّع الإصدار ${version} بمضمونين مختلفين. وإلى أن تقول جهة النشر أيهما تعتمد يُعرض ما كان معروفاً قبله.`,
    versions: "الإصدارات",
    version: (version) => `الإصدار ${version}`,
    hereSince: (date) => `موجود هنا منذ ${date}`,
    versionSigned: "موقَّع",
    versionUnsigned: "غير موقَّع",
    earlierVersions: "توجد إصدارات أقدم.",
    draft: "ترجمة مؤقتة",
    draftExplained: "لم تُراجَع الترجمة.",
    readOriginal: (language) => `قراءة الأصل (${language})`,
    untranslated: (languages) => `لم يُترجم كل شيء، ولغة النصوص غير المترجمة: ${languages}`,
  },
  footer: {
    title: "عن هذه البيانات",
    compiled:
      "ما لم تذكر الصفحة أن دولة نشرت السجل بنفسها أو أكدته، فقد جُمع من مصادر عامة (قوانين وصفحات رسمية وتقارير وصحافة) ولم " +
      "تؤكده أي دولة. تذكر كل قيمة مصادرها ومدى إمكان الاعتماد عليها. والقيمة التي لا يذكرها أي مصدر تظهر على أنها غير معروفة؛ " +
      "ولا يعني ذلك أبداً «لا».",
    verify: "يجب التحقق من أرقام الهاتف والعناوين قبل استعمالها ميدانياً.",
    personal: "يصف CIVIC أنظمة لا أشخاصاً. لا يُحفظ شيء عن أي شخص ولا يُرسل.",
    reuse: "إعادة الاستعمال",
    licence: "رخصة Apache-2.0",
    apiDocs: "توثيق واجهة API",
    openapi: "وصف OpenAPI",
  },
  kept: (when) => `نسخة محفوظة بتاريخ ${when}؛ يتعذر الوصول إلى العقدة.`,
  failure: {
    notKept: "لا نسخة محفوظة من هذا الجزء على هذا الجهاز: لم يُفتح هنا من قبل.",
    title: "تعذّر تحميل هذا الجزء",
    network: "تعذّر الوصول إلى العقدة. تحقق من الاتصال ثم أعد المحاولة.",
    timeout: "لم تُجب العقدة في الوقت المحدد.",
    problem: (detail) => `أجابت العقدة: ${detail}`,
    invalid: "وصلت إجابة، لكنها ليست إجابة عقدة CIVIC.",
    unknown: "حدث خطأ في هذه الصفحة.",
    script: "لم يصل جزء من الصفحة: انقطع الاتصال، أو جُدّدت العقدة في هذه الأثناء.",
    reload: "يبقى ما أُدخل محفوظاً. إن لم تُفد إعادة المحاولة فأعد تحميل الصفحة؛ وذلك يمحوه.",
    stayedLost: "لم يصل هذه المرة أيضاً. قد تفيد إعادة تحميل الصفحة، لكن ما أُدخل يضيع عندئذ.",
    loadPageAgain: "إعادة تحميل الصفحة",
    where: (address) => `وُجّه الطلب إلى ${address}.`,
    request: (id) => `رقم الطلب: ${id}`,
  },
  /** A value in an address that nothing goes by. */
  leftOut: (values, n) =>
    `طلب العنوان ما يلي: ${values}، ${plural("ar", n, { one: "وهو غير موجود هنا، فتُرك جانباً", two: "وهما غير موجودين هنا، فتُركا جانباً", other: "وهي غير موجودة هنا، فتُركت جانباً" })}.`,
  dayNotTaken: (day, today) => `لم يؤخذ بتاريخ ${day}: يجب أن يقع اليوم بين عام 1900 واليوم، ${today}.`,
  /** Of what may well exist. */
  leftOutBeside: (values) =>
    `طلب العنوان أيضاً ما يلي: ${values}. ولا يمكن عرض ذلك هنا مع الباقي، فتُرك جانباً.`,
  leftOutMore: (n) =>
    plural("ar", n, {
      one: "قيمة أخرى",
      two: "قيمتين أخريين",
      few: "{n} قيم أخرى",
      many: "{n} قيمة أخرى",
      other: "{n} قيمة أخرى",
    }),
  notFound: {
    title: "هذه الصفحة غير موجودة",
    lead: "قد يكون العنوان مكتوباً بشكل خاطئ، أو قد تكون الصفحة نُقلت.",
    link: "إلى الصفحة الرئيسية",
  },
};
