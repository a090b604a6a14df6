import type { PhaseCode } from "../codelists/phase.ts";
import { isFollowUp } from "./phase-order.ts";
import { defineRecordRule } from "./rule.ts";

/**
 * The border between emergency and follow-up is crossed by a hand-over that names who answers for it, or the body or
 * service that takes over. It is where victims are lost most often; where nobody is named, nobody calls them.
 */
export const borderHasOwner = defineRecordRule({
  code: "hand-over-without-owner",
  severity: "warning",
  *check(record) {
    if (record.kind !== "pathway") return;
    const phases = new Map<string, PhaseCode>(record.steps.map(({ id, phase }) => [id, phase]));
    for (const [index, transition] of (record.transitions ?? []).entries()) {
      const { from, toSteps = [], owner, toOrganisations, toServices } = transition;
      const crosses = toSteps.some((step) => isFollowUp(phases.get(step) ?? "emergency"));
      const named = owner ?? toOrganisations ?? toServices;
      if (phases.get(from) === "emergency" && crosses && named === undefined)
        yield { path: ["transitions", index], params: { step: from } };
    }
  },
});
