import { isAfter } from "../../parts/date-order.ts";
import { defineRecordRule } from "../rule.ts";

/** Hours that were over on the date of the record are of no use to anybody, and hide that the present ones are missing. */
export const hoursStillValid = defineRecordRule({
  code: "hours-over",
  severity: "warning",
  reads: "OpeningHours",
  *check({ asOf }, walked) {
    for (const at of walked.all("OpeningHours"))
      for (const list of ["weekly", "monthly"] as const)
        for (const [index, { valid }] of (at.value[list] ?? []).entries())
          if (valid?.until !== undefined && isAfter(asOf, valid.until))
            yield { path: [...at.path, list, index, "valid", "until"], params: { date: valid.until, asOf } };
  },
});
