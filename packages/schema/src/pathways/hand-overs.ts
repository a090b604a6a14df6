import type { Pathway, PathwayTransition } from "../../generated/types/model.ts";
import type { PhaseCode } from "../codelists/phase.ts";
import { isFollowUp } from "./phase-order.ts";

/** One way by which a pathway carries a person from the emergency over to follow-up. */
export interface HandOver {
  /** Place among the transitions of the pathway. */
  readonly index: number;
  readonly transition: PathwayTransition;
  /** Ids of the steps of follow-up that it leads to; empty where it is only declared. */
  readonly toFollowUp: readonly string[];
}

/**
 * The hand-overs of a pathway: the transitions that leave a step of the emergency and either lead to a step of
 * follow-up or are of the type that says so (`emergency-to-follow-up-handover`). Each transition is one, however many
 * steps, bodies and services it leads to: it is one act, for which one body answers.
 *
 * What a transition leads to counts as the pathway itself places it. That a body or a service works in follow-up only
 * makes no hand-over of every referral to it: a list that is sent to insurers, or a number that is given out, carries
 * nobody over. And who reads the pathway alone finds the same hand-overs as who has all other records at hand.
 */
export function handOversOf({ steps, transitions = [] }: Pathway): HandOver[] {
  const phases = new Map<string, PhaseCode>(steps.map(({ id, phase }) => [id, phase]));
  return transitions.flatMap((transition, index) => {
    const { from, toSteps = [], type } = transition;
    if (phases.get(from) !== "emergency") return [];
    const toFollowUp = toSteps.filter((step) => isFollowUp(phases.get(step) ?? "emergency"));
    const isDeclared = type === "emergency-to-follow-up-handover";
    return toFollowUp.length > 0 || isDeclared ? [{ index, transition, toFollowUp }] : [];
  });
}

/**
 * Whether a hand-over names who answers for it. Whoever takes over at the other side does not answer for the passage: who
 * calls the person, and by when, stays open between the two.
 */
export function hasOwner({ transition }: HandOver): boolean {
  return transition.owner !== undefined;
}
