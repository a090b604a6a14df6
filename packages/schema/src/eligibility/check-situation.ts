import { type ClockEventCode, clockEvent } from "../codelists/clock-event.ts";
import { type EligibilityFactCode, eligibilityFact } from "../codelists/eligibility-fact.ts";
import { eventType } from "../codelists/event-type.ts";
import { kinship } from "../codelists/kinship.ts";
import { victimStatus } from "../codelists/victim-status.ts";
import { isCountry } from "../parts/country.ts";
import type { Finding } from "../parts/finding.ts";
import { type Day, isDay } from "./calendar.ts";
import { knownFacts } from "./known-facts.ts";
import type { Facts, Situation } from "./situation.ts";

/** Codes of findings about the facts of a situation. */
export type SituationCode =
  | "country-unknown"
  | "date-not-in-calendar"
  | "fact-code-unknown"
  | "fact-before-event"
  | "fact-in-future"
  | "facts-contradict";

/** A situation without the facts that cannot be, and what was wrong with them. */
export interface CheckedSituation {
  readonly situation: Situation;
  readonly findings: readonly Finding[];
}

const codesOfList: Readonly<Record<string, ReadonlySet<string>>> = {
  "event-type": new Set(eventType.concepts.map(({ code }) => code)),
  kinship: new Set(kinship.concepts.map(({ code }) => code)),
  "victim-status": new Set(victimStatus.concepts.map(({ code }) => code)),
};

/** Facts that hold the date of something that follows the event. */
const followingDates = clockEvent.concepts.flatMap((concept) =>
  "fact" in concept && (concept.code satisfies ClockEventCode) !== "event" ? [concept.fact] : [],
);

/**
 * Finds facts that cannot be: an unknown State, a day that does not exist, a death before the event, facts that
 * contradict one another. They are left out, so that what depends on them becomes unknown, and are never corrected.
 */
export function checkSituation(situation: Situation, today: Day): CheckedSituation {
  const findings = [
    ...eligibilityFact.concepts.flatMap((concept) => valueFindings(concept, situation.facts)),
    ...dateFindings(situation.facts, today),
    ...contradictions(situation.facts),
  ];
  if (findings.length === 0) return { situation, findings };
  const wrong = new Set(findings.map(({ pointer }) => pointer.split("/")[2]));
  const sound = Object.entries(situation.facts).filter(([fact]) => !wrong.has(fact));
  return { situation: { ...situation, facts: Object.fromEntries(sound) }, findings };
}

type FactConcept = (typeof eligibilityFact)["concepts"][number];

function say(code: SituationCode, fact: EligibilityFactCode, params: Finding["params"]): Finding {
  return { code, severity: "error", pointer: `/facts/${fact}`, params };
}

function valueFindings(concept: FactConcept, facts: Facts): Finding[] {
  const held = facts[concept.code];
  if (held === undefined) return [];
  const values = (Array.isArray(held) ? held : [held]) as readonly string[];
  if (concept.type === "country")
    return values
      .filter((value) => !isCountry(value))
      .map((country) => say("country-unknown", concept.code, { country }));
  if (concept.type === "date")
    return values
      .filter((day) => !isDay(day))
      .map((date) => say("date-not-in-calendar", concept.code, { date }));
  const list = "list" in concept ? concept.list : undefined;
  const codes = list === undefined ? undefined : codesOfList[list];
  if (list === undefined || codes === undefined) return [];
  return values
    .filter((code) => !codes.has(code))
    .map((actual) => say("fact-code-unknown", concept.code, { actual, list }));
}

function dateFindings(facts: Facts, today: Day): Finding[] {
  const event = facts["event-date"];
  const future = (["event-date", ...followingDates] as const).flatMap((fact) => {
    const day = facts[fact];
    return day !== undefined && day > today ? [say("fact-in-future", fact, { date: day, today })] : [];
  });
  const early = followingDates.flatMap((fact) => {
    const day = facts[fact];
    return day !== undefined && event !== undefined && day < event
      ? [say("fact-before-event", fact, { date: day, event })]
      : [];
  });
  return [...future, ...early];
}

/** What was given against what follows from the other facts. */
function contradictions(facts: Facts): Finding[] {
  const implied = knownFacts({
    ...facts,
    "victim-deceased": undefined,
    "judgment-final": undefined,
    "harm-bodily": undefined,
    "harm-psychological": undefined,
    "harm-material": undefined,
  });
  const denied = (
    ["victim-deceased", "judgment-final", "harm-bodily", "harm-psychological", "harm-material"] as const
  ).filter((fact) => facts[fact] === false && implied[fact] === true);
  const younger =
    facts["age-now"] !== undefined &&
    facts["age-at-event"] !== undefined &&
    facts["age-now"] < facts["age-at-event"];
  return [
    ...denied.map((fact) => say("facts-contradict", fact, { fact })),
    ...(younger ? [say("facts-contradict", "age-now", { fact: "age-now" })] : []),
  ];
}
