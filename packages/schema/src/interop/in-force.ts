import type { CivicRecord } from "../../generated/types/model.ts";
import { recordsInForce } from "../records/records-in-force.ts";
import type { Loss } from "./loss.ts";
import { type Tracked, tracked } from "./tracked.ts";

/** The records that are exported, and what is said of the others. */
export interface Exportable {
  readonly records: readonly CivicRecord[];
  readonly losses: readonly Loss[];
}

/** What was lost before, and then of each record. */
export function* lossesOf(
  before: Iterable<Loss>,
  readings: readonly Pick<Tracked<unknown>, "losses">[],
): Generator<Loss> {
  yield* before;
  for (const { losses } of readings) yield* losses();
}

/**
 * Records in force of the kinds that a standard has something for. What is a draft, withdrawn, taken over by another or of
 * another kind is told as lost, never silently left out.
 */
export function exportable(records: readonly CivicRecord[], kinds: ReadonlySet<string>): Exportable {
  const inForce = recordsInForce(records);
  const standing = new Set(inForce.map(({ id }) => id));
  const left = records.filter(({ id }) => !standing.has(id));
  const others = inForce.filter(({ kind }) => !kinds.has(kind));
  return {
    records: inForce.filter(({ kind }) => kinds.has(kind)),
    losses: [
      ...left.flatMap((record) => wholly(record, "not-in-force")),
      ...others.flatMap((record) => wholly(record, "no-kind")),
    ],
  };
}

function wholly(record: CivicRecord, why: "not-in-force" | "no-kind"): readonly Loss[] {
  return [...tracked(record, { in: record.id, field: record.kind, why }).losses()];
}
