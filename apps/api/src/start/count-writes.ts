import type { TakeOutcome } from "../store/exchange-store.ts";
import type { WriteOutcome } from "../store/store.ts";
import type { Metrics } from "../telemetry/metrics.ts";

/** Counts the transactions of a store, and what became of the versions in them. */
export function countWrites({
  commits,
  written,
}: Pick<Metrics, "commits" | "written">): (outcomes: readonly (WriteOutcome | TakeOutcome)[]) => void {
  return (outcomes) => {
    if (outcomes.some(({ type }) => type === "added")) commits.inc();
    for (const { type } of outcomes) written.labels(type).inc();
  };
}
