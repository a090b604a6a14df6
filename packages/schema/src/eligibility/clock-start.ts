import { clockEventRows } from "../../generated/structure/facts.ts";
import type { Clock, Facts } from "../../generated/types/model.ts";
import type { ClockEventCode } from "../codelists/clock-event.ts";
import { birthday } from "./birthday.ts";
import { isDay } from "./calendar.ts";
import { isDirectVictim } from "./direct-victim.ts";
import type { FactOf } from "./fact.ts";
import { laterOf, type Start } from "./start.ts";

/** Age at which a person comes of age, for clocks that start with majority. */
const ageOfMajority = 18;

const factOfEvent = new Map<ClockEventCode, FactOf<"date">>(
  clockEventRows.flatMap(({ code, fact }) => (fact ? [[code, fact] as const] : [])),
);

/** The fact that says whether an event has happened at all. */
const happened = new Map<ClockEventCode, FactOf<"boolean">>([
  ["death", "victim-deceased"],
  ["judgment", "judgment-final"],
  ["certification", "condition-certified"],
]);

/** The right is there from the act on, and they say only until when: nothing has to have happened first. */
const rightBefore = new Set<ClockEventCode>([
  "event",
  "stabilisation",
  "medical-discharge",
  "knowledge",
  "designation",
]);

/** When a clock begins to run. A fixed day is the day of the event that the clock names beside it. */
export function startOf({ starts, startsOn, suspendedUntilAge }: Clock, facts: Facts): Start {
  if (startsOn !== undefined)
    return isDay(startsOn) ? { earliest: startsOn, latest: startsOn, missing: [] } : { missing: [] };
  const start = dayOfEvent(starts, facts);
  if (suspendedUntilAge === undefined || start.never) return start;
  const ofAge = birthday(suspendedUntilAge, facts);
  return ofAge.never ? start : laterOf(start, ofAge);
}

/** When an event took place. Nothing that follows from the act comes before it. */
export function dayOfEvent(event: ClockEventCode | undefined, facts: Facts): Start {
  if (event === "majority") return majority(facts);
  const fact = event && factOfEvent.get(event);
  if (!fact) return { missing: [] };
  const day = facts[fact];
  if (day !== undefined) return { earliest: day, latest: day, missing: [] };
  const act = facts["event-date"];
  const bound = act && { earliest: act };
  const asked = happened.get(event);
  const isSo = rightBefore.has(event) || (asked && facts[asked]);
  if (isSo) return { ...bound, missing: [fact] };
  if (isSo === undefined) return { ...bound, missing: asked ? [asked, fact] : [fact], pending: true };
  return isOwnDeath(event, facts) ? { missing: [], never: true } : { missing: [], waitsFor: event };
}

/** Only who was a minor at the event comes of age after it. */
function majority(facts: Facts): Start {
  const ofAge = birthday(ageOfMajority, facts);
  return facts["age-at-event"] === undefined ? { ...ofAge, unsure: true } : ofAge;
}

/** Who lives claims nothing from the own death. */
function isOwnDeath(event: ClockEventCode, facts: Facts): boolean {
  return event === "death" && isDirectVictim(facts);
}
