import type { Contact, NationalSystem } from "../../generated/types/model.ts";
import { isMember } from "../codelists/country-group-members.ts";
import { type Day, daysBetween } from "../eligibility/calendar.ts";
import { confirmedFirst } from "./confirmed-first.ts";
import type { FirstStep } from "./first-step.ts";

/**
 * Days after an event in which emergency numbers lead. It is no number of any law: rescue, the search for people and the
 * reception of families take days and seldom more than two weeks; after that nobody who asks what to do is helped by a
 * number for danger to life at the head of the list.
 */
const acuteDays = 14;

/** Whether emergency numbers lead: in the first days, and where nobody said when it happened. */
export function isAcute(eventDate: Day | undefined, today: Day): boolean {
  return eventDate === undefined || daysBetween(eventDate, today) <= acuteDays;
}

/** The number that everybody in the Union may call without charge, whatever the State (Directive (EU) 2018/1972, article 109). */
const inTheUnion = { channel: "telephone", number: "112" } satisfies Contact;

/** The descriptions that may name emergency numbers. */
interface Describing {
  readonly system: NationalSystem | undefined;
  /** That of the Union. */
  readonly union: NationalSystem | undefined;
}

/**
 * The emergency numbers of the State of the event, confirmed ones first; in the Union also 112 where no record of the State
 * names it: with the record of the Union that does, else with none.
 */
export function emergencyCalls(state: string, { system, union }: Describing, today: Day): FirstStep[] {
  const recorded = confirmedFirst(system?.emergencyNumbers ?? [], (contact) => [contact]);
  const steps: FirstStep[] = recorded.map((contact) => ({
    do: "call-emergency-number",
    state,
    ...(system && { record: system.id }),
    contact,
  }));
  if (recorded.some(isUnionNumber) || isMember("eu", state, today) !== true) return steps;
  const named = union?.emergencyNumbers?.find(isUnionNumber);
  const rest =
    union && named ? { record: union.id as string, contact: named } : { contact: inTheUnion as Contact };
  return [...steps, { do: "call-emergency-number", state, ...rest }];
}

function isUnionNumber(contact: Contact): boolean {
  return contact.channel === "telephone" && contact.number === inTheUnion.number;
}
