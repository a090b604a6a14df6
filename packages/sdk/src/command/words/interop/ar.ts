import { count, records } from "@civic/schema/words/ar";
import type { InteropWords } from "./en.ts";

/** What the command says of other forms of records, in Arabic. */
export const ar: InteropWords = {
  summaries: {
    import: {
      usage:
        "civic import hsds <file أو folder> [--mapping <file>] [--out <folder>] [--all] [--json] | civic import csv <file> --mapping <file> [--out <folder>] [--all] [--json]",
      summary:
        "ينشئ مسودات سجلات من دليل بصيغة HSDS 3 أو من جدول؛ ويبيّن ما لم يجد فيها مكاناً، ويطلب ما ينقصها",
      inputs: "hsds أو csv، وملف واحد؛ ويقبل hsds أيضاً مجلداً من ملفات CSV",
    },
    export: {
      usage:
        "civic export <cpsv-ap|csv|ical> [<state> …] --data <folder> --out <file أو folder> [--all] [--today <YYYY-MM-DD>] [--json]",
      summary:
        "يكتب السجلات بصيغة CPSV-AP (JSON-LD) أو جداول CSV أو تقويماً لأيام الذكرى، ويبيّن ما لم يجد فيها مكاناً",
      inputs: "صيغة ثم دول (ISO 3166-1 alpha-2، بأحرف صغيرة): cpsv-ap fr be",
    },
  },
  interop: {
    noFormat: (name) => `«${name}» ليس صيغة من صيغ هذا الأمر.`,
    exported: (n) => `عدد ما كُتب: ${n}`,
    imported: (n) => `السجلات المنشأة من المصدر: ${count(n, records)}`,
    nothingWritten: "لم يُكتب شيء. يكتبها --out.",
    drafts: "هذه مسودات: لا يُحسب منها شيء قبل أن يقرأها أحد ويجعل «status» على «active».",
    noLoss: "وجدت كل قيمة مكانها.",
    losses: (n) => `القيم التي لم تجد مكاناً هناك: ${n}`,
    times: (n, why) => `${why} (العدد: ${n})`,
    moreFields: (n) => `حقول أخرى: ${n}`,
    allListed: "تحت كل حقل قيمته الأولى. ويعرض --all جميع القيم.",
    why: {
      "no-field": "لا حقل لها",
      "no-kind": "لا شيء لسجلات من هذا النوع",
      "not-in-force": "غير سارٍ: مسودة أو سجل مسحوب أو حلّ محله سجل آخر",
      "no-code": "ليست في أي قائمة رموز، ولا تترجمها المطابقة",
      "other-form": "ليست بالشكل الذي يقبله الحقل",
      "no-calling-code": "رقم بلا رمز الاتصال ببلده (callingCode في المطابقة)",
      "a-person": "تحت اسم شخص، والسجلات لا تذكر أسماء أشخاص",
      "not-there": "تشير إلى ما ليس في المصدر",
    },
    asked: "ما لا يذكره المصدر وتحتاج إليه السجلات",
    inRecords: (n) => `السجلات: ${count(n, records)}`,
    giveThem: "لا يُختلق شيء. ضعوا هذا في ملف المطابقة (--mapping)، مع قيمة مكان كل null:",
    whatFieldsHold: "ما يحتويه كل حقل ورموزه: civic explain service/needs",
    lacking: (members) => `لم يُكتب شيء، لأن السجلات ينقصها: ${members}.`,
    twice: (id) => `يتكرر ${id} هناك مرتين.`,
    noTables: "لا يحتوي على أي جدول من جداول HSDS 3 (services.csv، organizations.csv …).",
    expected: (what) => `المتوقع: ${what}.`,
    mappingFaults: {
      "no-object": "يجب أن يكون هنا كائن.",
      "unknown-member": "ليس لأي مطابقة هذا العضو.",
      "wrong-value": "لا يمكن أن تكون هذه القيمة هنا.",
      "missing-member": "ناقص.",
    },
    tableFaults: {
      "unclosed-quotation": () => "علامة اقتباس تُفتح هنا ولا تُغلق.",
      "text-after-quotation": () => "نص بعد علامة اقتباس مغلقة.",
      "too-many-rows": () => "عدد الصفوف أكثر من 20000. قسّموا الملف.",
      "no-rows": () => "لا صف تحت عناوين الأعمدة.",
      "no-column": (column) =>
        column === "id" ? "لا تذكر المطابقة عموداً لـ«id» الذي يُعرف به السجل." : `لا عمود اسمه «${column}».`,
      "column-twice": (column) => `عمودان اسمهما «${column}».`,
    },
  },
};
