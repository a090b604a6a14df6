import type { Facts, Situation } from "../../generated/types/model.ts";
import { clockEvent } from "../codelists/clock-event.ts";
import { type EligibilityFactCode, eligibilityFact } from "../codelists/eligibility-fact.ts";
import { eventType } from "../codelists/event-type.ts";
import { kinship } from "../codelists/kinship.ts";
import { victimStatus } from "../codelists/victim-status.ts";
import { type Finding, finding } from "../findings/finding.ts";
import type { FindingParams, SituationCode } from "../findings/finding-code.ts";
import { isCountry } from "../parts/country.ts";
import { type Day, isDay } from "./calendar.ts";
import type { FactOf } from "./fact.ts";
import { withImplied } from "./known-facts.ts";
import { misfitsOf, readFacts } from "./read-facts.ts";

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
  concept.fact && concept.code !== "event" ? [concept.fact as FactOf<"date">] : [],
);

/**
 * Finds what cannot be: something that is no fact or has another type, an unknown State, a day that does not exist, a
 * death before the event, facts that contradict one another. It is left out, so that what depends on it becomes unknown,
 * and is never corrected; what remains is not held against what was left out. Never throws, whatever a caller hands over.
 */
export function checkSituation(situation: Situation, today: Day): CheckedSituation {
  const findings = misfitsOf(situation);
  let facts = readFacts(situation);
  for (const check of [valueFindings, futureFindings, earlyFindings, contradictions]) {
    const found = check(facts, today);
    findings.push(...found);
    const wrong = new Set(found.map(({ pointer }) => pointer.split("/")[2]));
    facts = Object.fromEntries(Object.entries(facts).filter(([fact]) => !wrong.has(fact)));
  }
  if (findings.length === 0) return { situation, findings };
  const isWrong = findings.some(({ pointer }) => /^\/needs(?:\/|$)/.test(pointer));
  const needs = situation?.needs !== undefined && !isWrong && { needs: situation.needs };
  return { situation: { facts, ...needs }, findings };
}

type FactConcept = (typeof eligibilityFact)["concepts"][number];

function say<Code extends SituationCode>(code: Code, fact: EligibilityFactCode, params: FindingParams[Code]) {
  return finding(code, ["facts", fact], params);
}

function valueFindings(facts: Facts): Finding[] {
  return eligibilityFact.concepts.flatMap((concept) => {
    const held = facts[concept.code];
    if (held === undefined || typeof held === "boolean" || typeof held === "number") return [];
    return textFindings(concept, typeof held === "string" ? [held] : held);
  });
}

function textFindings(concept: FactConcept, values: readonly string[]): Finding[] {
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

function futureFindings(facts: Facts, today: Day): Finding[] {
  return ["event-date" as const, ...followingDates].flatMap((fact) => {
    const day = facts[fact];
    return day !== undefined && day > today ? [say("fact-in-future", fact, { date: day, today })] : [];
  });
}

function earlyFindings(facts: Facts): Finding[] {
  const event = facts["event-date"];
  return followingDates.flatMap((fact) => {
    const day = facts[fact];
    return day !== undefined && event !== undefined && day < event
      ? [say("fact-before-event", fact, { date: day, event })]
      : [];
  });
}

/** Facts that follow from others, and can so be denied wrongly. */
const deniable = [
  "victim-deceased",
  "judgment-final",
  "harm-bodily",
  "harm-psychological",
  "harm-material",
] as const satisfies readonly EligibilityFactCode[];

/** What was given against what follows from the other facts. */
function contradictions(facts: Facts): Finding[] {
  const others = Object.entries(facts).filter(([fact]) => !deniable.some((each) => each === fact));
  const implied = withImplied(Object.fromEntries(others));
  const denied = deniable.filter((fact) => facts[fact] === false && implied[fact] === true);
  const { "age-now": now, "age-at-event": then } = facts;
  const younger = now !== undefined && then !== undefined && now < then;
  return [
    ...denied.map((fact) => say("facts-contradict", fact, { fact })),
    ...(younger ? [say("facts-contradict", "age-now", { fact: "age-now" })] : []),
  ];
}
