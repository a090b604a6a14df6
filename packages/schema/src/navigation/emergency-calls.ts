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

/** The emergency numbers of the State of the event, confirmed ones first; in the Union also 112 where no record names it. */
export function emergencyCalls(state: string, system: NationalSystem | undefined, today: Day): FirstStep[] {
  const recorded = confirmedFirst(system?.emergencyNumbers ?? [], (contact) => [contact]);
  const steps: FirstStep[] = recorded.map((contact) => ({
    do: "call-emergency-number",
    state,
    ...(system && { record: system.id }),
    contact,
  }));
  const isNamed = recorded.some(
    (contact) => contact.channel === "telephone" && contact.number === inTheUnion.number,
  );
  if (isNamed || isMember("eu", state, today) !== true) return steps;
  return [...steps, { do: "call-emergency-number", state, contact: inTheUnion }];
}
