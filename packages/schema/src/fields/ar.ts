import type { SomeFieldWords } from "./field-words.ts";

/** Words of fields in Arabic, drafts; the others are said in English until they are translated. */
export const ar: SomeFieldWords = {
  "CivicRecord.name": {
    name: "الاسم",
    help: "اسم ما يصفه السجل؛ ويجوز أن يُذكر اسم العلم بلغته وحدها.",
  },
  "CivicRecord.notes": { name: "ملاحظات", help: "شكوك وحدود وخلفية لا يتسع لها أي حقل." },
  "CivicRecord.sources": { name: "المصادر", help: "كل وثيقة تستند إليها قيمة في السجل." },
  "CompensationScheme.legalBasis": {
    name: "الأساس القانوني",
    help: "القوانين والمراسيم والأحكام التي يستند إليها.",
  },
};
