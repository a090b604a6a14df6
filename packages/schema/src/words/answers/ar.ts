import type { AnswerWords } from "./answer-words.ts";

/** What an answer to a situation says beside its values, in Arabic. */
export const answers: AnswerWords = {
  why: {
    mustNotBe: (condition) => `${condition}: يجب ألا يكون الأمر كذلك`,
    otherThan: (asked) => `غير ${asked}`,
    known: (condition, value) => `${condition} (المعروف: ${value})`,
    judge: (what) => `يجب أن يقدّر شخص: ${what}`,
  },
  unless: {
    finds: (exclusions) => `قد تفحص السلطة أيضاً: ${exclusions}`,
    notSo: (condition) => `${condition}: ليس الأمر كذلك`,
  },
  sum: {
    met: "لهذا الشخص",
    unknown: "قد يكون لهذا الشخص",
    "not-met": "ليس لهذا الشخص",
    earlier: "من فترة سابقة: اسأل عمّا يُدفع اليوم",
  },
  interplay: {
    "both-pay": (other) => `يُدفع كاملاً إلى جانب: ${other}`,
    "other-is-deducted": (other) => `يُخصم منه: ${other}`,
    "other-pays-first": (other) => `لا يدفع إلا ما لا يدفعه: ${other}`,
    "one-or-other": (other) => `لا يُجمع مع: ${other}`,
    "other-is-claimed-first": (other) => `يُطلب أولاً: ${other}`,
    recovers: (other) => `يسترد ما دفعه من: ${other}`,
    "is-deducted": (other) => `يُخصم من: ${other}`,
    "pays-first": (other) => `يدفع قبل: ${other}`,
    "is-claimed-first": (other) => `يُطلب قبل: ${other}`,
    "other-recovers": (other) => `يُردّ إلى: ${other}`,
  },
  route: {
    handedIn: (state, body) => `يُقدَّم في دولة الإقامة (${state}): ${body}`,
    decided: (state, body) => `يُبتّ فيه في ${state}: ${body}`,
    noBody: "لا جهة مسجلة",
    languages: (list) => `لغات الطلب: ${list}`,
    translation: (answer) => `الترجمة: ${answer}`,
    fees: (answer) => `الرسوم: ${answer}`,
    directSubmission: (answer) => `الإرسال المباشر: ${answer}`,
  },
  doubt: {
    inForce: "لم يُتحقق مما إذا كان لا يزال سارياً",
    offered: "لم يُتحقق مما إذا كان لا يزال متاحاً",
    confidence: { medium: "لم تُقرأ كل نقطة في مصدر", low: "مشكوك فيه" },
    quality: {
      "self-declared": "صرّحت به الدولة أو مقدّم الخدمة عن نفسه ولم يُؤكَّد",
      estimated: "تقديري",
      provisional: "بيانات مؤقتة وقد تُراجع",
      stale: "لم يُراجع في موعده",
      disputed: "ينازع فيه مصدر آخر",
    },
  },
  contact: {
    notFromAbroad: "قد لا يعمل من الخارج",
    noNumber: "لا رقم هاتف مسجلاً",
    none: "لا جهة اتصال مسجلة",
  },
  step: {
    call: (numbers) => `الاتصال بـ ${numbers}`,
    turnTo: (name) => `التوجه إلى: ${name}`,
    claim: (name) => `طلب: ${name}`,
    automatic: (name) => `لا حاجة إلى طلب: ${name}`,
    decides: "يبتّ في الطلب",
    assists: "يساعد في دولة الإقامة على تقديم الطلب إلى الدولة الأخرى",
    open: "لم يُحسم بعد",
    goesTo: (body) => `يوجَّه إلى: ${body}`,
    unionNumber: "112: التوجيه الأوروبي 2018/1972، المادة 109",
  },
  group: {
    money: "المال",
    help: "المساعدة",
    recognition: "الاعتراف",
    memory: "النصب التذكارية وأيام الذكرى",
  },
  side: {
    character: "ما يُعدّ عليه",
    mode: "كيف ارتُكب",
  },
};
