import type * as z from "zod";
import {
  type AccessibilityFeatureCode,
  accessibilityFeature,
} from "../../codelists/accessibility-feature.ts";
import { type AssessmentMethodCode, assessmentMethod } from "../../codelists/assessment-method.ts";
import { type AudienceCode, audience } from "../../codelists/audience.ts";
import { type ClockEventCode, clockEvent } from "../../codelists/clock-event.ts";
import { type ClockOwnerCode, clockOwner } from "../../codelists/clock-owner.ts";
import { type CompensationFormCode, compensationForm } from "../../codelists/compensation-form.ts";
import { type ConfidenceLevelCode, confidenceLevel } from "../../codelists/confidence-level.ts";
import { type CostBasisCode, costBasis } from "../../codelists/cost-basis.ts";
import { type CountryGroupCode, countryGroup } from "../../codelists/country-group.ts";
import { type CoverageLevelCode, coverageLevel } from "../../codelists/coverage-level.ts";
import { type CoverageLimitCode, coverageLimit } from "../../codelists/coverage-limit.ts";
import { type DamageTreatmentCode, damageTreatment } from "../../codelists/damage-treatment.ts";
import { type DataQualityFlagCode, dataQualityFlag } from "../../codelists/data-quality-flag.ts";
import { type DeliveryModeCode, deliveryMode } from "../../codelists/delivery-mode.ts";
import { type EventTypeCode, eventType } from "../../codelists/event-type.ts";
import { type EvidenceStateCode, evidenceState } from "../../codelists/evidence-state.ts";
import { type EvidenceStrengthCode, evidenceStrength } from "../../codelists/evidence-strength.ts";
import { type FigurePrecisionCode, figurePrecision } from "../../codelists/figure-precision.ts";
import { type FundingSourceCode, fundingSource } from "../../codelists/funding-source.ts";
import { type GapKindCode, gapKind } from "../../codelists/gap-kind.ts";
import { type HeadOfDamageCode, headOfDamage } from "../../codelists/head-of-damage.ts";
import { type InclusionCode, inclusion } from "../../codelists/inclusion.ts";
import { type InterpretationOfferCode, interpretationOffer } from "../../codelists/interpretation-offer.ts";
import { type KeyAreaCode, keyArea } from "../../codelists/key-area.ts";
import { type LifeCycleCode, lifeCycle } from "../../codelists/life-cycle.ts";
import { type LimitScopeCode, limitScope } from "../../codelists/limit-scope.ts";
import { type MeasureOfTimeCode, measureOfTime } from "../../codelists/measure-of-time.ts";
import { type NeedCode, need } from "../../codelists/need.ts";
import { type OffsetTypeCode, offsetType } from "../../codelists/offset-type.ts";
import {
  type OrganisationFunctionCode,
  organisationFunction,
} from "../../codelists/organisation-function.ts";
import { type PaymentFrequencyCode, paymentFrequency } from "../../codelists/payment-frequency.ts";
import { type PhaseCode, phase } from "../../codelists/phase.ts";
import { type ProviderTypeCode, providerType } from "../../codelists/provider-type.ts";
import { type ReachableFromAbroadCode, reachableFromAbroad } from "../../codelists/reachable-from-abroad.ts";
import { type RecognitionMeasureCode, recognitionMeasure } from "../../codelists/recognition-measure.ts";
import { type RecordStatusCode, recordStatus } from "../../codelists/record-status.ts";
import { type RequirementCode, requirement } from "../../codelists/requirement.ts";
import { type SchemeTypeCode, schemeType } from "../../codelists/scheme-type.ts";
import { type ServiceTypeCode, serviceType } from "../../codelists/service-type.ts";
import { type SilenceEffectCode, silenceEffect } from "../../codelists/silence-effect.ts";
import { type StatisticUnitCode, statisticUnit } from "../../codelists/statistic-unit.ts";
import { type TargetGroupCode, targetGroup } from "../../codelists/target-group.ts";
import { type TelephoneTypeCode, telephoneType } from "../../codelists/telephone-type.ts";
import { type TerritorialExtentCode, territorialExtent } from "../../codelists/territorial-extent.ts";
import { type TransitionTypeCode, transitionType } from "../../codelists/transition-type.ts";
import { type VictimStatusCode, victimStatus } from "../../codelists/victim-status.ts";
import type { NationalCode } from "../../parts/national-code.ts";
import { closedCode, openCode } from "./code.ts";

// The schema of the codes of every list that records use, with types that stay short in declarations.

export const assessmentMethodCode: z.ZodType<AssessmentMethodCode> = closedCode(assessmentMethod);
export const clockEventCode: z.ZodType<ClockEventCode> = closedCode(clockEvent);
/** See {@link clockOwner}. */
export const clockOwnerCode: z.ZodType<ClockOwnerCode> = closedCode(clockOwner);
export const compensationFormCode: z.ZodType<CompensationFormCode> = closedCode(compensationForm);
export const confidenceLevelCode: z.ZodType<ConfidenceLevelCode> = closedCode(confidenceLevel);
export const costBasisCode: z.ZodType<CostBasisCode> = closedCode(costBasis);
export const coverageLevelCode: z.ZodType<CoverageLevelCode> = closedCode(coverageLevel);
export const coverageLimitCode: z.ZodType<CoverageLimitCode> = closedCode(coverageLimit);
export const damageTreatmentCode: z.ZodType<DamageTreatmentCode> = closedCode(damageTreatment);
export const dataQualityFlagCode: z.ZodType<DataQualityFlagCode> = closedCode(dataQualityFlag);
export const deliveryModeCode: z.ZodType<DeliveryModeCode> = closedCode(deliveryMode);
export const fundingSourceCode: z.ZodType<FundingSourceCode> = closedCode(fundingSource);
export const headOfDamageCode: z.ZodType<HeadOfDamageCode> = closedCode(headOfDamage);
export const inclusionCode: z.ZodType<InclusionCode> = closedCode(inclusion);
export const lifeCycleCode: z.ZodType<LifeCycleCode> = closedCode(lifeCycle);
export const needCode: z.ZodType<NeedCode> = closedCode(need);
export const phaseCode: z.ZodType<PhaseCode> = closedCode(phase);
export const providerTypeCode: z.ZodType<ProviderTypeCode | NationalCode> = openCode(providerType);
export const recognitionMeasureCode: z.ZodType<RecognitionMeasureCode | NationalCode> =
  openCode(recognitionMeasure);
export const recordStatusCode: z.ZodType<RecordStatusCode> = closedCode(recordStatus);
export const schemeTypeCode: z.ZodType<SchemeTypeCode> = closedCode(schemeType);
export const serviceTypeCode: z.ZodType<ServiceTypeCode | NationalCode> = openCode(serviceType);
export const territorialExtentCode: z.ZodType<TerritorialExtentCode> = closedCode(territorialExtent);
export const transitionTypeCode: z.ZodType<TransitionTypeCode> = closedCode(transitionType);
export const victimStatusCode: z.ZodType<VictimStatusCode> = closedCode(victimStatus);
export const countryGroupCode: z.ZodType<CountryGroupCode> = closedCode(countryGroup);
export const eventTypeCode: z.ZodType<EventTypeCode> = closedCode(eventType);
export const evidenceStateCode: z.ZodType<EvidenceStateCode> = closedCode(evidenceState);
export const gapKindCode: z.ZodType<GapKindCode> = closedCode(gapKind);
export const evidenceStrengthCode: z.ZodType<EvidenceStrengthCode> = closedCode(evidenceStrength);
export const keyAreaCode: z.ZodType<KeyAreaCode> = closedCode(keyArea);
export const offsetTypeCode: z.ZodType<OffsetTypeCode> = closedCode(offsetType);
export const requirementCode: z.ZodType<RequirementCode> = closedCode(requirement);
export const silenceEffectCode: z.ZodType<SilenceEffectCode> = closedCode(silenceEffect);
export const organisationFunctionCode: z.ZodType<OrganisationFunctionCode | NationalCode> =
  openCode(organisationFunction);
export const targetGroupCode: z.ZodType<TargetGroupCode | NationalCode> = openCode(targetGroup);
export const audienceCode: z.ZodType<AudienceCode> = closedCode(audience);
export const accessibilityFeatureCode: z.ZodType<AccessibilityFeatureCode | NationalCode> =
  openCode(accessibilityFeature);
export const telephoneTypeCode: z.ZodType<TelephoneTypeCode> = closedCode(telephoneType);
export const reachableFromAbroadCode: z.ZodType<ReachableFromAbroadCode> = closedCode(reachableFromAbroad);
export const interpretationOfferCode: z.ZodType<InterpretationOfferCode> = closedCode(interpretationOffer);
export const paymentFrequencyCode: z.ZodType<PaymentFrequencyCode> = closedCode(paymentFrequency);
export const statisticUnitCode: z.ZodType<StatisticUnitCode> = closedCode(statisticUnit);
export const limitScopeCode: z.ZodType<LimitScopeCode> = closedCode(limitScope);
export const measureOfTimeCode: z.ZodType<MeasureOfTimeCode> = closedCode(measureOfTime);
export const figurePrecisionCode: z.ZodType<FigurePrecisionCode> = closedCode(figurePrecision);
