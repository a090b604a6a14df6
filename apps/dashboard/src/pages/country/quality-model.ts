import type { CivicRecord } from "@civic/schema";
import { asOfRange } from "../../records/as-of-range.ts";

/** What the records of a State are worth as evidence. */
export interface DataQuality {
  readonly records: number;
  readonly officialSources: number;
  readonly otherSources: number;
  /** The oldest and the latest date that a record describes. */
  readonly asOf: readonly string[];
  readonly flags: readonly CivicRecord["quality"][number][];
}

/** Counts what the records rest on. A source that several records cite is counted once. */
export function dataQuality(records: readonly CivicRecord[]): DataQuality {
  const official = new Map<string, boolean>();
  for (const record of records) {
    for (const source of record.sources) official.set(source.url ?? source.title, source.official === true);
  }
  const officialSources = [...official.values()].filter(Boolean).length;
  return {
    records: records.length,
    officialSources,
    otherSources: official.size - officialSources,
    asOf: asOfRange(records),
    flags: [...new Set(records.flatMap((record) => record.quality))],
  };
}
