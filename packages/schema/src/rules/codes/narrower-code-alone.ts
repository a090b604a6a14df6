import { parentOf } from "../../structure/code-lists.ts";
import { defineRecordRule } from "../rule.ts";

const listOf = new Map<PropertyKey | undefined, string>([
  ["needs", "need"],
  ["phases", "phase"],
]);

/**
 * A need or phase is named as finely as the source says, not together with the wider one above it: the wider one
 * says "all of it" and makes the finer one meaningless.
 */
export const narrowerCodeAlone = defineRecordRule({
  code: "wider-code-with-narrower",
  severity: "notice",
  *check(_record, walked) {
    for (const at of walked.all("texts")) {
      const list = listOf.get(at.key);
      if (list === undefined || at.value.length < 2) continue;
      const codes = new Set(at.value);
      for (const [index, code] of at.value.entries()) {
        const parent = parentOf(list, code);
        if (parent !== undefined && codes.has(parent))
          yield { path: [...at.path, index], params: { narrower: code, wider: parent } };
      }
    }
  },
});
