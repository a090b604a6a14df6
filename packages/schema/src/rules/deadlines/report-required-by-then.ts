import { isOwnClock } from "../../eligibility/own-clock.ts";
import { defineKindRule } from "../rule.ts";

/**
 * A report that is not required has no deadline: whoever reads both does not know whether the right was lost when the time
 * for the report ended. A clock that states that there is no deadline says the same, and one of a body is not the person's.
 */
export const reportRequiredByThen = defineKindRule({
  code: "report-not-required-with-clock",
  severity: "error",
  kind: "compensation-scheme",
  *check({ policeReport }) {
    if (policeReport?.required !== "not-required") return;
    if (policeReport.clocks?.some((clock) => clock.unlimited !== true && isOwnClock(clock)))
      yield { path: ["policeReport", "clocks"] };
  },
});
