import type { CivicRecord, Provenance } from "@civic/schema";
import { asOfRange } from "../../records/as-of-range.ts";

/** What the records of a State are worth as evidence. */
export interface DataQuality {
  readonly records: number;
  readonly officialSources: number;
  readonly otherSources: number;
  /** Values that state their provenance, by confidence. */
  readonly confidence: Readonly<Record<Provenance["confidence"], number>>;
  /** The oldest and the latest date that a record describes. */
  readonly asOf: readonly string[];
  readonly flags: readonly CivicRecord["quality"][number][];
}

/** Counts what the records rest on. A source that several records cite is counted once. */
export function dataQuality(records: readonly CivicRecord[]): DataQuality {
  const official = new Map<string, boolean>();
  const confidence = { high: 0, medium: 0, low: 0 };
  for (const record of records) {
    for (const source of record.sources) official.set(source.url ?? source.title, source.official === true);
    for (const provenance of provenancesIn(record)) confidence[provenance.confidence] += 1;
  }
  const officialSources = [...official.values()].filter(Boolean).length;
  return {
    records: records.length,
    officialSources,
    otherSources: official.size - officialSources,
    confidence,
    asOf: asOfRange(records),
    flags: [...new Set(records.flatMap((record) => record.quality))],
  };
}

/** Every provenance that a record states, at whatever depth; a State's own extensions are not ours to judge. */
function* provenancesIn(value: unknown): Generator<Provenance> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === "provenance") yield inner as Provenance;
    else if (key !== "extensions") yield* provenancesIn(inner);
  }
}
