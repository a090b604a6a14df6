import { defineKindRule } from "../rule.ts";

/** A notice names a hotline, a place, a service or what to do; without any, people in the first hours get nothing. */
export const noticeHelps = defineKindRule({
  code: "notice-without-help",
  severity: "warning",
  kind: "incident-notice",
  *check(record) {
    const { hotlines, places, services, advice } = record;
    if (!hotlines && !places && !services && !advice) yield { path: [] };
  },
});
