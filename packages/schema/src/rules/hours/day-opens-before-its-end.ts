import { defineRecordRule } from "../rule.ts";

/** `24:00` is the end of a day, at which nothing opens: 00:00 of this day or of the next is meant. */
export const dayOpensBeforeItsEnd = defineRecordRule({
  code: "opens-at-end-of-day",
  severity: "error",
  reads: "OpeningHours",
  *check(_record, walked) {
    for (const at of walked.all("OpeningHours"))
      for (const list of ["weekly", "monthly", "exceptions"] as const)
        for (const [index, { opens }] of (at.value[list] ?? []).entries())
          if (opens === "24:00") yield { path: [...at.path, list, index, "opens"] };
  },
});
