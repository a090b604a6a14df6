import type { Criterion, Facts } from "../../../generated/types/model.ts";
import type { Day } from "../../eligibility/calendar.ts";
import { weigh } from "../../eligibility/weigh.ts";
import { isWellFormed } from "../../eligibility/well-formed.ts";
import { conditionsOf, type EntitlementRecord } from "../../entitlement/conditions.ts";
import { exclusionsOf } from "../../entitlement/exclusions.ts";
import type { DesignationOf } from "../../entitlement/tied-event.ts";

/** How a record answers one situation: its verdict, and whether exclusions stay open where it is met. */
export const surveyAnswers = ["met", "met-unless", "unknown", "not-met"] as const;

/** See {@link surveyAnswers}. */
export type SurveyAnswer = (typeof surveyAnswers)[number];

/** A record with what it asks, made ready to be weighed many times. */
export interface Surveyed {
  readonly record: EntitlementRecord;
  readonly criterion: Criterion | undefined;
  readonly exclusions: Criterion | undefined;
}

/** Makes a record ready; conditions that cannot be read are left to a person. */
export function surveyed(record: EntitlementRecord, designationOf: DesignationOf): Surveyed {
  const { criterion } = conditionsOf(record, designationOf);
  const exclusions = exclusionsOf(record)?.criterion;
  return {
    record,
    criterion: isWellFormed(criterion) ? criterion : undefined,
    exclusions: isWellFormed(exclusions) ? exclusions : undefined,
  };
}

/** The answer of a record, as its place in {@link surveyAnswers}. */
export function answerOf({ criterion, exclusions }: Surveyed, facts: Facts, today: Day): number {
  if (criterion === undefined) return unknown;
  const verdict = weigh(criterion, { facts, today });
  if (verdict === "not-met") return notMet;
  const excluded = exclusions === undefined ? "not-met" : weigh(exclusions, { facts, today });
  if (excluded === "met") return notMet;
  if (verdict === "unknown") return unknown;
  return excluded === "unknown" ? metUnless : met;
}

/** Places of the answers. */
export const [met, metUnless, unknown, notMet] = [0, 1, 2, 3] as const;
