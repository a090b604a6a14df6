import type { CivicRecord } from "@civic/schema";
import {
  type ConfirmedBy,
  grouped,
  recordsInForce,
  type StateProgress,
  stateProgress,
  takenOver,
} from "@civic/schema/compute";
import type { NodeDocument } from "@civic/sdk";

/** How far one State has come. */
export interface StateRow extends StateProgress {
  readonly state: string;
  /** Records that others had compiled and that it has taken over with its own. */
  readonly replaced: number;
  /** Its keys that count at this node. */
  readonly keys: number;
}

interface Told {
  readonly records: readonly CivicRecord[];
  readonly isConfirmed: ConfirmedBy;
  readonly document: Pick<NodeDocument, "publishers">;
}

/** Whether a State has spoken here: publishes a record of its own, or confirms one that others compiled. */
export function hasSpoken({ own, confirmed }: Pick<StateProgress, "own" | "confirmed">): boolean {
  return own + confirmed > 0;
}

/** Each State of which there are records, with its records in force by who stands behind them, and its keys. */
export function stateRows({ records, isConfirmed, document }: Told): readonly StateRow[] {
  const byState = grouped(recordsInForce(records), ({ jurisdiction }) => jurisdiction);
  const byId = new Map(records.map((record) => [record.id as string, record]));
  const own = [...takenOver(records)].flatMap(([id, end]) => {
    const by = byId.get(end);
    const isFromOthers = id.split("/")[0] !== by?.publisher;
    return by !== undefined && isFromOthers && by.publisher === by.jurisdiction ? [by.jurisdiction] : [];
  });
  return [...byState].map(([state, its]) => ({
    state,
    ...stateProgress(its, isConfirmed),
    replaced: own.filter((jurisdiction) => jurisdiction === state).length,
    keys: (document.publishers.find(({ publisher }) => publisher === state)?.keys ?? []).filter(
      ({ revoked }) => !revoked,
    ).length,
  }));
}
