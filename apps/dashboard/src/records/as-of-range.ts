import type { CivicRecord } from "@civic/schema";

/** The oldest and the latest date that records describe; one where they agree. */
export function asOfRange(records: readonly Pick<CivicRecord, "asOf">[]): readonly string[] {
  const dates = [...new Set(records.map((record) => record.asOf))].sort();
  return dates.length > 2 ? [dates.at(0), dates.at(-1)].filter((date) => date !== undefined) : dates;
}
