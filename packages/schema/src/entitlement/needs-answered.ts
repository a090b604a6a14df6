import { type NeedCode, need as needList } from "../codelists/need.ts";
import { recognitionMeasure } from "../codelists/recognition-measure.ts";
import type { EntitlementRecord } from "./conditions.ts";

const parentOf = new Map<NeedCode, NeedCode>(
  needList.concepts.flatMap((each) => ("parent" in each ? [[each.code, each.parent]] : [])),
);

/** The need above a finer one. */
export function needAbove(need: NeedCode): NeedCode | undefined {
  return parentOf.get(need);
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
for (const measure of recognitionMeasure.concepts) {
  const need = "parent" in measure ? needOfMeasure.get(measure.parent) : undefined;
  if (need && !needOfMeasure.has(measure.code)) needOfMeasure.set(measure.code, need);
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
