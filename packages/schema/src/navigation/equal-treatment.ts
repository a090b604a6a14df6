import type { CivicRecord, Criterion, Facts, Situation } from "../../generated/types/model.ts";
import { type Day, needToday } from "../eligibility/calendar.ts";
import { checkSituation } from "../eligibility/check-situation.ts";
import { isDirectVictim } from "../eligibility/direct-victim.ts";
import { evaluateFacts } from "../eligibility/evaluate.ts";
import type { Explanation } from "../eligibility/explanation.ts";
import { withImplied } from "../eligibility/known-facts.ts";
import { readFacts } from "../eligibility/read-facts.ts";
import { stepsFor } from "../eligibility/steps.ts";
import { placedIn } from "../eligibility/subdivisions.ts";
import type { Verdict } from "../eligibility/verdict.ts";
import { weigh } from "../eligibility/weigh.ts";
import { isWellFormed } from "../eligibility/well-formed.ts";
import { byJurisdiction } from "../entitlement/by-jurisdiction.ts";
import { checkRecords } from "../entitlement/check-records.ts";
import { type Conditions, conditionsOf, type EntitlementRecord } from "../entitlement/conditions.ts";
import { criterionUnreadable, type Weighing } from "../entitlement/entitlement.ts";
import { isAskedFor, isEntitlementRecord } from "../entitlement/entitlement-record.ts";
import {
  type Exclusions,
  exclusionsOf,
  explainExclusions,
  lessExclusions,
} from "../entitlement/exclusions.ts";
import { byText } from "../entitlement/in-order.ts";
import { subdivisionsIn } from "../entitlement/regional.ts";
import { standingAt, standingIn } from "../entitlement/standing-at.ts";
import { type DesignationOf, designationsIn } from "../entitlement/tied-event.ts";
import type { Finding } from "../findings/finding.ts";
import { isBodyOfStates } from "../parts/country.ts";
import { recordsInForce } from "../records/records-in-force.ts";
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
  /** Where the conditions stand in the record (JSON Pointer), empty where exclusions do as well; pointers of the reasons continue it. */
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
  const inForce = recordsInForce(readable.records);
  const entitlements = inForce
    .filter(isEntitlementRecord)
    .filter((record) => isAskedFor(record, checked.situation));
  const facts = placedIn(readFacts(checked.situation), subdivisionsIn(inForce));
  const before = { facts: withImplied(facts), today };
  const designationOf = designationsIn(inForce);
  const conditioned = entitlements.flatMap((record) => conditionedOf(record, designationOf));
  const weighed = conditioned.flatMap((each) => weighedOnce(each, before));
  const states = asked ?? statesOf(entitlements);
  const differences = axes.flatMap((axis) =>
    states
      .filter((state) => !isSame(facts, axis, state))
      .flatMap((state) => {
        const after = { facts: withImplied(changed(facts, axis, state)), today };
        return weighed
          .filter((each) => verdictOn(each, after) !== each.verdict)
          .map((each) => ({ axis, state, ...differenceOf(each, before, after) }));
      }),
  );
  return {
    differences,
    summary: summaryOf(entitlements, differences),
    findings: [...checked.findings, ...readable.findings, ...conditioned.flatMap(unreadableIn)],
  };
}

const axes = ["nationality", "residence"] as const satisfies readonly TreatmentAxis[];

function statesOf(entitlements: readonly EntitlementRecord[]): string[] {
  const states = new Set(entitlements.map(({ jurisdiction }) => jurisdiction));
  return [...states].filter((state) => !isBodyOfStates(state)).sort();
}

/** A situation on a day; what to ask next is nobody's question here. */
type Situated = Pick<Weighing, "facts" | "today">;

interface Conditioned {
  readonly record: EntitlementRecord;
  readonly conditions: Conditions;
  readonly criterion: Criterion;
  readonly exclusions: Exclusions | undefined;
}

interface Weighed extends Conditioned {
  readonly verdict: Verdict;
}

function conditionedOf(record: EntitlementRecord, designationOf: DesignationOf): Conditioned[] {
  const conditions = conditionsOf(record, designationOf);
  const { criterion } = conditions;
  if (criterion === undefined) return [];
  return [{ record, conditions, criterion, exclusions: exclusionsOf(record) }];
}

function unreadableIn({ record, conditions, criterion, exclusions }: Conditioned): Finding[] {
  return [
    ...(isWellFormed(criterion) ? [] : [criterionUnreadable(record, conditions.pointer)]),
    ...(exclusions && !isWellFormed(exclusions.criterion)
      ? [criterionUnreadable(record, exclusions.pointer)]
      : []),
  ];
}

function weighedOnce(conditioned: Conditioned, weighing: Situated): Weighed[] {
  if (!isWellFormed(conditioned.criterion)) return [];
  return [{ ...conditioned, verdict: verdictOn(conditioned, weighing) }];
}

function verdictOn({ criterion, exclusions }: Conditioned, weighing: Situated): Verdict {
  const verdict = weigh(criterion, weighing);
  if (verdict === "not-met" || !exclusions) return verdict;
  return lessExclusions(verdict, explainExclusions(exclusions, weighing.facts, weighing.today));
}

/** A direct victim has one nationality and one residence, under whichever name a criterion asks for them. */
function changed(facts: Facts, axis: TreatmentAxis, state: string): Facts {
  const direct = isDirectVictim(facts);
  if (axis === "nationality")
    return { ...facts, nationality: [state], ...(direct && { "victim-nationality": [state] }) };
  // In which part of another State the person would live, nobody has said.
  const { "residence-region": _, ...others } = facts;
  return {
    ...others,
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
  weighed: Weighed,
  before: Situated,
  after: Situated,
): Omit<TreatmentDifference, "axis" | "state"> {
  const { record, conditions, exclusions } = weighed;
  const [was, is] = [explainConditions(weighed, before), explainConditions(weighed, after)];
  const common = {
    record: record.id,
    jurisdiction: record.jurisdiction,
    before: weighed.verdict,
    after: verdictOn(weighed, after),
  };
  const taken = exclusions
    ? takenAway(record, exclusions, { before, after, isAlone: was.verdict === is.verdict })
    : [];
  if (taken.length === 0)
    return { ...common, pointer: conditions.pointer, because: reasonsOf(record, was, is) };
  const [wasAt, isAt] = [standingAt(conditions.pointer, was), standingAt(conditions.pointer, is)];
  return { ...common, pointer: "", because: [...reasonsOf(record, wasAt, isAt), ...taken] };
}

function explainConditions({ criterion, conditions }: Weighed, { facts, today }: Situated): Explanation {
  const { places, provenance } = conditions;
  const { explanation } = evaluateFacts(criterion, facts, { today, provenance, steps: stepsFor(0) });
  return places ? standingIn(places, explanation) : explanation;
}

/** Why exclusions differ, where they take the right away before or after the change, or alone make the difference. */
function takenAway(
  record: EntitlementRecord,
  exclusions: Exclusions,
  { before, after, isAlone }: { before: Situated; after: Situated; isAlone: boolean },
): TreatmentReason[] {
  const was = explainExclusions(exclusions, before.facts, before.today);
  const is = explainExclusions(exclusions, after.facts, after.today);
  const counts = isAlone || was.verdict === "met" || is.verdict === "met";
  return counts ? reasonsOf(record, was, is) : [];
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
