import type { AccessWords } from "./access-words.ts";

/** What it takes to use something, in German. */
export const access: AccessWords = {
  meantFor: (groups) => `Für: ${groups}`,
  referral: {
    required: "Nur mit Überweisung",
    conditional: "In manchen Fällen nur mit Überweisung",
    "not-required": "Ohne Überweisung",
  },
  bring: "Mitbringen oder einsenden",
  onApplication: "Ein Antrag ist nötig",
};
