import { isAfter } from "../../parts/date-order.ts";
import { defineRecordRule } from "../rule.ts";

/** Years for which a confirmation holds that everything in a record is right; sums and numbers change sooner. */
const fewYears = 2;

/** `verified` says that the record is right as it stands; what a body confirmed years before was another record. */
export const verifiedOfLate = defineRecordRule({
  code: "verified-long-ago",
  severity: "warning",
  *check({ quality, confirmations = [], asOf }) {
    const index = quality.indexOf("verified");
    const [last] = confirmations
      .map(({ on }) => on)
      .sort()
      .reverse();
    if (index < 0 || last === undefined) return;
    const until = `${Number(last.slice(0, 4)) + fewYears}${last.slice(4)}`;
    if (isAfter(asOf, until)) yield { path: ["quality", index], params: { on: last, asOf } };
  },
});
