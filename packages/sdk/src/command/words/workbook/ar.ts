import type { WorkbookCommandWords } from "./en.ts";

/** What the command says of workbooks, in Arabic. */
export const ar: WorkbookCommandWords = {
  summary: {
    usage:
      "civic workbook new [<kind> …] [--from <folder>] --out <file.xlsx | folder> | export [<state> …] --data <folder> --out <file.xlsx | folder> | import <file.xlsx | folder> --out <folder> [--dry-run] [--today <YYYY-MM-DD>] [--json]",
    summary:
      "البطاقات في مصنف أو في مجلد جداول (CSV) بلغة ‎--lang، ومنه إليها: مع ما فُهم من كل شرط، ومن ينطبق عليه",
    inputs: "new أو export أو import، ثم أنواع أو دول أو المصنف الواحد المراد استيراده",
  },
  workbook: {
    noAction: (action) => `«${action}» ليس مما يُفعل بمصنف.`,
    otherEnding: (path) =>
      `لن يكون «${path}» ملفًا بهذه الصيغة: ينتهي اسم المصنف بـ ‎.xlsx، وليس لمجلد الجداول لاحقة.`,
    next: (path) => `بعد ملئه: civic workbook import ${path} --out <folder>`,
    nothingWritten: (n) => `لم يُكتب شيء. عدد الأخطاء: ${n}.`,
    noRows: "لا توجد بطاقة في أي ورقة. الصفوف التي تبدأ بالعلامة # لا تُقرأ.",
    remarks: "ملاحظات",
    wouldWrite: (n) => `عدد البطاقات التي كانت ستُكتب: ${n}؛ الخيار ‎--dry-run لا يكتب شيئًا.`,
    wrote: (n, folder) => `عدد البطاقات المكتوبة: ${n}، في ${folder}`,
    checkWith: (command) => `تحقق منها بالأمر: ${command}`,
    tooLarge: (megabytes) => `الملف أكبر من ${megabytes} ميغابايت، وهو أكثر مما يُقرأ.`,
  },
};
