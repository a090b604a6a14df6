import { defineRecordRule } from "../rule.ts";
import { noticedTexts } from "./noticed-texts.ts";

/** What people type where they mean to write later. Longer texts are read by somebody anyway. */
const placeholder =
  /^\s*(?:to ?do|tbd|tba|tbc|n\/?a|n\.a\.|k\.\s?a\.|xx+|\?+|\.{2,}|…|-+|_+|null|undefined|unknown|à compléter|a completar|por completar|lorem ipsum.*|todo\b.*|tbd\b.*)\s*\.?\s*$/iu;
const longest = 200;

/** A stand-in such as “TBD” or “n/a” is shown to victims as if it were an answer; what is not known is left out. */
export const textNoPlaceholder = defineRecordRule({
  code: "text-placeholder",
  severity: "warning",
  *check(_record, walked) {
    for (const { path, text } of noticedTexts(walked).doubtful)
      if (text.length <= longest && placeholder.test(text))
        yield { path, params: { text: text.slice(0, 40) } };
  },
});
