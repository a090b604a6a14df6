import type { StatisticUnitCode } from "../../codelists/statistic-unit.ts";
import { defineRecordRule } from "../rule.ts";
import { withoutThousandsPoint } from "./sum-with-thousands-point.ts";

/** What is counted one by one. Posts may be halves, and means of times have decimals. */
const counted: ReadonlySet<StatisticUnitCode> = new Set([
  "persons",
  "claims",
  "decisions",
  "awards",
  "events",
  "contacts",
  "cases",
  "bodies",
]);

/** Nobody counts half a claim: what has decimals is a mean, a share, or thousands behind a point, which another rule asks about. */
export const statisticWhole = defineRecordRule({
  code: "statistic-not-whole",
  severity: "warning",
  reads: "Statistic",
  *check(_record, walked) {
    for (const { path, value: figure } of walked.all("Statistic")) {
      const { value } = figure;
      if (!counted.has(figure.unit) || Number.isInteger(Number(value))) continue;
      if (withoutThousandsPoint(value) === undefined) yield { path: [...path, "value"], params: { value } };
    }
  },
});
