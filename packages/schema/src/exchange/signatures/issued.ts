import { type Finding, finding } from "../../findings/finding.ts";

/** Clocks differ; by so many milliseconds what was issued may be ahead of who reads it. */
const tolerance = 5 * 60 * 1000;

/** Why a time of issue cannot be: it is still to come. */
export function issuedFinding(issued: string, now: Date): Finding | undefined {
  const isAhead = Date.parse(issued) > now.getTime() + tolerance;
  return isAhead ? finding("issued-in-future", "/issued", { issued }) : undefined;
}
