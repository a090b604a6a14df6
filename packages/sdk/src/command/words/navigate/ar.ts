import type { NavigateWords } from "./en.ts";

/** What `civic navigate` says beside the words of values, in Arabic. */
export const navigate: NavigateWords = {
  states: (day) => `الدول المعنية في ${day}`,
  noState:
    "لا دولة معروفة: اذكر «event-country»، واذكر «nationality» أو «residence-now» للمساعدة في بلد الإقامة.",
  first: "ما ينبغي فعله",
  call: "اتصل إن كان أحد في خطر",
  turn: "بمن تتصل أو إلى من تتوجه",
  claim: "ما تطلبه، بهذا الترتيب",
  noStep: "لا تذكر السجلات خطوة أولى لهذه الحالة.",
  noClaim:
    "لا يدفع أي نظام حكومي مسجَّل في هذه الحالة كما وُصفت؛ يبيّن ⁦--all⁩ السبب. اسأل الجهات المذكورة أعلاه مع ذلك.",
  verify: "يجب التحقق من كل رقم قبل الاستعمال الميداني.",
  byWhen: "الآجال",
  next: "ما ينبغي السؤال عنه بعد ذلك",
  judge: "ما لا يقدّره إلا شخص",
  counted: {
    met: (n) => `ما استوفيت شروطه: ${n}`,
    unknown: (n) => `لم تُحسم بعد: ${n}`,
    "not-met": (n) => `ما لم تستوف شروطه: ${n}`,
    memory: (n) => `نصب تذكارية وأيام ذكرى: ${n}`,
    hidden: (n) => `ما أخفته الاحتياجات المحددة: ${n}`,
  },
  added: {
    steps: (n) => `خطوات أخرى: ${n}`,
    questions: (n) => `أسئلة أخرى: ${n}`,
  },
  allWith: (counted, added) => `المجموع: ${counted}. كل شيء مع --all${added === "" ? "" : `: ${added}`}.`,
  hidden: "ما أخفته الاحتياجات المحددة",
  contacts: "جهة الاتصال",
  sums: "المبالغ",
  interplay: "إلى جانب مدفوعات أخرى",
  route: "من دولة الإقامة",
  doubts: "شكوك",
  pathways: "المسارات",
  marked: (tags) => `${tags}: غير مترجم.`,
};
