import type { AccessWords } from "./access-words.ts";

/** What it takes to use something, in English. */
export const access: AccessWords = {
  meantFor: (groups) => `For: ${groups}`,
  referral: {
    required: "Somebody has to refer you",
    conditional: "Somebody has to refer you in some cases",
    "not-required": "Nobody has to refer you",
  },
  bring: "Bring or send",
  onApplication: "Has to be applied for",
};
