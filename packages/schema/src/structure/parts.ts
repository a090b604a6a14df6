import type { CivicRecord, LocalisedText, Provenance } from "../../generated/types/model.ts";
import type { Place } from "./place.ts";
import { walkRecord } from "./walk-record.ts";

/** A value inside a record, with the named part of the model that describes it. */
export interface Visited {
  /** Name of the part, for example `LocalisedText`; `Reference` for the id of another record. */
  readonly part: string;
  readonly value: unknown;
  readonly path: readonly PropertyKey[];
  /** Kind of the record that a reference points to. */
  readonly referencedKind?: string | undefined;
}

/** The named parts of one record, by name, outer before inner. */
export type PartIndex = ReadonlyMap<string, readonly Visited[]>;

/**
 * Every object of a valid record that a named part of the model describes, and every reference, by the name of the
 * part. Codes, dates and other plain strings are left out.
 */
export function partsOf(record: CivicRecord): PartIndex {
  const walked = walkRecord(record);
  const all = walked.all as (name: string) => readonly Place[];
  // What is collected by another name than that of a part begins with a small letter.
  const parts = walked.names().filter((name) => /^[A-Z]/.test(name));
  return new Map<string, readonly Visited[]>([
    ...parts.map((name) => [name, all(name)] as const),
    ["Reference", walked.all("reference")],
  ]);
}

/** Every localised text of a record and where it stands. */
export function textsOf(parts: PartIndex): { text: LocalisedText; path: readonly PropertyKey[] }[] {
  return (parts.get("LocalisedText") ?? []).map(({ value, path }) => ({
    text: value as LocalisedText,
    path,
  }));
}

/** Every provenance of a record and where it stands, the record's own first. */
export function provenancesOf(parts: PartIndex): { provenance: Provenance; path: readonly PropertyKey[] }[] {
  return (parts.get("Provenance") ?? []).map(({ value, path }) => ({
    provenance: value as Provenance,
    path,
  }));
}
