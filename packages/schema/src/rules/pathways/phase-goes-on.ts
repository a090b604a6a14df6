import type { PhaseCode } from "../../codelists/phase.ts";
import { isPhaseBefore } from "../../pathways/phase-order.ts";
import { defineKindRule } from "../rule.ts";

/** Types of a transition that may lead back to an earlier phase. */
const back: readonly (string | undefined)[] = ["re-entry", "appeal", "step-up"];

/** A transition leads on in time; one that leads back says why by its type: `re-entry`, `appeal` or `step-up`. */
export const phaseGoesOn = defineKindRule({
  code: "phase-goes-back",
  severity: "warning",
  kind: "pathway",
  *check(record) {
    const phases = new Map<string, PhaseCode>(record.steps.map(({ id, phase }) => [id, phase]));
    for (const [index, { from, toSteps = [], type }] of (record.transitions ?? []).entries()) {
      const leaving = phases.get(from);
      if (leaving === undefined || back.includes(type)) continue;
      for (const [position, step] of toSteps.entries()) {
        const reached = phases.get(step);
        if (reached !== undefined && isPhaseBefore(reached, leaving))
          yield { path: ["transitions", index, "toSteps", position], params: { from: leaving, to: reached } };
      }
    }
  },
});
