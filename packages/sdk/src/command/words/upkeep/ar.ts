import type { UpkeepWords } from "./en.ts";

/** What the command says where a folder of records is kept in order, in Arabic. */
export const ar: UpkeepWords = {
  summaries: {
    fmt: {
      usage: "civic fmt <file أو folder أو -> [--check] [--all] [--json]",
      summary: "يكتب السجلات بترتيب واحد للحقول وتنسيق واحد؛ ومع --check يقول فقط أيها ليس كذلك",
      inputs: "ملف، أو مجلد سجلات أو جزء منه، أو - للإدخال القياسي",
    },
    migrate: {
      usage: "civic migrate <file أو folder> [--dry-run] [--all] [--json]",
      summary: "ينقل سجلات نموذج أقدم إلى نموذج اليوم",
      inputs: "ملف، أو مجلد سجلات أو جزء منه",
    },
    pull: {
      usage:
        "civic pull [<state> …] --node <address> [--out <folder>] [--publisher <code>] [--dry-run] [--all] [--json]",
      summary: "يجلب ما لدى عقدة إلى مجلد سجلات؛ وما غُيّر فيه منذئذ يبقى كما هو",
      inputs: "لا دولة، أو الدول التي تُجلب سجلاتها (ISO 3166-1 alpha-2، بأحرف صغيرة): fr be",
    },
    watch: {
      usage: "civic watch <folder> [--today <YYYY-MM-DD>]",
      summary: "يتحقق من مجلد سجلات كلما تغيّر فيه شيء، حتى Ctrl-C",
      inputs: "مجلد سجلات",
    },
  },
  fmt: {
    changed: (n) => `ملفات أعيد تنسيقها: ${n}`,
    wouldChange: (n) => `ملفات كان سيعاد تنسيقها: ${n}`,
    inOrder: (n) => `كل شيء مرتّب؛ الملفات: ${n}`,
    notInOrder: (n) => `ملفات ليست مرتّبة: ${n}. يرتّبها civic fmt من دون --check.`,
    noRecord: "لا يسمّي «kind» أي نوع من السجلات، فلا يُعرف ترتيبه.",
  },
  migrate: {
    done: (n, model) => `سجلات نُقلت إلى النموذج ${model}: ${n}`,
    would: (n, model) => `سجلات كانت ستُنقل إلى النموذج ${model}: ${n}؛ ولم يُكتب شيء`,
    none: (model) => `كل السجلات من النموذج ${model} من قبل.`,
    dropped: (place) => `تُرك لأن لا حقل اليوم يحمله: ${place}`,
  },
  pull: {
    done: (n, node) => `سجلات جُلبت من ${node}: ${n}`,
    would: (n, node) => `سجلات كانت ستُجلب من ${node}: ${n}؛ ولم يُكتب شيء`,
    same: (n) => `سجلات كانت متطابقة: ${n}`,
    kept: (version) => `غُيّر هنا فبقي كما هو. لدى العقدة الإصدار ${version}: قارن بينهما بـ civic diff.`,
    newerModel: (id) => `${id} من نموذج أحدث. استعمل إصداراً أحدث من هذا البرنامج.`,
  },
  watch: {
    watching: (folder) => `تجري مراقبة ${folder}. وينهيها Ctrl-C.`,
    ended: "انتهى.",
  },
};
