import { defineRecordRule } from "../rule.ts";

/** What is paid once runs no length of time. */
export const onceDoesNotRun = defineRecordRule({
  code: "once-with-run",
  severity: "error",
  reads: "Amount",
  *check(_record, walked) {
    for (const { path, value } of walked.all("Amount"))
      if (value.paid === "once" && value.runs !== undefined) yield { path: [...path, "runs"] };
  },
});
