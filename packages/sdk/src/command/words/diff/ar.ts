import type { DiffWords } from "./en.ts";

/** What the command says of the difference between records, in Arabic. */
export const ar: DiffWords = {
  summary: {
    usage:
      "civic diff <file أو folder أو -> <file أو folder أو -> [--all] [--json] | civic diff <file أو folder أو -> --node <address> [--all] [--json] | civic diff <id>[@<version>] [<id>@<version>] --node <address> [--json]",
    summary:
      "ما الذي يختلف بين سجلين أو مجلدين أو مجلد وعقدة أو إصدارين، بالكلمات؛ ومع --json بصيغة JSON Patch (RFC 6902)",
    inputs:
      "ملفان أو مجلدان من السجلات (- يقرأ سجلاً من الإدخال القياسي)، ومع --node واحد منهما، أو معرّفات مثل civic/service/fr-116006@2",
  },
  diff: {
    entry: (n) => `البند ${n}`,
    telephoneNumber: "رقم الهاتف",
    changed: (place, before, after) => `${place}: سابقاً ${before}، والآن ${after}`,
    added: (place, value) => `${place}: أُضيف ${value}`,
    removed: (place, value) => `${place}: حُذف ${value}`,
    moved: (place, value) => `${place}: نُقل ${value}`,
    version: (before, after) => `الإصدار ${before} ← ${after}`,
    newRecord: "جديد",
    goneRecord: "لم يعد موجوداً",
    withdrawn: "مسحوب",
    same: "لا يوجد أي اختلاف.",
    counts: (changed, added, gone) =>
      `السجلات المعدّلة: ${changed}، الجديدة: ${added}، التي لم تعد موجودة: ${gone}.`,
    alike: (n) => `السجلات المتطابقة: ${n}.`,
    moreChanges: (n) => `… تغييرات أخرى: ${n} (تُظهرها --all)`,
    moreRecords: (n) => `… سجلات أخرى: ${n} (تُظهرها --all)`,
    otherRecords: (one, other) => `هذان سجلان، ${one} و${other}. تُقارن إصدارات سجل واحد.`,
    twoStandardInputs: "لا يُقرأ الإدخال القياسي إلا مرة واحدة: «-» يمثل جانباً واحداً.",
    folderAndFile: "أحد الجانبين مجلد والآخر ملف. اذكر ملفين أو مجلدين.",
    idNeedsNode: (id) => `«${id}» معرّف سجل يُقرأ من عقدة: ينقص --node.`,
    notThere: (id) => `${id}: ليس لدى العقدة هذا السجل أو هذا الإصدار.`,
    standardInput: "الإدخال القياسي",
  },
};
