import { defineKindRule } from "../rule.ts";

/**
 * A notice is issued, verified, and expires, in that order. One that has expired when it is issued is never shown;
 * one verified after its end was not brought up to date.
 */
export const noticeTimesOrdered = defineKindRule({
  code: "notice-times-disordered",
  severity: "error",
  kind: "incident-notice",
  *check(record) {
    const { issuedAt, lastVerifiedAt, expiresAt } = record;
    const [issued, verified, expires] = [issuedAt, lastVerifiedAt, expiresAt].map((time) =>
      Date.parse(time),
    ) as [number, number, number];
    if (verified < issued)
      yield { path: ["lastVerifiedAt"], params: { earlier: lastVerifiedAt, later: issuedAt } };
    const latest = verified > issued ? lastVerifiedAt : issuedAt;
    if (expires <= issued || expires < verified)
      yield { path: ["expiresAt"], params: { earlier: expiresAt, later: latest } };
  },
});
