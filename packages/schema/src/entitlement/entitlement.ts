import type { Clock, Facts, Situation } from "../../generated/types/model.ts";
import { type Day, needToday } from "../eligibility/calendar.ts";
import { evaluateFacts } from "../eligibility/evaluate.ts";
import type { Explanation } from "../eligibility/explanation.ts";
import { knownFacts } from "../eligibility/known-facts.ts";
import type { MissingFact } from "../eligibility/missing-facts.ts";
import { type Steps, stepsFor } from "../eligibility/steps.ts";
import { type TimeLimit, timeLimitByFacts } from "../eligibility/time-limit.ts";
import type { Verdict } from "../eligibility/verdict.ts";
import { isWellFormed } from "../eligibility/well-formed.ts";
import { type Finding, finding } from "../findings/finding.ts";
import { type Availability, availabilityOf } from "./availability.ts";
import { checkRecords } from "./check-records.ts";
import { type ConditionsOrigin, conditionsOf, type EntitlementRecord } from "./conditions.ts";
import type { ListedSum } from "./listed-sums.ts";

/** What one record gives, or may give, to one person. */
export interface Entitlement {
  /** The record: name, administering body, evidence, contacts and amounts are read there. */
  readonly record: EntitlementRecord;
  /** Whether the conditions are met, without regard to the time limit. */
  readonly verdict: Verdict;
  /** Where the conditions come from. */
  readonly conditions: ConditionsOrigin;
  /** Where the conditions stand in the record (JSON Pointer); pointers of the explanation continue it. */
  readonly pointer: string;
  /** Why; absent where the record says nothing of its conditions. */
  readonly explanation?: Explanation;
  /** Where it is met: exclusions that stay open, which the authority may examine. */
  readonly unless: readonly Explanation[];
  /** Why the right is taken away or not; absent where the record names no exclusion. */
  readonly exclusions?: Explanation;
  /** The sums that the record lists, and whether they may be the person's. */
  readonly sums: readonly ListedSum[];
  /** What to ask next, the most decisive first. */
  readonly missing: readonly MissingFact[];
  /** Whether it can be asked for today, whatever the situation. */
  readonly availability: Availability;
  /** By when to ask; absent where the record gives no clock. */
  readonly timeLimit?: TimeLimit;
  /** What kept the record from being weighed. */
  readonly findings: readonly Finding[];
}

/** What records are weighed against. */
export interface Weighing {
  /** The facts of the situation with all that follows from them. */
  readonly facts: Facts;
  /** Calendar date of today, `YYYY-MM-DD`. */
  readonly today: Day;
  /** What finding out which facts matter most may take, for all records that are weighed with it. */
  readonly steps: Steps;
}

/**
 * Weighs one record that gives something. A criterion that cannot be read makes the verdict unknown and is reported; so
 * does a record that cannot.
 */
export function entitlementOf(record: EntitlementRecord, situation: Situation, today: Day): Entitlement {
  needToday(today);
  const { findings } = checkRecords([record]);
  if (findings.length === 0)
    return weighRecord(record, { facts: knownFacts(situation), today, steps: stepsFor() });
  return {
    record,
    verdict: "unknown",
    conditions: "none",
    pointer: "",
    unless: [],
    sums: [],
    missing: [],
    availability: "unknown",
    findings,
  };
}

/** {@link entitlementOf} a record that can be read, on facts with all that follows from them. */
export function weighRecord(record: EntitlementRecord, { facts, today, steps }: Weighing): Entitlement {
  const { origin, criterion, pointer, provenance } = conditionsOf(record);
  const clocks = clocksOf(record);
  const evaluation = isWellFormed(criterion)
    ? evaluateFacts(criterion, facts, { today, provenance, steps })
    : undefined;
  const findings = [
    ...(criterion && !evaluation ? [criterionUnreadable(record, pointer)] : []),
    ...(evaluation?.notTried ? [answersNotTried(record, pointer)] : []),
    ...clockFindings(record, clocks),
  ];
  const timeLimit = clocks.length > 0 && timeLimitByFacts(clocks, facts, today);
  return {
    record,
    verdict: evaluation?.verdict ?? "unknown",
    conditions: origin,
    pointer,
    unless: [],
    sums: [],
    missing: evaluation?.missing ?? [],
    availability: availabilityOf(record, today),
    findings,
    ...(evaluation && { explanation: evaluation.explanation }),
    ...(timeLimit && { timeLimit }),
  };
}

/** Says that conditions of a record, or of a clock in it, cannot be read. */
export function criterionUnreadable({ id }: EntitlementRecord, pointer: string): Finding {
  return { ...finding("criterion-unreadable", pointer, {}), record: id };
}

/** Says that the order of what to ask next is a rough one. */
function answersNotTried({ id }: EntitlementRecord, pointer: string): Finding {
  return { ...finding("answers-not-tried", pointer, {}, "notice"), record: id };
}

function clocksOf(record: EntitlementRecord): readonly Clock[] {
  return (record.kind === "compensation-scheme" ? record.timeLimit?.clocks : record.clocks) ?? [];
}

/** A clock whose condition cannot be read may apply or not: a person has to judge, and no time is called over. */
function clockFindings(record: EntitlementRecord, clocks: readonly Clock[]): Finding[] {
  const at = record.kind === "compensation-scheme" ? "/timeLimit/clocks" : "/clocks";
  return clocks.flatMap(({ appliesWhen }, index) =>
    appliesWhen === undefined || isWellFormed(appliesWhen)
      ? []
      : [criterionUnreadable(record, `${at}/${index}/appliesWhen`)],
  );
}
