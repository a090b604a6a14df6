import { defineRecordRule } from "../rule.ts";
import { spacedTexts } from "./spaced-texts.ts";

/** A text of nothing but white space passes for one that is there, and shows a gap to whoever reads it. */
export const textNotBlank = defineRecordRule({
  code: "text-blank",
  severity: "error",
  *check(_record, walked) {
    for (const { path, text } of spacedTexts(walked)) if (text.trim() === "") yield { path };
  },
});
