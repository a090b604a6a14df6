import { defineRecordRule } from "../rule.ts";

/** Times before this hour may well be the end of a night. */
const morning = "05:00";

/** `09:00` to `05:00` is a night of twenty hours, or five in the afternoon written on a clock of twelve. */
export const hoursEndAfterBeginning = defineRecordRule({
  code: "hours-past-midnight",
  severity: "notice",
  reads: "OpeningHours",
  *check(_record, walked) {
    for (const at of walked.all("OpeningHours")) {
      for (const list of ["weekly", "monthly", "exceptions"] as const)
        for (const [index, { opens = "", closes = "" }] of (at.value[list] ?? []).entries())
          if (closes !== "" && closes < opens && opens > morning && opens <= "12:00")
            yield { path: [...at.path, list, index, "closes"], params: { opens, closes } };
    }
  },
});
