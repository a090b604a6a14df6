import { widerMeasures, widerNeeds } from "../../generated/structure/wider-codes.ts";
import type { NeedCode } from "../codelists/need.ts";
import type { EntitlementRecord } from "./conditions.ts";

const wider = new Map<string, NeedCode>(Object.entries(widerNeeds));

/** The need above a finer one. */
export function needAbove(need: NeedCode): NeedCode | undefined {
  return wider.get(need);
}

const needOfMeasure = new Map<string, NeedCode>([
  ["official-status", "official-victim-status"],
  ["certificate-or-card", "official-victim-status"],
  ["ward-of-the-nation", "official-victim-status"],
  ["national-tribute", "commemoration"],
  ["national-mourning", "commemoration"],
  ["day-of-remembrance", "commemoration"],
  ["places-of-memory", "commemoration"],
  ["truth-inquiry", "truth-and-explanation"],
  ["transmission", "testimony-and-transmission"],
]);
for (const [measure, above] of Object.entries(widerMeasures)) {
  const need = needOfMeasure.get(above);
  if (need && !needOfMeasure.has(measure)) needOfMeasure.set(measure, need);
}

/**
 * The needs that a record answers: those that a service names; compensation, and money at once where a scheme pays an
 * advance; what the measures of recognition are for, which is public acknowledgement unless it is something finer.
 */
export function needsAnswered(record: EntitlementRecord): readonly NeedCode[] {
  if (record.kind === "service") return record.needs;
  if (record.kind === "compensation-scheme")
    return record.advance?.available
      ? ["state-compensation", "emergency-financial-aid"]
      : ["state-compensation"];
  return record.types.map((type) => needOfMeasure.get(type) ?? "public-acknowledgement");
}
