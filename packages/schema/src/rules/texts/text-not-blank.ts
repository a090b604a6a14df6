import { defineRecordRule } from "../rule.ts";
import { noticedTexts } from "./noticed-texts.ts";

/** A text of nothing but white space passes for one that is there, and shows a gap to whoever reads it. */
export const textNotBlank = defineRecordRule({
  code: "text-blank",
  severity: "error",
  *check(_record, walked) {
    for (const { path, text } of noticedTexts(walked).spaced) if (text.trim() === "") yield { path };
  },
});
