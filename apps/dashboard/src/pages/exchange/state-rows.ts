import type { CivicRecord } from "@civic/schema";
import {
  type ConfirmedBy,
  grouped,
  recordsInForce,
  type StateProgress,
  stateProgress,
} from "@civic/schema/compute";

/** How far one State has come. */
export interface StateRow extends StateProgress {
  readonly state: string;
}

/** Whether a State has spoken here: publishes a record of its own, or confirms one that others compiled. */
export function hasSpoken({ own, confirmed }: StateProgress): boolean {
  return own + confirmed > 0;
}

/** Each State of which there are records, with its records in force by who stands behind them. */
export function stateRows(records: readonly CivicRecord[], isConfirmed: ConfirmedBy): readonly StateRow[] {
  const byState = grouped(recordsInForce(records), ({ jurisdiction }) => jurisdiction);
  return [...byState].map(([state, its]) => ({ state, ...stateProgress(its, isConfirmed) }));
}
