import { defineRecordRule } from "./rule.ts";

/** A notice names a hotline, a place, a service or what to do; without any, people in the first hours get nothing. */
export const noticeHelps = defineRecordRule({
  code: "notice-without-help",
  severity: "warning",
  *check(record) {
    if (record.kind !== "incident-notice") return;
    const { hotlines, places, services, advice } = record;
    if (!hotlines && !places && !services && !advice) yield { path: [] };
  },
});
