import { withIsolates } from "@civic/schema/words";
import { count, numeral, records } from "@civic/schema/words/ar";
import type { Words } from "./en.ts";

const refusedCount = (refused: number) => `المدخلات: ${numeral(refused)}`;

/** In Arabic: what the page “Exchange” says beside the words of all pages. */
export const words: Words = withIsolates({
  title: "التبادل",
  lead:
    "العقد التي تقرأ منها هذه العقدة، وما أخذته منها وما رفضته، والجهات التي يُعتدّ بتوقيعها هنا، وإلى أين وصلت كل " +
    "دولة.",
  refreshed: (time) => `الحالة في: ${time}.`,
  looksAgain: "تنظر الصفحة من جديد كل دقيقة.",
  notRefreshed: (time) => `تعذّر سؤال العقدة من جديد. ما يظهر هنا يعود إلى: ${time}، وتواصل الصفحة المحاولة.`,
  guide: "كيف تربط وزارتان عقدتيهما (دليل بالإنجليزية)",
  peers: {
    title: "العقد الأخرى",
    none: "لا تتبادل هذه العقدة مع أحد: لم تُذكر لها أي عقدة أخرى، فلا تعرض إلا ما وُضع فيها.",
    status: {
      current: "محدَّثة",
      behind: "تلحق بما فاتها",
      untried: "لم يُتصل بها بعد",
      unreachable: "لا يمكن الوصول إليها",
      failing: "تعذّرت القراءة منها",
    },
    reached: "آخر اتصال",
    never: "لم يحدث قط",
    failed: (n) => `عدد المحاولات الأخيرة الفاشلة: ${numeral(n)}`,
    failures: {
      unreachable: "تعذّر الاتصال بها",
      silent: "لم تُجب في الوقت المحدد",
      "broken-off": "انقطع الاتصال",
      "unexpected-answer": "أجابت بغير ما طُلب منها",
      "bound-reached": "كان جوابها أطول أو أبطأ مما تسمح به هذه العقدة",
      "quota-reached": "لم تعد هذه العقدة تحفظ شيئاً مما ترسله، إذ استُنفدت حصتها",
      "not-stored": "تعذّر على هذه العقدة حفظ ما أرسلته",
    },
    detail: "لمن يدير العقدة",
    publishers: "سجلات",
    unsigned: "ومن دون توقيع أيضاً",
    noAnchor: "لم تُعطَ مرساة لهذه العقدة. فلا يؤخذ من الموقَّع إلا ما وقّعته مفاتيح يُعتدّ بها هنا من قبل.",
    taken: "ما أُخذ",
    takenOf: (applied, received) =>
      `المدخلات المقروءة: ${numeral(received)}، وما غيّر منها شيئاً هنا: ${numeral(applied)}`,
    refused: "ما رُفض",
    nothing: "لا شيء",
    refusedOf: (refused, kept) =>
      kept === 0
        ? refusedCount(refused)
        : `${refusedCount(refused)}، والمحفوظ منها دليلاً ويُعاد النظر فيه حيث قد يفيد ذلك: ${numeral(kept)}`,
    earlierRefusals: (n) => `ما رُفض قبل ذلك: ${numeral(n)}`,
    more: "المزيد عن ذلك",
  },
  disputes: {
    title: "سجلات محجوزة",
    none: "لا شيء. لم يُوقَّع أي إصدار معروف هنا بمضمونين مختلفين.",
    noneOpen: "لا شيء في الوقت الحاضر.",
    twoContents: (version) => `وُقّع الإصدار ${version} بمضمونين مختلفين.`,
    shownBefore: (version) => `وإلى أن تقول جهة النشر أيهما تعتمد يُعرض السجل كما في الإصدار ${version}.`,
    notShown: "وإلى أن تقول جهة النشر أيهما تعتمد لا يُعرض السجل.",
    ends: (publisher, version) =>
      `ما ينهي ذلك (${publisher}): توقيع الإصدار ${version} مع ذكر بصمة المضمون المعتمد.`,
    seen: "معروف هنا منذ",
    content: (n) => `المضمون ${n}`,
    hash: "البصمة",
    key: "المفتاح الموقِّع",
    place: "موضع الاختلاف",
    absent: "غير موجود",
    position: (n) => `رقم ${n}`,
    same: "يقول المضمونان الشيء نفسه. والمختلف هو ما يليانه بحسب التوقيع.",
    moreDifferences: (n) => `اختلافات أخرى: ${numeral(n)}`,
    evidence: "الأدلة كبيانات",
    settled: (n) => `حالات سُوّيت: ${numeral(n)}`,
    settledAt: (version) => `الإصدار ${version}، والمضمون الذي تعتمده جهة النشر:`,
    omitted: (n) => `حالات أخرى لا تسردها العقدة: ${numeral(n)}`,
    columns: { record: "السجل", version: "الإصدار", settled: "المضمون الذي تعتمده جهة النشر" },
  },
  keys: {
    title: "المفاتيح التي يُعتدّ بها هنا",
    lead: "للتأكد من مفتاح يُطلب من جهة النشر أن تقرأ بصمته بالهاتف أربعة أحرف في كل مرة. والحروف الكبيرة غير الصغيرة.",
    local:
      "لا يُعتدّ هنا بأي مفتاح. وكل سجلات هذه العقدة غير موقَّعة ومحلية: جاءت من مجلد فيها أو نُشرت فيها، ولا شيء يثبت " +
      "من كتبها.",
    signsHere: "توقّع هذه العقدة باسمها.",
    revoked: "أُلغي، ولا يُعتدّ بعد ذلك بما يوقّعه",
    unsignedLocal: (n) => `لا يُعتدّ هنا بأي مفتاح لها. سجلات غير موقَّعة ومحلية: ${count(n, records)}.`,
    unsignedTaken: (n) =>
      `لا يُعتدّ هنا بأي مفتاح لها. سجلات غير موقَّعة: ${count(n, records)}، وتؤخذ أمثالها من عقد أخرى أيضاً.`,
    columns: {
      publisher: "جهة النشر",
      thumbprint: "بصمة المفتاح",
      revoked: "ملغى",
      records: "السجلات هنا",
    },
  },
  progress: {
    title: "إلى أين وصلت كل دولة",
    lead: "السجلات السارية بحسب الجهة التي تقف وراءها. وما تولّته الدولة بنفسها يُحسب لها. وليس هذا ترتيباً بالأفضلية: فالدول بالترتيب الأبجدي.",
    nobody: "لم تنشر أي دولة سجلاً هنا ولم تؤكده بعد. فكل السجلات جمعها آخرون.",
    table: "السجلات حسب الدولة",
    state: "الدولة",
    own: "سجلاتها",
    confirmed: "ما أكدته",
    compiled: "ما جُمع فقط",
    replaced: "جمعها آخرون ثم تولّتها الدولة",
    keys: "مفاتيحها المعتمدة هنا",
  },
});
