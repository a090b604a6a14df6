import type { Pathway, PathwayTransition } from "../../generated/types/model.ts";
import type { PhaseCode } from "../codelists/phase.ts";
import { isFollowUp } from "./phase-order.ts";
import { defineKindRule } from "./rule.ts";

/**
 * The border between emergency and follow-up is crossed by a hand-over that names who answers for it, or the body or
 * service that takes over. It is where victims are lost most often; where nobody is named, nobody calls them.
 */
export const borderHasOwner = defineKindRule({
  code: "hand-over-without-owner",
  severity: "warning",
  kind: "pathway",
  *check(record) {
    for (const [index, { from }] of handOversWithoutOwner(record))
      yield { path: ["transitions", index], params: { step: from } };
  },
});

/** Transitions across the border for which nobody answers, with their places. */
export function handOversWithoutOwner({
  steps,
  transitions = [],
}: Pathway): [index: number, transition: PathwayTransition][] {
  const phases = new Map<string, PhaseCode>(steps.map(({ id, phase }) => [id, phase]));
  return [...transitions.entries()].filter(([, transition]) => {
    const { from, toSteps = [], owner, toOrganisations, toServices } = transition;
    const crosses = toSteps.some((step) => isFollowUp(phases.get(step) ?? "emergency"));
    const named = owner ?? toOrganisations ?? toServices;
    return phases.get(from) === "emergency" && crosses && named === undefined;
  });
}
