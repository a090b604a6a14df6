import { withIsolates } from "@civic/schema/words";
import { count } from "@civic/schema/words/ar";
import type { Words } from "./en.ts";

/** In Arabic: what the Country page says beside the words of all pages. */
export const words: Words = withIsolates({
  noSuchState: "لا توجد دولة كهذه",
  noSuchStateLead: (code) =>
    `يذكر العنوان «${code}»، وهو ليس رمزاً لأي دولة. اختر الدولة المقصودة، أو اطّلع على كل الدول التي لها سجلات.`,
  allStates: "كل الدول التي لها سجلات",
  minute: "في دقيقة واحدة",
  call: "بمن تتصل",
  alsoToCall: (n) =>
    count(n, {
      zero: "لا نقاط اتصال أخرى أدناه",
      one: "نقطة اتصال أخرى أدناه",
      two: "نقطتا اتصال أخريان أدناه",
      few: "{n} نقاط اتصال أخرى أدناه",
      many: "{n} نقطة اتصال أخرى أدناه",
      other: "{n} نقطة اتصال أخرى أدناه",
    }),
  noNumber: "لا رقم مسجل",
  compensates: "ما الذي يعوّض",
  alsoCompensates: (n) =>
    count(n, {
      zero: "لا أنظمة أخرى أدناه",
      one: "نظام آخر أدناه",
      two: "نظامان آخران أدناه",
      few: "{n} أنظمة أخرى أدناه",
      many: "{n} نظاماً آخر أدناه",
      other: "{n} نظام آخر أدناه",
    }),
  shortest: "أقصر أجل لتقديم الطلب",
  print: {
    title: "طباعة",
    sheet: "ورقة (صفحة واحدة)",
    dossier: "ملف (ست صفحات على الأكثر)",
    all: "كل شيء (طويل)",
    go: "اطبع الآن",
  },
});
