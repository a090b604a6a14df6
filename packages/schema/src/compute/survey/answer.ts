import type { Criterion, Facts } from "../../../generated/types/model.ts";
import type { Day } from "../../eligibility/calendar.ts";
import { comparisonsOf } from "../../eligibility/comparisons.ts";
import { stepsOf } from "../../eligibility/steps.ts";
import type { Verdict } from "../../eligibility/verdict.ts";
import { weigh } from "../../eligibility/weigh.ts";
import { isWellFormed } from "../../eligibility/well-formed.ts";
import { conditionsOf, type EntitlementRecord } from "../../entitlement/conditions.ts";
import {
  type Exclusions,
  exclusionsOf,
  explainExclusions,
  lessExclusions,
} from "../../entitlement/exclusions.ts";
import type { DesignationOf } from "../../entitlement/tied-event.ts";

/** How a record answers one situation: its verdict, and whether exclusions stay open where it is met. */
export const surveyAnswers = ["met", "met-unless", "unknown", "not-met"] as const;

/** See {@link surveyAnswers}. */
export type SurveyAnswer = (typeof surveyAnswers)[number];

/** A record with what it asks, made ready to be weighed many times. */
export interface Surveyed {
  readonly record: EntitlementRecord;
  readonly criterion: Criterion | undefined;
  readonly exclusions: Exclusions | undefined;
  /** For how many answers it counts: the conditions of a record may be as long as a hundred laws. */
  readonly weight: number;
}

/** Steps of one answer: as many as the longest law known takes. */
const stepsOfAnswer = 200;

/** Makes a record ready; conditions that cannot be read are left to a person. */
export function surveyed(record: EntitlementRecord, designationOf: DesignationOf): Surveyed {
  const { criterion } = conditionsOf(record, designationOf);
  const exclusions = exclusionsOf(record);
  const comparisons = [...comparisonsOf(criterion), ...comparisonsOf(exclusions?.criterion)];
  const steps = comparisons.reduce((sum, comparison) => sum + stepsOf(comparison), 0);
  return {
    record,
    criterion: isWellFormed(criterion) ? criterion : undefined,
    exclusions,
    weight: Math.max(1, Math.ceil(steps / stepsOfAnswer)),
  };
}

/** The answer of a record, as its place in {@link surveyAnswers}. */
export function answerOf({ criterion, exclusions }: Surveyed, facts: Facts, today: Day): number {
  const verdict = criterion === undefined ? "unknown" : weigh(criterion, { facts, today });
  if (verdict === "not-met") return notMet;
  const excluded = exclusions === undefined ? "not-met" : weighExclusions(exclusions, facts, today);
  if (excluded === "met") return notMet;
  if (verdict === "unknown") return unknown;
  if (exclusions === undefined || excluded === "not-met") return met;
  const explained = explainExclusions(exclusions, facts, today);
  return lessExclusions(verdict, explained) === "unknown" ? unknown : metUnless;
}

/** The quick way for many: why they are met is asked only where it makes a difference. */
function weighExclusions({ criterion }: Exclusions, facts: Facts, today: Day): Verdict {
  return isWellFormed(criterion) ? weigh(criterion, { facts, today }) : "unknown";
}

const unknown = 2;

/** Places of the other answers. */
export const [met, metUnless, notMet] = [0, 1, 3] as const;
