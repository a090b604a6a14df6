import type { Clock, Designation, Facts, NationalSystem, Situation } from "../../generated/types/model.ts";
import type { EligibilityFactCode } from "../codelists/eligibility-fact.ts";
import { type Day, needToday } from "../eligibility/calendar.ts";
import { evaluateFacts } from "../eligibility/evaluate.ts";
import type { Explanation } from "../eligibility/explanation.ts";
import { knownFacts } from "../eligibility/known-facts.ts";
import type { MissingFact } from "../eligibility/missing-facts.ts";
import { isOwnClock } from "../eligibility/own-clock.ts";
import { type Steps, stepsFor } from "../eligibility/steps.ts";
import { placedIn } from "../eligibility/subdivisions.ts";
import { type TimeLimit, timeLimitByFacts, withoutApplication } from "../eligibility/time-limit.ts";
import type { Verdict } from "../eligibility/verdict.ts";
import { isWellFormed } from "../eligibility/well-formed.ts";
import { type Finding, finding } from "../findings/finding.ts";
import { type Availability, availabilityOf } from "./availability.ts";
import { checkRecords } from "./check-records.ts";
import { type ConditionsOrigin, conditionsOf, type EntitlementRecord } from "./conditions.ts";
import { exclusionsOf, explainExclusions, lessExclusions, openExclusions } from "./exclusions.ts";
import { type ListedSum, listedSums } from "./listed-sums.ts";
import { subdivisionsIn } from "./regional.ts";
import { standingIn } from "./standing-at.ts";
import { type DesignationOf, designationsIn } from "./tied-event.ts";

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
  /** Where it is met: exclusions that stay open, which the authority may examine; their pointers start at the record. */
  readonly unless: readonly Explanation[];
  /** Why the right is taken away or not, with pointers from the record on; absent where it names no exclusion. */
  readonly exclusions?: Explanation;
  /** The sums that the record lists, and whether they may be the person's. */
  readonly sums: readonly ListedSum[];
  /** What to ask next, the most decisive first. */
  readonly missing: readonly MissingFact[];
  /** Whether it can be asked for today, whatever the situation. */
  readonly availability: Availability;
  /** By when to ask; absent where the record gives no clock of the person: the time of a body or an insurer is another. */
  readonly timeLimit?: TimeLimit;
  /** By when the facts must be reported to the police; absent where no clock is given, or they are known to be reported, or need not be. */
  readonly report?: TimeLimit;
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
  /** The designations at hand, for what was set up for one event. */
  readonly designationOf?: DesignationOf | undefined;
}

/** What the weighing of one record may be told beside. */
export interface EntitlementOptions {
  /** For what was set up for one event that only a designation describes; without it a person judges whether it is the same. */
  readonly designations?: readonly Designation[];
  /** For the parts of States that they tell apart; without them nobody can tell whether one part lies in another. */
  readonly systems?: readonly NationalSystem[];
}

/**
 * Weighs one record that gives something. A criterion that cannot be read makes the verdict unknown and is reported; so
 * does a record that cannot.
 */
export function entitlementOf(
  record: EntitlementRecord,
  situation: Situation,
  today: Day,
  { designations = [], systems = [] }: EntitlementOptions = {},
): Entitlement {
  needToday(today);
  const { findings } = checkRecords([record]);
  if (findings.length === 0) {
    const designationOf = designationsIn(checkRecords(designations).records);
    const facts = placedIn(knownFacts(situation), subdivisionsIn(checkRecords(systems).records));
    return weighRecord(record, { facts, today, steps: stepsFor(), designationOf });
  }
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

/** Many thousand are made at once: each is one object that is filled, not one put together from others. */
type Filling = { -readonly [Property in keyof Entitlement]: Entitlement[Property] };

const nothing: readonly never[] = [];

/** {@link entitlementOf} a record that can be read, on facts with all that follows from them. */
export function weighRecord(record: EntitlementRecord, weighing: Weighing): Entitlement {
  const { facts, today, steps, designationOf } = weighing;
  const { origin, criterion, pointer, places, provenance } = conditionsOf(record, designationOf);
  const excluding = exclusionsOf(record);
  const clocks = clocksOf(record);
  const report = reportClocksOf(record);
  const evaluation = isWellFormed(criterion)
    ? evaluateFacts(criterion, facts, { today, provenance, steps })
    : undefined;
  const exclusions = excluding && explainExclusions(excluding, facts, today);
  const verdict = lessExclusions(evaluation?.verdict ?? "unknown", exclusions);
  const findings: Finding[] = [];
  if (criterion !== undefined && !evaluation) findings.push(criterionUnreadable(record, pointer));
  if (excluding && !isWellFormed(excluding.criterion))
    findings.push(criterionUnreadable(record, excluding.pointer));
  if (evaluation?.notTried) findings.push(answersNotTried(record, pointer));
  if (clocks.length > 0) findings.push(...clockFindings(record, clocks, clocksAt(record)));
  if (report.length > 0) findings.push(...clockFindings(record, report, "/policeReport/clocks"));
  const found: Filling = {
    record,
    verdict,
    conditions: origin,
    pointer,
    unless: exclusions && verdict === "met" ? openExclusions(exclusions) : nothing,
    sums: listedSums(record, facts, today),
    missing: verdict === "unknown" && evaluation ? missingOf(evaluation.missing, exclusions) : nothing,
    availability: availabilityOf(record, today),
    findings,
  };
  if (evaluation)
    found.explanation = places ? standingIn(places, evaluation.explanation) : evaluation.explanation;
  if (exclusions) found.exclusions = exclusions;
  if (isAutomatic(record)) found.timeLimit = withoutApplication;
  else if (clocks.some(isOwnClock)) found.timeLimit = timeLimitByFacts(clocks, facts, today);
  if (report.length > 0 && facts["reported-to-police"] !== true)
    found.report = timeLimitByFacts(report, facts, today);
  return found;
}

/**
 * What to ask next: the conditions, and at the very end what the authority may examine. Alone it is never asked: whoever
 * meets the conditions has the right until somebody proves an exclusion.
 */
function missingOf(
  missing: readonly MissingFact[],
  exclusions: Explanation | undefined,
): readonly MissingFact[] {
  if (missing.length === 0 || exclusions === undefined) return missing;
  const asked = new Set(missing.map(({ fact }) => fact));
  const examined = [...new Set(openFacts(exclusions))].filter((fact) => !asked.has(fact));
  return [...missing, ...examined.map((fact) => ({ fact, settles: 0 }))];
}

function openFacts({ verdict, fact, known, of }: Explanation): EligibilityFactCode[] {
  if (verdict !== "unknown") return [];
  return of ? of.flatMap(openFacts) : fact !== undefined && known === undefined ? [fact] : [];
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
  return (record.kind === "compensation-scheme" ? record.timeLimit?.clocks : record.clocks) ?? nothing;
}

/** By when the facts must be reported, where the record has that as a time of the person; what need not be done has none. */
function reportClocksOf(record: EntitlementRecord): readonly Clock[] {
  if (record.kind !== "compensation-scheme") return nothing;
  const { required, clocks = nothing } = record.policeReport ?? {};
  return required !== "not-required" && clocks.some(isOwnClock) ? clocks : nothing;
}

function isAutomatic(record: EntitlementRecord): boolean {
  return record.kind === "compensation-scheme" && record.application?.automatic === true;
}

function clocksAt({ kind }: EntitlementRecord): string {
  return kind === "compensation-scheme" ? "/timeLimit/clocks" : "/clocks";
}

/** A clock whose condition cannot be read may apply or not: a person has to judge, and no time is called over. */
function clockFindings(record: EntitlementRecord, clocks: readonly Clock[], at: string): Finding[] {
  return clocks.flatMap(({ appliesWhen }, index) =>
    appliesWhen === undefined || isWellFormed(appliesWhen)
      ? []
      : [criterionUnreadable(record, `${at}/${index}/appliesWhen`)],
  );
}
