import { type Limit, type Step, steps } from "../../records/limits.ts";
import type { Filters, Order } from "./deadlines-search.ts";
import { starts } from "./read-filters.ts";

/** What the filters leave. */
export function filtered(limits: readonly Limit[], { state, step, start }: Filters): readonly Limit[] {
  return limits.filter(
    (limit) =>
      (state === undefined || limit.of.jurisdiction === state) &&
      (step === undefined || limit.step === step) &&
      (start === undefined || limit.clock?.starts === start),
  );
}

/** Limits of one step, which alone may be compared with one another. */
export interface StepGroup {
  readonly step: Step;
  readonly limits: readonly Limit[];
}

/** Step by step, each in order; a time to report is never put beside a time to claim. */
export function inGroups(
  limits: readonly Limit[],
  order: Order,
  compareStates: (one: string, other: string) => number,
): readonly StepGroup[] {
  const byLength = (one: Limit, other: Limit) => weightOf(one) - weightOf(other);
  const byState = (one: Limit, other: Limit) => compareStates(one.of.jurisdiction, other.of.jurisdiction);
  const compare = {
    length: (one: Limit, other: Limit) => byLength(one, other) || byState(one, other),
    state: (one: Limit, other: Limit) => byState(one, other) || byLength(one, other),
    start: (one: Limit, other: Limit) => startPlace(one) - startPlace(other) || byLength(one, other),
  }[order];
  return steps.flatMap((step) => {
    const its = limits.filter((limit) => limit.step === step);
    return its.length === 0 ? [] : [{ step, limits: its.toSorted(compare) }];
  });
}

/** The shortest first; a fixed last day, no limit, and what is not known come after all that have a length; last what is over. */
function weightOf({ length, ended }: Limit): number {
  if (ended !== undefined) return 4e7;
  const after = { until: 1e7, unlimited: 2e7, "not-known": 3e7 };
  return length.kind === "days" ? length.days : after[length.kind];
}

function startPlace({ clock }: Limit): number {
  return clock?.starts === undefined ? starts.length : starts.indexOf(clock.starts);
}
