import { otherScripts } from "./scripts.ts";
import { textsThat } from "./texts-that.ts";

/** Characters that markup, damaged letters and other scripts have, and most texts have not. */
const unusual = /[<&ÂÃ€ï\u0370-\u1fff\u3000-\ud7ff]/;

/** Longest text that may be no more than a stand-in. */
const short = 16;

const standIn = /^\s*(?:lorem|todo|tbd)/i;

/** The texts of a record that are worth a closer look: those that may be stand-ins, damaged, marked up or misplaced. */
export const doubtfulTexts = textsThat(
  (text, language) =>
    text.length <= short ||
    unusual.test(text) ||
    standIn.test(text) ||
    (language !== undefined && otherScripts.has(language)),
);
