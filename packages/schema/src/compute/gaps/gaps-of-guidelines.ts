import type { Guideline } from "../../../generated/types/model.ts";
import { isMember } from "../../codelists/country-group-members.ts";
import type { NeedCode } from "../../codelists/need.ts";
import type { PhaseCode } from "../../codelists/phase.ts";
import type { Day } from "../../eligibility/calendar.ts";
import type { DescribedState } from "./described-state.ts";
import type { FoundGap } from "./gap.ts";

/** One need, in one phase or in any, that a requirement of a guideline is about. */
export interface Demand {
  readonly need: NeedCode;
  readonly phase: PhaseCode | undefined;
  readonly guideline: NonNullable<FoundGap["guideline"]>;
}

/** What a guideline asks for, need by need and phase by phase. */
export function demandsOf({ id, requirements }: Guideline): Demand[] {
  return requirements.flatMap(({ id: requirement, needs, phases = [undefined] }) =>
    needs.flatMap((need) => phases.map((phase) => ({ need, phase, guideline: { record: id, requirement } }))),
  );
}

/** Demands that no record of a State answers. */
export function unanswered(demands: readonly Demand[], described: DescribedState): FoundGap[] {
  const { state, covered } = described;
  const owner = described.owner(state);
  const found: FoundGap[] = [];
  for (const { need, phase, guideline } of demands) {
    if (covered.answers(need, phase)) continue;
    const evidence = [...(covered.recordsByNeed.get(need) ?? [])];
    const common = { id: "", kind: "requirement-unanswered", jurisdiction: state, need } as const;
    const level = covered.answersAbove(need, phase) && ({ level: "answered-above" } as const);
    found.push({ ...common, ...(phase && { phase }), ...level, guideline, evidence, owner });
  }
  return found;
}

/** A Union text addresses its members, as one of the Council of Europe does; one of a State that State; others all. */
export function addresses({ jurisdiction }: Guideline, state: string, today: Day): boolean {
  if (jurisdiction === "un") return state !== "eu";
  if (jurisdiction === "eu") return isMember("eu", state, today) === true;
  if (jurisdiction === "coe") return isMember("council-of-europe", state, today) === true;
  return jurisdiction === state;
}
