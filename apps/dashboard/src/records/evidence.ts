import type { CivicRecord, Provenance, Source } from "@civic/schema";

/** Where a value comes from, with the documents themselves. */
export interface Evidence {
  readonly confidence: Provenance["confidence"];
  readonly checked?: string;
  /** How many documents it names. */
  readonly named: number;
  /** Those that the record holds: fewer where its sources have not been loaded. */
  readonly sources: readonly Source[];
}

/** A part of a record that may state its own provenance. */
export type Attested = { readonly provenance?: Provenance | undefined } | undefined;

/**
 * The evidence of a value: that of the nearest enclosing part that states it, else the record's own.
 *
 * @param outerToInner The parts of the record that enclose the value, the nearest last.
 */
export function evidenceOf(
  record: Pick<CivicRecord, "provenance" | "sources">,
  ...outerToInner: readonly Attested[]
): Evidence {
  const nearest = outerToInner.findLast((part) => part?.provenance !== undefined)?.provenance;
  const { sources, confidence, checked } = nearest ?? record.provenance;
  return {
    confidence,
    ...(checked !== undefined && { checked }),
    named: sources.length,
    sources: sources.flatMap((id) => record.sources.find((source) => source.id === id) ?? []),
  };
}
