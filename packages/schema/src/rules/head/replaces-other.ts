import { defineRecordRule } from "../rule.ts";

/** A record takes over another one, not itself: a new content of the same record is a new `version`. */
export const replacesOther = defineRecordRule({
  code: "replaces-itself",
  severity: "error",
  *check(record) {
    if (record.replaces === record.id) yield { path: ["replaces"] };
  },
});
