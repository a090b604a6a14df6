import type { OverviewWords } from "./en.ts";

/** What the command says of many States at once, in Arabic. */
export const ar: OverviewWords = {
  state: "الدولة",
  all: "المجموع",
  records: "السجلات",
  errors: "الأخطاء",
  warnings: "التحذيرات",
  notices: "التنبيهات",
  gaps: "الثغرات",
  scores: "الدرجات",
  scoresRead: "الدرجات حسب الناشر: الاكتمال · الحداثة · المصدرية.",
  findings: "نتائج التحقق في جميع الدول، حسب الرمز",
  gapsByState: "ثغرات كل دولة، حسب النوع",
  gapsByKind: "الثغرات في جميع الدول، حسب النوع، وأين يكثر عددها",
  coverage: "عدد الاحتياجات والمراحل التي تذكر فيها كل دولة هذا القدر",
  inFull: (command) => `دول بعينها كاملة: ${command}. جميعها: --all.`,
};
