import type { Pathway } from "../../generated/types/model.ts";
import { grouped } from "../parts/grouped.ts";
import { isFollowUp } from "./phase-order.ts";

/**
 * Places of the steps of the emergency from which no way leads to follow-up, out of the pathway to another body, service
 * or scheme, or to a closure. None where the pathway does not say how one moves on.
 */
export function deadEndsOf(pathway: Pathway): number[] {
  if (!pathway.transitions) return [];
  const leading = leadingOn(pathway);
  return pathway.steps.flatMap(({ id, phase }, index) =>
    phase === "emergency" && !leading.has(id) ? [index] : [],
  );
}

/** Steps from which a way out of the emergency exists, found backwards from the exits. */
function leadingOn({ steps, transitions = [] }: Pathway): ReadonlySet<string> {
  const leading = new Set(steps.filter(({ phase }) => isFollowUp(phase)).map(({ id }) => id));
  for (const { from, toSteps = [], toOrganisations, toServices, toSchemes } of transitions) {
    // A transition with no target at all leaves the pathway for what its description names, or closes the case.
    if (toOrganisations || toServices || toSchemes || toSteps.length === 0) leading.add(from);
  }
  const ways = transitions.flatMap(({ from, toSteps = [] }) => toSteps.map((to) => ({ from, to })));
  const before = grouped(ways, ({ to }) => to);
  // A set that grows while it is iterated visits what is added.
  for (const step of leading) for (const { from } of before.get(step) ?? []) leading.add(from);
  return leading;
}
