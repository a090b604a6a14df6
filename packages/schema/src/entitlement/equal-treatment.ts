import type { CivicRecord, Criterion, Facts, Situation } from "../../generated/types/model.ts";
import { type Day, needToday } from "../eligibility/calendar.ts";
import { checkSituation } from "../eligibility/check-situation.ts";
import { evaluateFacts } from "../eligibility/evaluate.ts";
import { isDirectVictim } from "../eligibility/direct-victim.ts";
import { withImplied } from "../eligibility/known-facts.ts";
import { readFacts } from "../eligibility/read-facts.ts";
import { stepsFor } from "../eligibility/steps.ts";
import type { Verdict } from "../eligibility/verdict.ts";
import { weigh } from "../eligibility/weigh.ts";
import { isWellFormed } from "../eligibility/well-formed.ts";
import type { Finding } from "../findings/finding.ts";
import { isBodyOfStates } from "../parts/country.ts";
import { byJurisdiction } from "./by-jurisdiction.ts";
import { checkRecords } from "./check-records.ts";
import { type Conditions, conditionsOf, type EntitlementRecord } from "./conditions.ts";
import { criterionUnreadable, type Weighing } from "./entitlement.ts";
import { isAskedFor, isEntitlementRecord } from "./entitlement-record.ts";
import { byText } from "./in-order.ts";
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
  /** Records and criteria that could not be read, and impossible facts: what was left out of account. */
  readonly findings: readonly Finding[];
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
 * whose verdict changes and the conditions that make the difference. What cannot be read is reported and left out.
 * Throws only where `today` is no day.
 */
export function equalTreatment(
  situation: Situation,
  records: readonly CivicRecord[],
  { today, states: asked }: EqualTreatmentOptions,
): EqualTreatment {
  needToday(today);
  const checked = checkSituation(situation, today);
  const readable = checkRecords(records);
  const entitlements = readable.records
    .filter(isEntitlementRecord)
    .filter((record) => record.status === "active" && isAskedFor(record, checked.situation));
  const facts = readFacts(checked.situation);
  const before = { facts: withImplied(facts), today };
  const conditioned = entitlements.flatMap(conditionedOf);
  const weighed = conditioned.flatMap((each) => weighedOnce(each, before));
  const states = asked ?? statesOf(entitlements);
  const differences = axes.flatMap((axis) =>
    states
      .filter((state) => !isSame(facts, axis, state))
      .flatMap((state) => {
        const after = { facts: withImplied({ ...facts, ...changed(facts, axis, state) }), today };
        return weighed
          .filter(({ criterion, verdict }) => weigh(criterion, after) !== verdict)
          .map((each) => ({ axis, state, ...differenceOf(each, before, after) }));
      }),
  );
  const unreadable = conditioned.filter(({ criterion }) => !isWellFormed(criterion));
  return {
    differences,
    summary: summaryOf(entitlements, differences),
    findings: [
      ...checked.findings,
      ...readable.findings,
      ...unreadable.map(({ record, conditions }) => criterionUnreadable(record, conditions.pointer)),
    ],
  };
}

const axes = ["nationality", "residence"] as const satisfies readonly TreatmentAxis[];

function statesOf(entitlements: readonly EntitlementRecord[]): string[] {
  const states = new Set(entitlements.map(({ jurisdiction }) => jurisdiction));
  return [...states].filter((state) => !isBodyOfStates(state)).sort();
}

/** A situation on a day; what to ask next is nobody's question here. */
type Situated = Omit<Weighing, "steps">;

interface Conditioned {
  readonly record: EntitlementRecord;
  readonly conditions: Conditions;
  readonly criterion: Criterion;
}

interface Weighed extends Conditioned {
  readonly verdict: Verdict;
}

function conditionedOf(record: EntitlementRecord): Conditioned[] {
  const conditions = conditionsOf(record);
  const { criterion } = conditions;
  return criterion ? [{ record, conditions, criterion }] : [];
}

function weighedOnce(conditioned: Conditioned, weighing: Situated): Weighed[] {
  const { criterion } = conditioned;
  return isWellFormed(criterion) ? [{ ...conditioned, verdict: weigh(criterion, weighing) }] : [];
}

/** A direct victim has one nationality and one residence, under whichever name a criterion asks for them. */
function changed(facts: Facts, axis: TreatmentAxis, state: string): Facts {
  const direct = isDirectVictim(facts);
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

function differenceOf(
  { record, conditions, criterion }: Weighed,
  before: Situated,
  after: Situated,
): Omit<TreatmentDifference, "axis" | "state"> {
  const { pointer, provenance } = conditions;
  const explain = ({ facts, today }: Situated) =>
    evaluateFacts(criterion, facts, { today, provenance, steps: stepsFor(0) }).explanation;
  const [was, is] = [explain(before), explain(after)];
  return {
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
  const differencesOf = byJurisdiction(differences);
  return [...byJurisdiction(weighed)]
    .sort(([a], [b]) => byText(a, b))
    .map(([jurisdiction, own]) => {
      const dependOn = (axis: TreatmentAxis) => {
        const those = (differencesOf.get(jurisdiction) ?? []).filter((each) => each.axis === axis);
        return [...new Set(those.map(({ record }) => record))].sort();
      };
      const dependOnNationality = dependOn("nationality");
      const dependOnResidence = dependOn("residence");
      return {
        jurisdiction,
        entitlements: own.length,
        byNationality: dependOnNationality.length,
        byResidence: dependOnResidence.length,
        dependOnNationality,
        dependOnResidence,
      };
    });
}
