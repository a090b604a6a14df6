import { withIsolates } from "@civic/schema/words";
import { count } from "@civic/schema/words/ar";
import type { Words } from "./en.ts";

/** In Arabic: the page on recognition and memory. */
export const words: Words = withIsolates({
  title: "الاعتراف والذاكرة",
  lead: "الأيام التي تُحيا فيها ذكرى الضحايا، وما تفعله كل دولة للاعتراف بهم. ما لم يُسجَّل هنا غير معروف، ولا يعني ذلك أنه لا يوجد شيء.",
  type: "نوع التدبير",
  anyType: "كل الأنواع",
  allOf: (group) => `${group}: الكل`,
  year: "السنة",
  next: "الاثنا عشر شهراً القادمة",
  doubtful: "ليس مؤكداً أن تُقام",
  doubtfulLead:
    "ما كان مقرراً ليوم مضى، وأيام لا قانون مسجَّلاً لها ومصادرها غير قوية: لا تثبت سجلاتها أنها تعود كل عام.",
  calendar: (year) => `أيام إحياء الذكرى في ${year}`,
  calendarFile: "إضافة إلى تقويم (iCalendar)",
  noDays: "لا يوجد يوم مسجَّل لإحياء الذكرى ضمن هذا الاختيار. ولا يعني ذلك أنه لا يوجد أي يوم.",
  others: (year) => `بلا موعد في ${year}`,
  othersLead: "أيام تُحيا في سنوات أخرى، أو يُعلن موعدها كل مرة، أو لم تعد تُحيا، أو لا موعد مسجَّلاً لها.",
  noDate: "اليوم الذي تُحيا فيه غير معروف",
  remembered: "إحياءً لذكرى",
  heldBy: "ينظّمه",
  noLaw: "النص غير مسجَّل",
  table: "التدابير بحسب الدولة والنوع",
  count: (n) =>
    count(n, {
      zero: "لا تدابير",
      one: "تدبير واحد",
      two: "تدبيران",
      few: "{n} تدابير",
      many: "{n} تدبيراً",
      other: "{n} تدبير",
    }),
  all: "الكل",
  unsaid: "النوع غير مذكور",
  ownKinds: "أنواع أضافتها دول",
  recorded: "العدد المسجَّل؛ اخترْه لعرض الأسماء",
  severalKinds: "قد يكون التدبير من أكثر من نوع فيرد تحت كل منها؛ و«الكل» يعدّه مرة واحدة.",
  empty: "لا شيء مسجَّل: غير معروف",
  noneOf: (states) => `لا شيء مسجَّل عن: ${states}. ما يُفعل هناك غير معروف.`,
  noMeasures: "لا يوجد تدبير مسجَّل ضمن هذا الاختيار. ولا يعني ذلك أنه لا يوجد أي تدبير.",
  close: "إغلاق",
  file: { name: "التدبير", date: (year) => `التاريخ في ${year}`, rule: "متى", since: "منذ" },
  sources: "التاريخ والمصادر",
});
