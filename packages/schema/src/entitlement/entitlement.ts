import type { Day } from "../eligibility/calendar.ts";
import type { Clock } from "../eligibility/clock.ts";
import { type Evaluation, type Explanation, evaluate, type MissingFact } from "../eligibility/evaluate.ts";
import type { Situation } from "../eligibility/situation.ts";
import { type TimeLimit, timeLimitOf } from "../eligibility/time-limit.ts";
import type { Verdict } from "../eligibility/verdict.ts";
import { isWellFormed } from "../eligibility/well-formed.ts";
import type { Finding } from "../parts/finding.ts";
import { type Availability, availabilityOf } from "./availability.ts";
import { type ConditionsOrigin, conditionsOf, type EntitlementRecord } from "./conditions.ts";

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
  /** What to ask next, the most decisive first. */
  readonly missing: readonly MissingFact[];
  readonly availability: Availability;
  /** By when to ask; absent where the record gives no clock. */
  readonly timeLimit?: TimeLimit;
  /** What kept the record from being weighed. */
  readonly findings: readonly Finding[];
}

/** Weighs one record. A criterion that cannot be read makes the verdict unknown and is reported. */
export function entitlementOf(record: EntitlementRecord, situation: Situation, today: Day): Entitlement {
  const { origin, criterion, pointer, provenance } = conditionsOf(record);
  const { clocks, findings } = clocksOf(record);
  const common = {
    record,
    conditions: origin,
    pointer,
    availability: availabilityOf(record, today),
    ...(clocks.length > 0 && { timeLimit: timeLimitOf(clocks, situation, today) }),
  };
  if (!criterion) return { ...common, verdict: "unknown", missing: [], findings };
  if (!isWellFormed(criterion))
    return {
      ...common,
      verdict: "unknown",
      missing: [],
      findings: [unreadable(record, pointer), ...findings],
    };
  const evaluation: Evaluation = evaluate(criterion, situation, { today, provenance });
  return { ...common, ...evaluation, findings };
}

function unreadable({ id }: EntitlementRecord, pointer: string): Finding {
  return { code: "criterion-unreadable", severity: "error", pointer, params: {}, record: id };
}

/** A clock whose condition cannot be read may apply or not: a person has to judge, and no time is called over. */
function clocksOf(record: EntitlementRecord): { clocks: readonly Clock[]; findings: Finding[] } {
  const { at, given } =
    record.kind === "compensation-scheme"
      ? { at: "/timeLimit/clocks", given: record.timeLimit?.clocks ?? [] }
      : { at: "/clocks", given: record.clocks ?? [] };
  const findings: Finding[] = [];
  const clocks = given.map((clock, index): Clock => {
    if (clock.appliesWhen === undefined || isWellFormed(clock.appliesWhen)) return clock;
    findings.push(unreadable(record, `${at}/${index}/appliesWhen`));
    return { ...clock, appliesWhen: { op: "human-check", text: clock.appliesTo ?? {} } };
  });
  return { clocks, findings };
}
