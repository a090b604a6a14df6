import { defineRecordRule } from "../rule.ts";
import { invisible, noticedTexts } from "./noticed-texts.ts";

/**
 * Characters that nobody sees can hide words or show a number or an address in another order than it is read. Only
 * text of no form can hold them: every pattern of the model is of printable ASCII.
 */
export const textVisible = defineRecordRule({
  code: "text-invisible-character",
  severity: "warning",
  *check(_record, walked) {
    for (const { path, text } of noticedTexts(walked).invisible) {
      const [character = ""] = invisible.exec(text) ?? [];
      yield { path, params: { character: codePoint(character) } };
    }
  },
});

function codePoint(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}
