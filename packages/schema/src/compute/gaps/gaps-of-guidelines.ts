import type { CivicRecord, Guideline } from "../../../generated/types/model.ts";
import { isMember } from "../../codelists/country-group-members.ts";
import type { NeedCode } from "../../codelists/need.ts";
import type { Day } from "../../eligibility/calendar.ts";
import { mayBeAsked, statedAvailability } from "../../entitlement/availability.ts";
import type { DescribedState } from "./described-state.ts";
import { type FoundGap, mostNamed } from "./gap.ts";

/** What a guideline asks for, need by need and phase by phase, and no record of a State answers. */
export function* unanswered({ id, requirements }: Guideline, described: DescribedState): Generator<FoundGap> {
  const { state, covered } = described;
  const owner = described.owner(state);
  for (const { id: requirement, needs, phases = [undefined] } of requirements) {
    if (asksForDoorAtHome(needs) && described.records.some(assistsAcross)) continue;
    const guideline = { record: id, requirement };
    for (const need of needs)
      for (const phase of phases) {
        if (covered.answers(need, phase)) continue;
        const evidence = [...(covered.recordsByNeed.get(need) ?? [])].slice(0, mostNamed);
        const common = { id: "", kind: "requirement-unanswered", jurisdiction: state, need } as const;
        const level = covered.answersAbove(need, phase) && ({ level: "answered-above" } as const);
        yield { ...common, ...(phase && { phase }), ...level, guideline, evidence, owner };
      }
  }
}

const helpAcross: readonly NeedCode[] = ["assistance-with-claims", "cross-border-orientation"];

/**
 * Whether a requirement asks for the body at home that helps with a claim abroad and for nothing else, as Directive
 * 2004/80/EC does: both needs together are what an assisting authority is by its definition. One of them alone may be
 * asked of others.
 */
function asksForDoorAtHome(needs: readonly NeedCode[]): boolean {
  return needs.length === helpAcross.length && helpAcross.every((need) => needs.includes(need));
}

/** Whether a record is of an assisting authority, or of a scheme that names the one of its State. */
function assistsAcross(record: CivicRecord): boolean {
  if (record.kind === "compensation-scheme")
    return (
      record.crossBorder?.assistingAuthority !== undefined && mayBeAsked(statedAvailability(record.lifeCycle))
    );
  return record.kind === "organisation" && record.providerTypes.includes("assisting-authority");
}

/** A Union text addresses its members, as one of the Council of Europe does; one of a State that State; others all. */
export function addresses({ jurisdiction }: Guideline, state: string, today: Day): boolean {
  if (jurisdiction === "un") return state !== "eu";
  if (jurisdiction === "eu") return isMember("eu", state, today) === true;
  if (jurisdiction === "coe") return isMember("council-of-europe", state, today) === true;
  return jurisdiction === state;
}
