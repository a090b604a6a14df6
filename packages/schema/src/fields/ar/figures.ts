import type { SomeFieldWords } from "../field-words.ts";

/** Arabic words of the fields of statistics and of observed times. */
export const figures = {
  "ObservedTime.length": { name: "المدة", help: "كم استغرق الأمر." },
  "ObservedTime.measure": {
    name: "أي مدة",
    help: "هل هي المتوسط أم الوسيط أم مدة معظم الحالات أم أطول مدة.",
  },
  "ObservedTime.note": { name: "ملاحظة", help: "ما الحالات المقصودة، ومن متى تُحتسب المدة." },
  "ObservedTime.period": { name: "الفترة", help: "السنوات أو الأشهر التي تعود إليها الحالات." },
  "ObservedTime.share": { name: "النسبة", help: "مع «most»: عدد الحالات من كل مئة، رقماً عشرياً." },
  "Statistic.currency": { name: "العملة", help: "مع «money»: رمز ISO 4217." },
  "Statistic.item": { name: "موضوع الإحصاء", help: "ما جرى إحصاؤه، كالطلبات الواردة." },
  "Statistic.note": { name: "ملاحظة", help: "كيف جرى الإحصاء، وما لا يشمله." },
  "Statistic.period": { name: "الفترة", help: "السنة أو المدة التي يشملها الإحصاء." },
  "Statistic.precision": { name: "الدقة", help: "لرقم غير دقيق. عند غيابه: كما ورد في المصدر." },
  "Statistic.unit": { name: "الوحدة", help: "ما الذي يُعد: أشخاص أو طلبات أو أيام…" },
  "Statistic.value": { name: "القيمة", help: "العدد نفسه، رقماً عشرياً: 1240 أو 62.5." },
} satisfies SomeFieldWords;
