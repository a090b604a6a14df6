import { listsWithReplacedCodes, replacementOf } from "../../structure/code-lists.ts";
import { defineRecordRule } from "../rule.ts";

/** A code that its list has given up stays valid in records that have it; a new version of the record uses the code that replaced it. */
export const codeInUse = defineRecordRule({
  code: "code-deprecated",
  severity: "notice",
  *check(_record, walked) {
    for (const list of listsWithReplacedCodes)
      for (const at of walked.all(`code-of-${list}`)) {
        const instead = replacementOf(list, at.value);
        if (instead !== undefined) yield { path: at.path, params: { code: at.value, list, instead } };
      }
  },
});
