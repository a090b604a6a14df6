import { defineRecordRule } from "../rule.ts";
import { textsThat } from "./texts-that.ts";

/**
 * What is none of the characters that texts need: control characters, zero-width spaces and marks that turn the direction
 * of what follows (Unicode UAX 9). Line breaks, tabs, joiners and the single direction marks of right-to-left scripts are
 * needed. Written by what is allowed and without the flag `u`, which makes the search several times faster.
 */
const invisible =
  /[^\t\n\r -~\u00a0-\u200a\u200c-\u2029\u202f-\u205f\u2061-\u2065\u206a-\ufefe\uff00-\uffff]/;

const textsWithInvisible = textsThat((text) => invisible.test(text));

/**
 * Characters that nobody sees can hide words or show a number or an address in another order than it is read. Only
 * text of no form can hold them: every pattern of the model is of printable ASCII.
 */
export const textVisible = defineRecordRule({
  code: "text-invisible-character",
  severity: "warning",
  *check(_record, walked) {
    for (const { path, text } of textsWithInvisible(walked)) {
      const [character = ""] = invisible.exec(text) ?? [];
      yield { path, params: { character: codePoint(character) } };
    }
  },
});

function codePoint(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}
