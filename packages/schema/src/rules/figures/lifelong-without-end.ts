import { defineRecordRule } from "../rule.ts";

/** What is paid until death ends at no age and after no length of time. */
export const lifelongWithoutEnd = defineRecordRule({
  code: "lifelong-with-end",
  severity: "error",
  reads: "Amount",
  *check(_record, walked) {
    for (const { path, value } of walked.all("Amount")) {
      const { lifelong, length, untilAge } = value.runs ?? {};
      if (lifelong && (length !== undefined || untilAge !== undefined))
        yield { path: [...path, "runs", "lifelong"] };
    }
  },
});
