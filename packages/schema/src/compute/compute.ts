/**
 * What is computed from records, without the schemas: pure functions for a browser, a worker or a server. A situation
 * never leaves the process that computes on it. No data make them throw, validated or not: what cannot be read is left out
 * and reported, here or by `checkRecords` and `checkSituation`. What a program says itself must be right: `today`.
 *
 * @module
 */

export type { CoverageCell, DayRule, Facts, Gap, Situation } from "../../generated/types/model.ts";
export { type Day, dayIn } from "../eligibility/calendar.ts";
export { type CheckedSituation, checkSituation } from "../eligibility/check-situation.ts";
export { comparisonsOf } from "../eligibility/comparisons.ts";
export { type Deadline, type DeadlineState, deadlineOf, type LastDay } from "../eligibility/deadline.ts";
export { type Evaluation, type EvaluationOptions, evaluate } from "../eligibility/evaluate.ts";
export type { Asked, Explanation } from "../eligibility/explanation.ts";
export type { MissingFact } from "../eligibility/missing-facts.ts";
export type { Subdivisions } from "../eligibility/subdivisions.ts";
export { type TimeLimit, timeLimitOf } from "../eligibility/time-limit.ts";
export { looksForSomebody } from "../eligibility/unknown-fate.ts";
export type { Verdict } from "../eligibility/verdict.ts";
export { isRegionFact, type RegionFact } from "../eligibility/weigh-region.ts";
export type { Availability } from "../entitlement/availability.ts";
export { type CheckedRecords, checkRecords } from "../entitlement/check-records.ts";
export {
  type Conditions,
  type ConditionsOrigin,
  conditionsInWords,
  conditionsOf,
  type EntitlementRecord,
} from "../entitlement/conditions.ts";
export { type Entitlement, type EntitlementOptions, entitlementOf } from "../entitlement/entitlement.ts";
export { isEntitlementRecord } from "../entitlement/entitlement-record.ts";
export type { ListedSum } from "../entitlement/listed-sums.ts";
export { subdivisionsIn } from "../entitlement/regional.ts";
export type { SituationCode } from "../findings/finding-code.ts";
export type { CrossBorderRoute } from "../navigation/cross-border.ts";
export {
  type EqualTreatment,
  type EqualTreatmentOptions,
  equalTreatment,
  type TreatmentAxis,
  type TreatmentDifference,
  type TreatmentSummary,
} from "../navigation/equal-treatment.ts";
export type { FirstStep } from "../navigation/first-step.ts";
export type { Bearing, Interplay } from "../navigation/interplay.ts";
export type { Judgement } from "../navigation/judgements.ts";
export {
  type InvolvedState,
  type NavigatedEntitlement,
  type Navigation,
  type NavigationOptions,
  navigate,
  type StateRole,
} from "../navigation/navigate.ts";
export type { TreatmentReason } from "../navigation/treatment-reason.ts";
export { type ContactFreshness, contactFreshness } from "../parts/contact-freshness.ts";
export { isBodyOfStates, isState, states } from "../parts/country.ts";
export { grouped } from "../parts/grouped.ts";
export { type LastConfirmation, lastConfirmation } from "../parts/last-confirmation.ts";
export { type OpenAt, openAt } from "../parts/open-at.ts";
export { zoneOfState } from "../parts/state-zones.ts";
export { deadEndsOf } from "../pathways/dead-ends.ts";
export { type HandOver, handOversOf, hasOwner } from "../pathways/hand-overs.ts";
export { recordsByReference, recordsInForce } from "../records/records-in-force.ts";
export {
  type ConfirmedBy,
  type ConfirmedByState,
  confirmedBy,
  type StateConfirmation,
  type StateProgress,
  stateProgress,
} from "../records/state-confirmation.ts";
export { type Replacing, takenOver } from "../records/taken-over.ts";
export { type Comparison, type ComparisonOptions, compare } from "./compare/compare.ts";
export {
  type ComparedField,
  type ComparedPlace,
  type ComparedValue,
  type ComparisonCell,
  type ComparisonRow,
  type ComparisonSubject,
  comparedFields,
  type Likeness,
  type NotComparable,
  type RowValue,
} from "./compare/row.ts";
export { type CoverageOptions, coverage } from "./coverage.ts";
export { type CoverageInput, coverageInput, coverageOfInputs } from "./coverage-input.ts";
export { dayOfRemembrance } from "./day-of-remembrance.ts";
export { eachGap, type GapOptions, type GapsOfState, gaps, gapsByState } from "./gaps/gaps.ts";
export { pointsWithoutNumber } from "./gaps/numbers.ts";
export {
  type Overview,
  type OverviewInput,
  type OverviewOptions,
  overviewInput,
  overviewOfInputs,
} from "./overview/overview.ts";
export { countsInRegion } from "./region-reach.ts";
export type { SurveyAnswer } from "./survey/answer.ts";
export {
  populationOf,
  type SurveyEvent,
  type SurveyPerson,
  type SurveyPopulation,
} from "./survey/population.ts";
export {
  mostAnswers,
  type Survey,
  type SurveyCounts,
  type SurveyDependence,
  type SurveyedRecord,
  type SurveyOptions,
  type SurveyPair,
  SurveyTooLarge,
  survey,
} from "./survey/survey.ts";
export {
  type OrdinaryPerson,
  ordinaryPersons,
  ordinarySituation,
} from "./treatment/ordinary-situation.ts";
export {
  isThin,
  type TreatmentCounts,
  type TreatmentLevel,
  treatmentLevelOf,
  treatmentLevels,
  treatmentOutcome,
} from "./treatment/treatment-level.ts";
export { type TreatmentCell, treatmentCell, treatmentLine } from "./treatment/treatment-line.ts";
export {
  differsBy,
  type GivenRecord,
  movedHome,
  ordinaryDay,
  ordinaryDaysAgo,
  recordsBearingOn,
  statesGiving,
  type TreatmentBasis,
  type TreatmentBy,
  type TreatmentChange,
  type TreatmentRow,
  treatmentRows,
  treatmentSituation,
} from "./treatment/treatment-rows.ts";
