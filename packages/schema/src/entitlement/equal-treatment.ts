import type { Day } from "../eligibility/calendar.ts";
import { checkSituation } from "../eligibility/check-situation.ts";
import type { Criterion } from "../eligibility/criterion.ts";
import { evaluate } from "../eligibility/evaluate.ts";
import { isDirectVictim, knownFacts } from "../eligibility/known-facts.ts";
import type { Facts, Situation } from "../eligibility/situation.ts";
import type { Verdict } from "../eligibility/verdict.ts";
import { weigh } from "../eligibility/weigh.ts";
import { isWellFormed } from "../eligibility/well-formed.ts";
import type { CivicRecord } from "../records/record.ts";
import { bodiesOfStates } from "./bodies.ts";
import { type Conditions, conditionsOf, type EntitlementRecord } from "./conditions.ts";
import { isAskedFor } from "./entitlement-record.ts";
import { reasonsOf, type TreatmentReason } from "./treatment-reason.ts";

/** What is changed, all else staying the same. */
export type TreatmentAxis = "nationality" | "residence";

/** An entitlement whose verdict changes with the nationality or the residence alone. */
export interface TreatmentDifference {
  readonly axis: TreatmentAxis;
  /** State put in the place of the situation's own. */
  readonly state: string;
  /** Id of the record. */
  readonly record: string;
  /** State whose record it is. */
  readonly jurisdiction: string;
  readonly before: Verdict;
  readonly after: Verdict;
  /** Where the conditions stand in the record (JSON Pointer); pointers of the reasons continue it. */
  readonly pointer: string;
  /** The comparisons that make the difference, as they stand after the change. */
  readonly because: readonly TreatmentReason[];
}

/** How many entitlements of one State depend on nationality or residence alone, and which. */
export interface TreatmentSummary {
  readonly jurisdiction: string;
  /** Schemes, services and recognition measures weighed. */
  readonly entitlements: number;
  readonly byNationality: number;
  readonly byResidence: number;
  /** Ids of the records that depend on nationality, in order. */
  readonly dependOnNationality: readonly string[];
  /** Ids of the records that depend on residence, in order. */
  readonly dependOnResidence: readonly string[];
}

/** What nationality and residence alone change for a person. */
export interface EqualTreatment {
  /** By axis, by State put in place, then in the order of the records. */
  readonly differences: readonly TreatmentDifference[];
  /** One entry for each State with something to weigh, in the order of their codes. */
  readonly summary: readonly TreatmentSummary[];
}

/** What a comparison of treatment needs beside the situation and the records. */
export interface EqualTreatmentOptions {
  /** Calendar date of today, `YYYY-MM-DD`. */
  readonly today: Day;
  /** States put in the place of the situation's own; absent means every State with records. */
  readonly states?: readonly string[];
}

/**
 * Weighs the same situation again with another nationality, then with another residence, and reports every entitlement
 * whose verdict changes and the conditions that make the difference. A criterion that cannot be read is left out.
 */
export function equalTreatment(
  situation: Situation,
  records: readonly CivicRecord[],
  options: EqualTreatmentOptions,
): EqualTreatment {
  const { today } = options;
  const { facts } = checkSituation(situation, today).situation;
  const entitlements = records
    .filter(({ status }) => status === "active")
    .filter((record): record is EntitlementRecord => isAskedFor(record, situation));
  const states = options.states ?? statesOf(entitlements);
  const before = { facts, today };
  const weighed = entitlements.flatMap((record) => weighedOnce(record, before));
  const differences = (["nationality", "residence"] as const).flatMap((axis) =>
    states
      .filter((state) => !isSame(facts, axis, state))
      .flatMap((state) => {
        const after = { axis, state, ...before, facts: { ...facts, ...changed(facts, axis, state) } };
        const known = knownFacts(after.facts);
        return weighed.flatMap((each) => {
          const verdict = weigh(each.criterion, known, today);
          return verdict === each.verdict ? [] : [differenceOf(each, before, after)];
        });
      }),
  );
  return { differences, summary: summaryOf(entitlements, differences) };
}

function statesOf(entitlements: readonly EntitlementRecord[]): string[] {
  const states = new Set(entitlements.map(({ jurisdiction }) => jurisdiction));
  return [...states].filter((state) => !bodiesOfStates.has(state)).sort();
}

interface Weighing {
  readonly facts: Facts;
  readonly today: Day;
}

interface Change extends Weighing {
  readonly axis: TreatmentAxis;
  readonly state: string;
}

interface Weighed {
  readonly record: EntitlementRecord;
  readonly conditions: Conditions;
  readonly criterion: Criterion;
  readonly verdict: Verdict;
}

function weighedOnce(record: EntitlementRecord, { facts, today }: Weighing): Weighed[] {
  const conditions = conditionsOf(record);
  const { criterion } = conditions;
  if (!criterion || !isWellFormed(criterion)) return [];
  return [{ record, conditions, criterion, verdict: weigh(criterion, knownFacts(facts), today) }];
}

/** A direct victim has one nationality and one residence, under whichever name a criterion asks for them. */
function changed(facts: Facts, axis: TreatmentAxis, state: string): Facts {
  const direct = isDirectVictim(facts["victim-status"] ?? []);
  if (axis === "nationality")
    return { nationality: [state], ...(direct && { "victim-nationality": [state] }) };
  return {
    "residence-at-event": state,
    "residence-now": state,
    ...(direct && { "victim-residence": state }),
  };
}

function isSame(facts: Facts, axis: TreatmentAxis, state: string): boolean {
  if (axis === "nationality") return facts.nationality?.length === 1 && facts.nationality[0] === state;
  return facts["residence-at-event"] === state && (facts["residence-now"] ?? state) === state;
}

function differenceOf({ record, conditions, criterion }: Weighed, before: Weighing, after: Change) {
  const { pointer, provenance } = conditions;
  const explain = ({ facts, today }: Weighing) =>
    evaluate(criterion, { facts }, { today, provenance }).explanation;
  const [was, is] = [explain(before), explain(after)];
  const { axis, state } = after;
  return {
    axis,
    state,
    record: record.id,
    jurisdiction: record.jurisdiction,
    before: was.verdict,
    after: is.verdict,
    pointer,
    because: reasonsOf(record, was, is),
  };
}

function summaryOf(
  weighed: readonly EntitlementRecord[],
  differences: readonly TreatmentDifference[],
): TreatmentSummary[] {
  const dependOn = (axis: TreatmentAxis, jurisdiction: string) =>
    [
      ...new Set(
        differences
          .filter((each) => each.axis === axis && each.jurisdiction === jurisdiction)
          .map(({ record }) => record),
      ),
    ].sort();
  return [...new Set(weighed.map(({ jurisdiction }) => jurisdiction))].sort().map((jurisdiction) => {
    const dependOnNationality = dependOn("nationality", jurisdiction);
    const dependOnResidence = dependOn("residence", jurisdiction);
    return {
      jurisdiction,
      entitlements: weighed.filter((record) => record.jurisdiction === jurisdiction).length,
      byNationality: dependOnNationality.length,
      byResidence: dependOnResidence.length,
      dependOnNationality,
      dependOnResidence,
    };
  });
}
