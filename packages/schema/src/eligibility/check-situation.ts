import { clockEventRows, factRows } from "../../generated/structure/facts.ts";
import type { Facts, Situation } from "../../generated/types/model.ts";
import type { EligibilityFactCode } from "../codelists/eligibility-fact.ts";
import { type Finding, finding } from "../findings/finding.ts";
import type { FindingParams, SituationCode } from "../findings/finding-code.ts";
import { isCountry } from "../parts/country.ts";
import { pathOf } from "../parts/json-pointer.ts";
import { codesOfFacts } from "../structure/facts.ts";
import { type Day, isDay } from "./calendar.ts";
import { contradicted, deniedAndNamed } from "./contradictions.ts";
import type { FactOf } from "./fact.ts";
import type { FactRow } from "./fact-rows.ts";
import { misfitsOf, typedFacts } from "./read-facts.ts";
import { deniedOf } from "./silence.ts";
import { stateOfRegion } from "./subdivisions.ts";

/** A situation without the facts that cannot be, and what was wrong with them. */
export interface CheckedSituation {
  readonly situation: Situation;
  readonly findings: readonly Finding[];
}

/** Facts that hold the date of something that follows the event. */
const followingDates = clockEventRows.flatMap(({ code, fact }) => (fact && code !== "event" ? [fact] : []));

/**
 * Finds what cannot be: something that is no fact or has another type, an unknown State, a day that does not exist, an age
 * that nobody reaches, a death before the event, facts that contradict one another. It is left out, so that what depends
 * on it becomes unknown, and is never corrected; what remains is not held against what was left out. Never throws,
 * whatever a caller hands over.
 */
export function checkSituation(situation: Situation, today: Day): CheckedSituation {
  const findings = misfitsOf(situation);
  let facts = typedFacts(situation);
  for (const check of [
    valueFindings,
    boundFindings,
    futureFindings,
    earlyFindings,
    orderFindings,
    contradictions,
  ]) {
    // What is left out may have hidden that others contradict one another, too.
    for (let found = check(facts, today); found.length > 0; found = check(facts, today)) {
      findings.push(...found);
      facts = without(facts, found);
    }
  }
  if (findings.length === 0) return { situation, findings };
  const isWrong = findings.some(({ pointer }) => /^\/needs(?:\/|$)/.test(pointer));
  const needs = situation?.needs !== undefined && !isWrong && { needs: situation.needs };
  return { situation: { facts, ...needs }, findings };
}

function say<Code extends SituationCode>(code: Code, fact: EligibilityFactCode, params: FindingParams[Code]) {
  return finding(code, ["facts", fact], params);
}

const rows = new Map<string, FactRow>(factRows.map((row) => [row.code, row]));

/** What the list of facts says of those that are given. */
function rowsOf(facts: object): FactRow[] {
  return Object.keys(facts).flatMap((fact) => rows.get(fact) ?? []);
}

function valueFindings(facts: Facts): Finding[] {
  const given = rowsOf(facts).flatMap((row) => {
    const held = facts[row.code];
    if (held === undefined || typeof held === "boolean" || typeof held === "number") return [];
    return textFindings(row, typeof held === "string" ? [held] : held, ["facts", row.code]);
  });
  const denied = rowsOf(facts.not ?? {}).flatMap((row) =>
    textFindings(row, deniedOf(facts, row.code) ?? [], ["facts", "not", row.code]),
  );
  return [...given, ...denied];
}

function textFindings(
  { type, list }: FactRow,
  values: readonly string[],
  path: readonly string[],
): Finding[] {
  if (type === "country") return unknownStates(values, path);
  if (type === "date")
    return values.filter((day) => !isDay(day)).map((date) => finding("date-not-in-calendar", path, { date }));
  if (list === undefined) return unknownStates(values.map(stateOfRegion), path);
  return values
    .filter((value) => !codesOfFacts(list).has(value))
    .map((actual) => finding("fact-code-unknown", path, { actual, list }));
}

function unknownStates(states: readonly string[], path: readonly string[]): Finding[] {
  return states
    .filter((state) => !isCountry(state))
    .map((country) => finding("country-unknown", path, { country }));
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

/** Most years, days, and per cent, that there can be: nobody has lived longer, and nothing is more than the whole. */
const mostOfUnit: Readonly<Record<string, number>> = { years: 130, days: 130 * 366, "per cent": 100 };

function boundFindings(facts: Facts): Finding[] {
  return rowsOf(facts).flatMap(({ code, unit = "" }) => {
    const actual = facts[code];
    const maximum = mostOfUnit[unit];
    if (typeof actual !== "number" || maximum === undefined || actual <= maximum) return [];
    return [say("fact-too-large", code, { actual, maximum })];
  });
}

/** Days of one claim, each with those that come after it. */
const order: readonly (readonly [FactOf<"date">, ...FactOf<"date">[]])[] = [
  ["claim-date", "complete-file-date", "decision-date", "refusal-date"],
  ["offer-date", "acceptance-date"],
];

function orderFindings(facts: Facts): Finding[] {
  return order.flatMap(([fact, ...following]) => {
    const other = facts[fact];
    return following.flatMap((each) => {
      const date = facts[each];
      if (date === undefined || other === undefined || date >= other) return [];
      return [say("fact-before-other", each, { date, fact, other })];
    });
  });
}

function contradictions(facts: Facts, today: Day): Finding[] {
  return [
    ...contradicted(facts, today).map((fact) => say("facts-contradict", fact, { fact })),
    ...deniedAndNamed(facts).map((fact) => finding("facts-contradict", ["facts", "not", fact], { fact })),
  ];
}

/** The facts without those that findings name; of what is denied, only the lists that they name. */
function without(facts: Facts, findings: readonly Finding[]): Facts {
  const paths = findings.map(({ pointer }) => pathOf(pointer));
  const wrong = new Set(
    paths.flatMap(([, fact, list]) => (fact === "not" && list !== undefined ? [] : [fact])),
  );
  const wrongLists = new Set(paths.flatMap(([, fact, list]) => (fact === "not" ? [list] : [])));
  const { not, ...said } = facts;
  const kept = Object.fromEntries(Object.entries(said).filter(([fact]) => !wrong.has(fact)));
  const denied = Object.entries(not ?? {}).filter(([list]) => !wrongLists.has(list));
  return denied.length === 0 ? kept : { ...kept, not: Object.fromEntries(denied) };
}
