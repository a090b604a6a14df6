import { isAfter } from "../../parts/date-order.ts";
import { defineKindRule } from "../rule.ts";

/** What a body was recognised as until some day may have been renewed since, and whoever looks for an approved body passes it by. */
export const accreditationRuns = defineKindRule({
  code: "accreditation-over",
  severity: "notice",
  kind: "organisation",
  *check({ accreditations = [], lifeCycle, asOf }) {
    const runs = accreditations.some(({ valid }) => !isAfter(asOf, valid?.until));
    if (lifeCycle?.stage === "ended" || runs) return;
    for (const [index, { valid }] of accreditations.entries()) {
      const until = valid?.until;
      if (until !== undefined && isAfter(asOf, until))
        yield { path: ["accreditations", index, "valid", "until"], params: { until, asOf } };
    }
  },
});
