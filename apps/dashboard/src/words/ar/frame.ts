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
  close: "إغلاق",
  retry: "إعادة المحاولة",
  loading: "جارٍ التحميل…",
  emptyStates: "لا تحتفظ هذه العقدة بأي سجل عن أي دولة.",
  dataAsOf: (date) => `تاريخ البيانات: ${date}.`,
  theme: { title: "المظهر", light: "فاتح", dark: "داكن", system: "حسب النظام" },
  nav: {
    coverage: "التغطية",
    countries: "الدول",
    compensation: "التعويض",
    navigator: "من يساعد؟",
    exchange: "التبادل",
  },
  compiled: {
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
    signatureUnknown: "لا تذكر هذه العقدة هل السجل موقَّع",
    signatureFailed: "تعذّر سؤال العقدة هل السجل موقَّع",
    takesOver: "يحل محل",
    asData: "كبيانات",
    signatureAsked: "يجري التحقق من التوقيع…",
    frozen: "محجوز",
    frozenAt: (version) =>
      `وُقّعت النسخة ${version} بمضمونين مختلفين. وإلى أن تقول جهة النشر أيهما تعتمد يُعرض ما كان معروفاً قبلها.`,
    versions: "النسخ",
    version: (version) => `النسخة ${version}`,
    hereSince: (date) => `موجودة هنا منذ ${date}`,
    versionSigned: "موقَّعة",
    versionUnsigned: "غير موقَّعة",
    earlierVersions: "توجد نسخ أقدم.",
    draft: "ترجمة مؤقتة",
    draftExplained: "لم تُراجَع الترجمة.",
    readOriginal: (language) => `قراءة الأصل (${language})`,
    untranslated: (languages) => `لم يُترجم كل شيء، ولغة النصوص غير المترجمة: ${languages}`,
  },
  footer: {
    title: "عن هذه البيانات",
    compiled:
      "جُمعت هذه السجلات من مصادر عامة: قوانين وصفحات رسمية وتقارير وصحافة. ولم تؤكدها أي دولة. تذكر كل قيمة مصادرها ومدى " +
      "إمكان الاعتماد عليها. والقيمة التي لا يذكرها أي مصدر تظهر على أنها غير معروفة؛ ولا يعني ذلك أبداً «لا».",
    compiledMixed:
      "جُمع معظم هذه السجلات من مصادر عامة: قوانين وصفحات رسمية وتقارير وصحافة. وحيث أكدت دولة سجلاً أو نشرت سجلها تذكر الصفحة ذلك. " +
      "تذكر كل قيمة مصادرها ومدى إمكان الاعتماد عليها. والقيمة التي لا يذكرها أي مصدر تظهر على أنها غير معروفة؛ ولا يعني ذلك أبداً «لا».",
    verify: "يجب التحقق من أرقام الهاتف والعناوين قبل استعمالها ميدانياً.",
    personal: "يصف CIVIC أنظمة لا أشخاصاً. لا يُحفظ شيء عن أي شخص ولا يُرسل.",
    reuse: "إعادة الاستعمال",
    licence: "رخصة Apache-2.0",
    apiDocs: "توثيق واجهة API",
    openapi: "وصف OpenAPI",
  },
  failure: {
    title: "تعذّر تحميل هذا الجزء",
    network: "تعذّر الوصول إلى العقدة. تحقق من الاتصال ثم أعد المحاولة.",
    timeout: "لم تُجب العقدة في الوقت المحدد.",
    problem: (detail) => `أجابت العقدة: ${detail}`,
    invalid: "وصلت إجابة، لكنها ليست إجابة عقدة CIVIC.",
    unknown: "حدث خطأ في هذه الصفحة.",
    script: "لم يصل جزء من الصفحة: انقطع الاتصال، أو جُدّدت العقدة في هذه الأثناء.",
    reload: "يبقى ما أُدخل محفوظاً. إن لم تُفد إعادة المحاولة فأعد تحميل الصفحة؛ وذلك يمحوه.",
    where: (address) => `وُجّه الطلب إلى ${address}.`,
    request: (id) => `رقم الطلب: ${id}`,
  },
  notFound: {
    title: "هذه الصفحة غير موجودة",
    lead: "قد يكون العنوان مكتوباً بشكل خاطئ، أو قد تكون الصفحة نُقلت.",
    link: "الانتقال إلى التغطية",
  },
};
