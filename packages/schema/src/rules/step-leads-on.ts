import type { Pathway, PathwayStep } from "../../generated/types/model.ts";
import { isFollowUp } from "./phase-order.ts";
import { defineKindRule } from "./rule.ts";

/**
 * From every step of the emergency, some way leads to follow-up, out of the pathway to another body, service or
 * scheme, or to a closure. Where all ways end inside the emergency, victims are lost.
 */
export const stepLeadsOn = defineKindRule({
  code: "step-dead-end",
  severity: "warning",
  kind: "pathway",
  *check(record) {
    for (const [index, { id }] of deadEnds(record)) yield { path: ["steps", index], params: { step: id } };
  },
});

/** Steps of the emergency from which no way leads on, with their places. */
export function deadEnds(pathway: Pathway): [index: number, step: PathwayStep][] {
  if (!pathway.transitions) return [];
  const leading = leadingOn(pathway);
  return [...pathway.steps.entries()].filter(
    ([, { id, phase }]) => phase === "emergency" && !leading.has(id),
  );
}

/** Steps from which a way out of the emergency exists, found backwards from the exits. */
function leadingOn({ steps, transitions = [] }: Pathway): ReadonlySet<string> {
  const leading = new Set(steps.filter(({ phase }) => isFollowUp(phase)).map(({ id }) => id));
  const before = new Map<string, string[]>();
  for (const { from, toSteps = [], toOrganisations, toServices, toSchemes } of transitions) {
    // A transition with no target at all leaves the pathway for what its description names, or closes the case.
    if (toOrganisations || toServices || toSchemes || toSteps.length === 0) leading.add(from);
    for (const to of toSteps) before.set(to, [...(before.get(to) ?? []), from]);
  }
  // A set that grows while it is iterated visits what is added.
  for (const step of leading) for (const from of before.get(step) ?? []) leading.add(from);
  return leading;
}
