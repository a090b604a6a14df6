import type { CivicRecord } from "../../generated/types/model.ts";

/** A record kind, for example `compensation-scheme`. */
export type RecordKind = CivicRecord["kind"];

/** The record of one kind. */
export type RecordOf<Kind extends RecordKind> = Extract<CivicRecord, { kind: Kind }>;

// Keyed by kind, so that one that is missing does not compile.
const places: { readonly [Kind in RecordKind]: true } = {
  "national-system": true,
  organisation: true,
  service: true,
  pathway: true,
  "compensation-scheme": true,
  "recognition-measure": true,
  designation: true,
  guideline: true,
  "good-practice": true,
  "contact-sheet": true,
  "incident-notice": true,
};

/** Every record kind, in the order in which the model presents them. */
export const recordKinds = Object.keys(places) as readonly RecordKind[];

/** Whether a value names a record kind. */
export function isRecordKind(value: unknown): value is RecordKind {
  return typeof value === "string" && Object.hasOwn(places, value);
}
