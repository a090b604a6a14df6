import { defineRecordRule } from "../rule.ts";

const earliest = "1700";
const latest = "2100";

/** Years such as 0206, 1016 or 20226 cut short: no law on victims in force, and no source of one, has such a date. */
export const datePlausible = defineRecordRule({
  code: "date-implausible",
  severity: "warning",
  *check(_record, walked) {
    for (const at of walked.all("date")) {
      const year = at.value.slice(0, 4);
      if (year < earliest || year > latest) yield { path: at.path, params: { date: at.value } };
    }
  },
});
