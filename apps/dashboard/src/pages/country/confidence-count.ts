import { type CivicRecord, type ConfidenceLevelCode, valuesOf } from "@civic/schema";

/** How many values each confidence holds for, counted as in the page of the folder. */
export function confidenceCount(
  records: readonly CivicRecord[],
): Readonly<Record<ConfidenceLevelCode, number>> {
  const counts = { high: 0, medium: 0, low: 0 };
  for (const record of records) {
    for (const { confidence } of valuesOf(record)) counts[confidence] += 1;
  }
  return counts;
}
