import { defineKindRule } from "../rule.ts";

/** Types of a transition that may lead to nothing: the way ends or rests. */
const ends: readonly (string | undefined)[] = ["closure", "pause"];

/**
 * A transition leads to a step, a body, a service or a scheme, unless it closes or rests the case. A target that only
 * the description names cannot be followed, drawn or counted.
 */
export const transitionLeadsSomewhere = defineKindRule({
  code: "transition-leads-nowhere",
  severity: "notice",
  kind: "pathway",
  *check(record) {
    for (const [index, transition] of (record.transitions ?? []).entries()) {
      const { from, toSteps, toOrganisations, toServices, toSchemes, type } = transition;
      const target = toSteps ?? toOrganisations ?? toServices ?? toSchemes;
      if (target === undefined && !ends.includes(type))
        yield { path: ["transitions", index], params: { step: from } };
    }
  },
});
