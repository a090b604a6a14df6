import type { AccessWords } from "./access-words.ts";

/** What it takes to use something, in French. */
export const access: AccessWords = {
  meantFor: (groups) => `Pour : ${groups}`,
  referral: {
    required: "Il faut y être orienté",
    conditional: "Il faut y être orienté dans certains cas",
    "not-required": "Sans orientation préalable",
  },
  bring: "À apporter ou à envoyer",
  onApplication: "Une demande est nécessaire",
};
