import type { CivicRecord, ConfidenceLevelCode } from "../../generated/types/model.ts";
import { partsOf } from "./parts.ts";
import { provenanceAt } from "./provenance-at.ts";

/** One thing a record says, and how far it is to be trusted. */
export interface RecordValue {
  readonly path: readonly PropertyKey[];
  readonly confidence: ConfidenceLevelCode;
}

/** What says how a record is kept, not what it says of the State; and a State's own extensions, which are not ours to judge. */
const bookkeeping = new Set([
  "kind",
  "id",
  "publisher",
  "jurisdiction",
  "replaces",
  "schemaVersion",
  "version",
  "status",
  "language",
  "translations",
  "asOf",
  "quality",
  "sources",
  "provenance",
  "extensions",
]);

/** Members that name the form of an object, and marks on a value. */
const forms = new Set(["provenance", "id", "op", "method", "channel", "verifyBeforeUse"]);

/** Parts that say one thing together: a text in its languages, a sum with currency and date, a time-table. */
const atoms = ["LocalisedText", "Money", "OpeningHours"];

/**
 * The values of a record: texts (one for all languages), sums, time-tables, and every other number, code, date or
 * address by itself. Each has the provenance of the nearest object around it.
 */
export function valuesOf(record: CivicRecord): readonly RecordValue[] {
  const parts = partsOf(record);
  const whole = new Set(atoms.flatMap((part) => (parts.get(part) ?? []).map(({ value }) => value)));
  const paths = Object.entries(record)
    .filter(([name]) => !bookkeeping.has(name))
    .flatMap(([name, value]) => leaves(value, { path: [name], whole }));
  return paths.map((path) => ({ path, confidence: provenanceAt(record, path).confidence }));
}

interface At {
  readonly path: readonly PropertyKey[];
  readonly whole: ReadonlySet<unknown>;
}

function leaves(value: unknown, { path, whole }: At): readonly (readonly PropertyKey[])[] {
  if (typeof value !== "object" || value === null || whole.has(value)) return [path];
  const members: readonly (readonly [PropertyKey, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value).filter(([name]) => !forms.has(name));
  return members.flatMap(([key, inner]) => leaves(inner, { path: [...path, key], whole }));
}
