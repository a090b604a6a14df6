import type { EditWords } from "./en.ts";

/** What the command says when a record is corrected, in Arabic. */
export const ar: EditWords = {
  summary: {
    usage:
      "civic edit <id أو record.json> --set <place>=<value> … [--data <folder>] [--node <address>] [--dry-run] [--today <YYYY-MM-DD>] [--json]",
    summary: "يصحّح سجلاً في ملفه ويبيّن ما يتغيّر: contacts.0.number=+33123456789؛ ومن دون قيمة يُحذف الحقل",
    inputs: "معرّف سجل في المجلد (./data ما لم يسمّ --data غيره)، أو ملفه",
  },
  edit: {
    noChange: (typed) =>
      `--set «${typed}» لا يقول ما الذي يُكتب. يُكتب هكذا: --set contacts.0.number=+33123456789.`,
    noField: (place, kind) => `ليس في سجل من النوع «${kind}» حقل «${place}».`,
    noEntry: (place, count) =>
      `لا يوجد بند «${place}». عدد بنود القائمة ${count} ويبدأ العدّ من 0؛ و+ يضيف بنداً في آخرها.`,
    severalEntries: (place, count) => `قد يكون «${place}» أحد ${count} بنود. سمِّ واحداً برقمه، والعدّ من 0.`,
    noJson: (place) => `يضم «${place}» عدة حقول. سمِّ واحداً منها (${place}.…)، أو اكتب الكل بصيغة JSON.`,
    fixed: (place) => `لا يمكن تصحيح «${place}»: فهو يقول أي سجل هذا وأي إصدار.`,
    nothing: (path) => `هذا مكتوب في ${path} من قبل؛ ولم يُكتب شيء.`,
    wouldWrite: (path) => `كان سيُكتب: ${path}؛ ولم يُكتب شيء`,
    raised: (where, version) => `رُفع رقم الإصدار لأن الإصدار ${version} قد يكون لدى آخرين: ${where}`,
    stays: (version) => `هذا هو الإصدار ${version}، ولا يُعرف أنه لدى أحد آخر.`,
    mind: "انتبه:",
  },
};
