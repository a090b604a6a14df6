import type { Facts } from "../../generated/types/model.ts";
import type { CountryGroupCode } from "../codelists/country-group.ts";
import { countryGroupMembers, isMember } from "../codelists/country-group-members.ts";
import type { EligibilityFactCode } from "../codelists/eligibility-fact.ts";
import { holdsSeveral, typeOfFact } from "../structure/facts.ts";
import { type Day, plus } from "./calendar.ts";
import type { Comparison } from "./fold-criterion.ts";

/** A value of any fact. */
export type Answer = NonNullable<Facts[EligibilityFactCode]>;

/** A State and a code that no criterion names: they stand for "any other". */
export const otherState = "zz";
/** One more, where facts are compared with one another: two States that no criterion names need not be one. */
const anotherState = "xy";
export const otherCode = "other";

/**
 * Answers to a fact that comparisons can tell apart: one for each side of every comparison. A day and a number stand
 * for those before, at and after the value compared; States and codes are those named, and one other. `days` are more
 * days to tell apart.
 */
export function answersOf(
  fact: EligibilityFactCode,
  comparisons: readonly Comparison[],
  days: readonly Day[] = [],
): Answer[] {
  const linked = linkedWith(fact, comparisons);
  const asking = comparisons.filter((each) => linked.has(each.fact) || usesSince(each, fact));
  const single = singleAnswers(fact, asking, days);
  if (linked.size > 1) single.push(anotherState);
  return holdsSeveral(fact) ? single.map((value) => [value] as unknown as Answer) : single;
}

/** The values of a fact that comparisons name: whoever answers says of each whether it is so. */
export function valuesNamed(fact: EligibilityFactCode, comparisons: readonly Comparison[]): string[] {
  const named = comparisons.flatMap((each): readonly string[] => {
    if (each.fact !== fact) return [];
    if (each.op === "code") return each.in;
    return each.op === "country" ? (each.states ?? []) : [];
  });
  return [...new Set(named)];
}

/** The fact, and all with which it is compared, one after another. */
function linkedWith(
  fact: EligibilityFactCode,
  comparisons: readonly Comparison[],
): ReadonlySet<EligibilityFactCode> {
  const linked = new Set([fact]);
  for (let before = 0; before < linked.size; ) {
    before = linked.size;
    for (const each of comparisons) {
      if (each.op !== "country" || each.sameAs === undefined) continue;
      if (linked.has(each.fact)) linked.add(each.sameAs);
      else if (linked.has(each.sameAs)) linked.add(each.fact);
    }
  }
  return linked;
}

function singleAnswers(
  fact: EligibilityFactCode,
  comparisons: readonly Comparison[],
  days: readonly Day[],
): Answer[] {
  switch (typeOfFact(fact)) {
    case "boolean":
      return [true, false];
    case "code":
      return [...new Set([...comparisons.flatMap((each) => (each.op === "code" ? each.in : [])), otherCode])];
    case "country":
      return distinctStates(comparisons);
    case "number":
      return aroundNumbers(comparisons.flatMap((each) => (each.op === "number" ? [each.value] : [])));
    case "date":
      return aroundDays([
        ...comparisons.flatMap((each) => (each.op === "date" && each.date ? [each.date] : [])),
        ...days,
      ]);
  }
}

function usesSince(comparison: Comparison, fact: EligibilityFactCode): boolean {
  return comparison.op === "date" && comparison.sinceFact === fact;
}

/** Days between which the members of groups differ: one of each period in which States joined or left. */
export const membershipDays = [
  "1960-01-01",
  "1980-01-01",
  "2000-06-01",
  "2010-06-01",
  "2019-06-01",
  "2025-01-01",
];

/** In which of those periods each member of a group belongs to it, one bit a period. */
const periodsByGroup = new Map<CountryGroupCode, ReadonlyMap<string, number>>();

function periodsOf(group: CountryGroupCode): ReadonlyMap<string, number> {
  const known = periodsByGroup.get(group);
  if (known) return known;
  const bits = (state: string) =>
    membershipDays.reduce((sum, day, bit) => (isMember(group, state, day) ? sum | (1 << bit) : sum), 0);
  const periods = new Map(countryGroupMembers[group].members.map(({ state }) => [state, bits(state)]));
  periodsByGroup.set(group, periods);
  return periods;
}

const everyPeriod = (1 << membershipDays.length) - 1;

/** One State for every way in which the comparisons can tell States apart, and one that none of them names. */
function distinctStates(comparisons: readonly Comparison[]): string[] {
  const asked = comparisons.filter((each) => each.op === "country");
  const told = new Map<string, number[]>([[otherState, asked.map(() => 0)]]);
  const tell = (state: string, place: number, periods: number) => {
    const bits = told.get(state) ?? asked.map(() => 0);
    bits[place] = (bits[place] ?? 0) | periods;
    told.set(state, bits);
  };
  for (const [place, { states = [], groups = [] }] of asked.entries()) {
    for (const state of states) tell(state, place, everyPeriod);
    for (const group of groups) for (const [state, periods] of periodsOf(group)) tell(state, place, periods);
  }
  const byAnswers = new Map<string, string>();
  for (const [state, bits] of told) {
    const key = bits.join();
    if (!byAnswers.has(key)) byAnswers.set(key, state);
  }
  return [...byAnswers.values()];
}

function aroundNumbers(values: readonly number[]): number[] {
  const around = values.flatMap((value) => [value - 0.5, value, value + 0.5]);
  return [...new Set(around.filter((value) => value >= 0))];
}

function aroundDays(days: readonly string[]): string[] {
  const around = days.flatMap((day) => [`0001-01-01`, day, plus(day, "P1D") ?? day]);
  return around.length > 0 ? [...new Set(around)] : ["0001-01-01", "9999-12-31"];
}
