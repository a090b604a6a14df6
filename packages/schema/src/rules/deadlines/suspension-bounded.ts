import { defineRecordRule } from "../rule.ts";

/**
 * A suspension has a start and an end, each an event or a day. Without both nobody can count the days that do not count,
 * and the last day stays open for everybody; what the source says in words alone is `suspendedWhile`.
 */
export const suspensionBounded = defineRecordRule({
  code: "suspension-without-bounds",
  severity: "warning",
  reads: "Clock",
  *check(_record, walked) {
    for (const at of walked.all("Clock")) {
      for (const [index, { from, fromDay, until, untilDay }] of (at.value.suspensions ?? []).entries()) {
        const hasBoth = (from ?? fromDay) !== undefined && (until ?? untilDay) !== undefined;
        if (!hasBoth) yield { path: [...at.path, "suspensions", index] };
      }
    }
  },
});
