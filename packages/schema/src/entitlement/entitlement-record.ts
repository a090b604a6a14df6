import type { CivicRecord, Situation } from "../../generated/types/model.ts";
import type { AudienceCode } from "../codelists/audience.ts";
import type { NeedCode } from "../codelists/need.ts";
import type { EntitlementRecord } from "./conditions.ts";
import { needAbove, needsAnswered } from "./needs-answered.ts";

/** Needs for which somebody is shown the compensation schemes. */
const moneyNeeds = new Set<NeedCode>([
  "compensation-and-finance",
  "state-compensation",
  "emergency-financial-aid",
  "income-and-debt-security",
  "offender-compensation",
  "insurance-benefits",
]);

/** Whether a record gives something to people who meet its conditions. */
export function isEntitlementRecord(record: CivicRecord): record is EntitlementRecord {
  const { kind } = record;
  return kind === "service" || kind === "compensation-scheme" || kind === "recognition-measure";
}

/**
 * Whether a record gives something that the situation asks for; without needs it asks for everything. A finer need is
 * part of what is asked for, and a record that names only the need above may hold it: nobody is sent away for that.
 */
export function isAskedFor(record: EntitlementRecord, { needs }: Situation): boolean {
  if (!needs || needs.length === 0) return true;
  if (record.kind === "compensation-scheme") return needs.some((need) => moneyNeeds.has(need));
  return needsAnswered(record).some((answered) =>
    needs.some((need) => need === answered || need === needAbove(answered) || needAbove(need) === answered),
  );
}

/** Who may be sent to a service; what is written for others alone sends whoever was hit away again. */
const open = new Set<AudienceCode>(["victims", "public"]);

/** Whether a record is there for whoever was hit; a service that names no audience is. */
export function isForVictims(record: EntitlementRecord): boolean {
  return record.kind !== "service" || (record.audience?.some((group) => open.has(group)) ?? true);
}

/** Whether a record gives something once an event has happened: what only prepares for one is no help to anybody hurt. */
export function isAfterEvent(record: EntitlementRecord): boolean {
  return record.kind !== "service" || !record.phases.every((phase) => phase === "preparedness");
}
