import { defineRecordRule } from "../rule.ts";
import { saysNothing } from "./says-nothing.ts";

/**
 * An object of which every member may be missing has at least one. `providers: {}` counts as an answer wherever fields are
 * counted, and answers nothing; so does one that only says where it was read.
 */
export const objectSaysSomething = defineRecordRule({
  code: "object-empty",
  severity: "error",
  reads: "optional",
  *check(_record, walked) {
    for (const { path, value } of walked.all("optional")) if (saysNothing(value)) yield { path };
  },
});
