import type { EligibilityFactCode } from "../codelists/eligibility-fact.ts";
import type { Day } from "./calendar.ts";

/** The days between which a time ends, without the later where nothing bounds it. */
export interface End {
  readonly earliest?: Day | undefined;
  readonly latest?: Day | undefined;
  /** Facts that would tell the day. */
  readonly missing: readonly EligibilityFactCode[];
}

/**
 * The earlier of two ends. It is certain not to come before a day only where neither does; it has come where either has. What
 * would tell the one that cannot come first any more is not asked for.
 */
export function earlierEnd(one: End, other: End): End {
  const latest = firstOf(one.latest, other.latest);
  const earliest =
    one.earliest !== undefined && other.earliest !== undefined
      ? firstOf(one.earliest, other.earliest)
      : undefined;
  const missing = [one, other].flatMap((end) => (cannotBeFirst(end, latest) ? [] : end.missing));
  return { earliest, latest, missing };
}

function cannotBeFirst({ earliest }: End, latest: Day | undefined): boolean {
  return earliest !== undefined && latest !== undefined && earliest > latest;
}

function firstOf(one: Day | undefined, other: Day | undefined): Day | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one < other ? one : other;
}
