import type { PhaseCode } from "../codelists/phase.ts";
import { type Reached, waysToReach } from "../parts/ways-to-reach.ts";

/**
 * Whether contacts lead to somebody. What was only announced once something had happened, a number in the media, a place
 * in the town, is nowhere to be found weeks later.
 */
export function isReachable(reached: Reached, isAcute: boolean): boolean {
  return waysToReach(reached).some(({ channel }) => isAcute || channel !== "announced");
}

/** Whether something is there for the first days alone, and these are over. */
export function isOverWithFirstDays(
  { phases = [] }: { readonly phases?: readonly PhaseCode[] | undefined },
  isAcute: boolean,
): boolean {
  return !isAcute && phases.length > 0 && phases.every((phase) => phase === "emergency");
}

/** The numbers to call, as they are dialled. */
export function numbersIn(reached: Reached): readonly string[] {
  return waysToReach(reached).flatMap((contact) => (contact.channel === "telephone" ? [contact.number] : []));
}
