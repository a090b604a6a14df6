import { defineKindRule } from "../rule.ts";

/** A hand-over is listed once; twice the same one makes two arrows of one and doubles it in every count. */
export const transitionUnique = defineKindRule({
  code: "transition-listed-twice",
  severity: "warning",
  kind: "pathway",
  *check(record) {
    const seen = new Set<string>();
    for (const [index, transition] of (record.transitions ?? []).entries()) {
      const { from, toSteps, toOrganisations, toServices, toSchemes, type, condition } = transition;
      const key = JSON.stringify([from, toSteps, toOrganisations, toServices, toSchemes, type, condition]);
      if (seen.has(key)) yield { path: ["transitions", index], params: { step: from } };
      seen.add(key);
    }
  },
});
