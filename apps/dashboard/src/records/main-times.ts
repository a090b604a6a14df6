import type { Clock, CompensationScheme, Situation } from "@civic/schema";
import { deadlineOf, entitlementOf, ordinarySituation } from "@civic/schema/compute";
import { type Limit, limitsOf, type Step } from "./limits.ts";

interface Sought {
  readonly steps: readonly Step[];
  readonly today: string;
}

/**
 * The times that bind whoever lives in a State and is hurt there today in a terrorist act, of the schemes that such an act
 * may open, the shortest first. A time for a case of its own (after a judgment, for minors, for one benefit, for acts of
 * former days) is none of them, nor is one that is over.
 */
export function mainTimes(
  schemes: readonly CompensationScheme[],
  { steps, today }: Sought,
): readonly Limit[] {
  return schemes
    .flatMap((scheme) => {
      const own = limitsOf([scheme], today).filter(
        ({ step, ended, clock }) => steps.includes(step) && clock !== undefined && ended === undefined,
      );
      if (own.length === 0) return [];
      const situation = hurtToday(scheme.jurisdiction, today);
      if (entitlementOf(scheme, situation, today).verdict === "not-met") return [];
      return own.filter(({ clock }) => clock !== undefined && binds(clock, situation, today));
    })
    .toSorted((one, other) => orderOf(one) - orderOf(other));
}

/** No court has judged yet of an act of today. */
function hurtToday(state: string, today: string): Situation {
  const { facts } = ordinarySituation("injured", { event: state, home: state, day: today });
  return { facts: { ...facts, "judgment-final": false } };
}

function binds(clock: Clock, situation: Situation, today: string): boolean {
  const { whose = "person" } = clock;
  return whose === "person" && deadlineOf(clock, situation, today).applies === "met";
}

/** Times that can be compared come first, the shortest before the others. */
export function orderOf({ length }: Limit): number {
  if (length.kind === "days") return length.days;
  const last = Number.MAX_SAFE_INTEGER;
  return { until: last - 2, unlimited: last - 1, "not-known": last }[length.kind];
}
