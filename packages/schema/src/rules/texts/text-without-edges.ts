import { defineRecordRule } from "../rule.ts";
import { noticedTexts } from "./noticed-texts.ts";

/** White space at the edges of a text comes along when it is copied: two equal names then sort and compare as different. */
export const textWithoutEdges = defineRecordRule({
  code: "text-edged-with-space",
  severity: "warning",
  *check(_record, walked) {
    for (const { path, text } of noticedTexts(walked).spaced) if (text.trim() !== "") yield { path };
  },
});
