import type { GapKindCode } from "../../codelists/gap-kind.ts";

/** What is to be asked of whoever can close a gap, in Arabic. */
export const gapRequests: Readonly<Record<GapKindCode, string>> = {
  "requirement-unanswered": "يُرجى بيان ما يستجيب لهذا المتطلب، أو أنه لا شيء يستجيب له",
  "need-unmet": "يُرجى بيان المخطط لهذه الحاجة وموعده",
  "need-lost-at-border": "يُرجى بيان من يستجيب لهذه الحاجة بعد الطوارئ",
  "pathway-dead-end": "يُرجى بيان ما يلي هذه الخطوة",
  "hand-over-without-owner": "يُرجى بيان المسؤول عن هذا التسليم",
  "closed-to-foreigners": "يُرجى بيان الجهة التي يتوجه إليها من يحملون جنسية أخرى",
  "need-not-broken-down": "يُرجى بيان الاحتياجات الأدق التي تستجيب لها هذه الخدمة",
  "number-missing": "يُرجى ذكر رقم جهة الاتصال هذه، أو بيان أنه لا رقم لها",
  "number-unconfirmed": "يُرجى تأكيد هذه الأرقام وبيان من أكدها ومتى",
  "value-stale": "يُرجى مراجعة هذا السجل وبيان التاريخ الذي يصح فيه",
  "value-unsourced": "يُرجى ذكر المصدر",
  "translation-missing": "يُرجى ترجمة هذه النصوص",
  "declared-differs": "يُرجى بيان الصحيح: ما صُرِّح به، أو ما تبيّنه السجلات",
};
