import type { CivicRecord } from "@civic/schema";
import type { ComparedPlace, RowValue } from "@civic/schema/compute";
import type { Evidence } from "../../records/evidence.ts";

interface Resting {
  /** The record whose word is shown; all that say so where none is named. */
  readonly id: string | undefined;
  readonly records: ReadonlyMap<string, CivicRecord>;
}

const doubt = ["low", "medium", "high"] as const satisfies readonly ComparedPlace["confidence"][];

/** What some values rest on together: every document once, and the least confidence of any. */
export function evidenceOfValues(values: readonly RowValue[], { id, records }: Resting): Evidence {
  const places = values
    .flatMap((value) => value.places)
    .filter(({ record }) => id === undefined || record === id);
  const sources = places.flatMap(({ record, sources: named }) =>
    named.flatMap((name) => records.get(record)?.sources.find((source) => source.id === name) ?? []),
  );
  const each = [...new Map(sources.map((source) => [source.url ?? source.id, source])).values()];
  const least = doubt.find((level) => places.some(({ confidence }) => confidence === level));
  return { confidence: least ?? "high", named: each.length, sources: each };
}
