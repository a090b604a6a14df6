import type { NeedCode } from "../codelists/need.ts";
import type { Situation } from "../eligibility/situation.ts";
import type { CivicRecord } from "../records/record.ts";
import type { EntitlementRecord } from "./conditions.ts";

/** Needs that a compensation scheme answers. */
const moneyNeeds = new Set<NeedCode>([
  "compensation-and-finance",
  "emergency-financial-aid",
  "income-and-debt-security",
]);

/** Whether a record gives something that the situation asks for; without needs it asks for everything. */
export function isAskedFor(record: CivicRecord, { needs }: Situation): record is EntitlementRecord {
  if (record.kind === "service") return !needs || record.needs.some((need) => needs.includes(need));
  if (record.kind === "compensation-scheme") return !needs || needs.some((need) => moneyNeeds.has(need));
  return record.kind === "recognition-measure" && (!needs || needs.includes("recognition-and-memory"));
}
