import type { Day } from "../eligibility/calendar.ts";
import { checkSituation } from "../eligibility/check-situation.ts";
import type { Explanation } from "../eligibility/evaluate.ts";
import type { Facts, Situation } from "../eligibility/situation.ts";
import type { Verdict } from "../eligibility/verdict.ts";
import type { CivicRecord } from "../records/record.ts";
import type { EntitlementRecord } from "./conditions.ts";
import { type Entitlement, entitlementOf } from "./entitlement.ts";

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
  /** The comparisons that make the difference, as they stand after the change: with label, source and pointer. */
  readonly because: readonly Explanation[];
}

/** How many entitlements of one State depend on nationality or residence alone. */
export interface TreatmentSummary {
  readonly jurisdiction: string;
  /** Schemes, services and recognition measures weighed. */
  readonly entitlements: number;
  readonly byNationality: number;
  readonly byResidence: number;
}

/** What nationality and residence alone change for a person. */
export interface EqualTreatment {
  readonly differences: readonly TreatmentDifference[];
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
 * whose verdict changes and the conditions that make the difference.
 */
export function equalTreatment(
  situation: Situation,
  records: readonly CivicRecord[],
  options: EqualTreatmentOptions,
): EqualTreatment {
  const { today } = options;
  const { situation: sound } = checkSituation(situation, today);
  const weighed = records.filter(isEntitlement);
  const states = options.states ?? [...new Set(weighed.map(({ jurisdiction }) => jurisdiction))].sort();
  const weighAll = (facts: Facts) =>
    weighed.map((record) => entitlementOf(record, { ...sound, facts }, today));
  const before = weighAll(sound.facts);
  const differences = (["nationality", "residence"] as const).flatMap((axis) =>
    states
      .filter((state) => !isSame(sound.facts, axis, state))
      .flatMap((state) => {
        const after = weighAll({ ...sound.facts, ...changed(axis, state) });
        return before.flatMap((was, index) => differenceOf(was, after[index] ?? was, { axis, state }));
      }),
  );
  return { differences, summary: summaryOf(weighed, differences) };
}

function isEntitlement(record: CivicRecord): record is EntitlementRecord {
  const gives =
    record.kind === "compensation-scheme" ||
    record.kind === "service" ||
    record.kind === "recognition-measure";
  return gives && record.status === "active";
}

function changed(axis: TreatmentAxis, state: string): Facts {
  if (axis === "nationality") return { nationality: [state] };
  return { "residence-at-event": state, "residence-now": state };
}

function isSame(facts: Facts, axis: TreatmentAxis, state: string): boolean {
  if (axis === "nationality") return facts.nationality?.length === 1 && facts.nationality[0] === state;
  return facts["residence-at-event"] === state && (facts["residence-now"] ?? state) === state;
}

function differenceOf(
  was: Entitlement,
  is: Entitlement,
  change: { axis: TreatmentAxis; state: string },
): TreatmentDifference[] {
  if (was.verdict === is.verdict) return [];
  const because = was.explanation && is.explanation ? decisive(was.explanation, is.explanation) : [];
  const { id, jurisdiction } = is.record;
  return [{ ...change, record: id, jurisdiction, before: was.verdict, after: is.verdict, because }];
}

/** Comparisons with another verdict than before, below expressions that have another verdict themselves. */
function decisive(was: Explanation, is: Explanation): Explanation[] {
  if (was.verdict === is.verdict) return [];
  if (!is.of) return [is];
  return is.of.flatMap((part, index) => {
    const former = was.of?.[index];
    return former ? decisive(former, part) : [];
  });
}

function summaryOf(
  weighed: readonly EntitlementRecord[],
  differences: readonly TreatmentDifference[],
): TreatmentSummary[] {
  const changedBy = (axis: TreatmentAxis, jurisdiction: string) =>
    new Set(
      differences
        .filter((each) => each.axis === axis && each.jurisdiction === jurisdiction)
        .map(({ record }) => record),
    ).size;
  return [...new Set(weighed.map(({ jurisdiction }) => jurisdiction))].sort().map((jurisdiction) => ({
    jurisdiction,
    entitlements: weighed.filter((record) => record.jurisdiction === jurisdiction).length,
    byNationality: changedBy("nationality", jurisdiction),
    byResidence: changedBy("residence", jurisdiction),
  }));
}
