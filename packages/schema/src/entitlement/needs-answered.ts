import { hierarchyOf } from "../codelists/hierarchy.ts";
import { type NeedCode, need as needList } from "../codelists/need.ts";
import { recognitionMeasure } from "../codelists/recognition-measure.ts";
import type { EntitlementRecord } from "./conditions.ts";

/** The need above a finer one. */
export const needAbove = hierarchyOf(needList).above;

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
const measures = hierarchyOf(recognitionMeasure);
for (const { code } of recognitionMeasure.concepts) {
  const need = needOfMeasure.get(measures.above(code) ?? code);
  if (need && !needOfMeasure.has(code)) needOfMeasure.set(code, need);
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
