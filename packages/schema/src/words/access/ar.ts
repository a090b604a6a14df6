import type { AccessWords } from "./access-words.ts";

/** What it takes to use something, in Arabic. */
export const access: AccessWords = {
  meantFor: (groups) => `لفائدة: ${groups}`,
  referral: {
    required: "تلزم الإحالة من جهة أخرى",
    conditional: "تلزم الإحالة في بعض الحالات",
    "not-required": "لا تلزم الإحالة",
  },
  bring: "أحضر أو أرسل",
  onApplication: "يلزم تقديم طلب",
};
