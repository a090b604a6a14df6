import type { Contact } from "../../generated/types/model.ts";
import type { PhaseCode } from "../codelists/phase.ts";

/** What can be reached where somebody answers, and when. */
interface Reached {
  readonly contacts?: readonly Contact[] | undefined;
  readonly phases?: readonly PhaseCode[] | undefined;
}

/**
 * Whether contacts lead to somebody. What was only announced once something had happened, a number in the media, a place
 * in the town, is nowhere to be found weeks later.
 */
export function isReachable({ contacts = [] }: Reached, isAcute: boolean): boolean {
  return contacts.some(({ channel }) => isAcute || channel !== "announced");
}

/** Whether something is there for the first days alone, and these are over. */
export function isOverWithFirstDays({ phases = [] }: Reached, isAcute: boolean): boolean {
  return !isAcute && phases.length > 0 && phases.every((phase) => phase === "emergency");
}

/** The numbers to call, as they are dialled. */
export function numbersIn({ contacts = [] }: Reached): readonly string[] {
  return contacts.flatMap((contact) => (contact.channel === "telephone" ? [contact.number] : []));
}
