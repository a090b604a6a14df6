import { defineRecordRule } from "../rule.ts";

/** An exception says what differs on its day: closed, or when it opens or closes. */
export const exceptionHasTimes = defineRecordRule({
  code: "exception-without-times",
  severity: "warning",
  reads: "OpeningHours",
  *check(_record, walked) {
    for (const at of walked.all("OpeningHours"))
      for (const [index, { closed, opens, closes }] of (at.value.exceptions ?? []).entries())
        if (closed === undefined && opens === undefined && closes === undefined)
          yield { path: [...at.path, "exceptions", index] };
  },
});
