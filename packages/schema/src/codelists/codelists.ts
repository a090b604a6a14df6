import { accessibilityFeature } from "./accessibility-feature.ts";
import { assessmentMethod } from "./assessment-method.ts";
import { audience } from "./audience.ts";
import { availability } from "./availability.ts";
import { clockEvent } from "./clock-event.ts";
import { clockOwner } from "./clock-owner.ts";
import { compensationForm } from "./compensation-form.ts";
import { confidenceLevel } from "./confidence-level.ts";
import { costBasis } from "./cost-basis.ts";
import { countryGroup } from "./country-group.ts";
import { coverageLevel } from "./coverage-level.ts";
import { coverageLimit } from "./coverage-limit.ts";
import { damageTreatment } from "./damage-treatment.ts";
import { dataQualityFlag } from "./data-quality-flag.ts";
import { deadlineState } from "./deadline-state.ts";
import { deliveryMode } from "./delivery-mode.ts";
import { eligibilityFact } from "./eligibility-fact.ts";
import { eventType } from "./event-type.ts";
import { evidenceState } from "./evidence-state.ts";
import { evidenceStrength } from "./evidence-strength.ts";
import { figurePrecision } from "./figure-precision.ts";
import { fundingSource } from "./funding-source.ts";
import { gapKind } from "./gap-kind.ts";
import { headOfDamage } from "./head-of-damage.ts";
import { inclusion } from "./inclusion.ts";
import { interpretationOffer } from "./interpretation-offer.ts";
import { keyArea } from "./key-area.ts";
import { kinship } from "./kinship.ts";
import { lifeCycle } from "./life-cycle.ts";
import { limitScope } from "./limit-scope.ts";
import { measureOfTime } from "./measure-of-time.ts";
import { need } from "./need.ts";
import { offsetType } from "./offset-type.ts";
import { organisationFunction } from "./organisation-function.ts";
import { paymentFrequency } from "./payment-frequency.ts";
import { phase } from "./phase.ts";
import { providerType } from "./provider-type.ts";
import { reachableFromAbroad } from "./reachable-from-abroad.ts";
import { recognitionMeasure } from "./recognition-measure.ts";
import { recordStatus } from "./record-status.ts";
import { requirement } from "./requirement.ts";
import { schemeType } from "./scheme-type.ts";
import { serviceType } from "./service-type.ts";
import { silenceEffect } from "./silence-effect.ts";
import { stateRole } from "./state-role.ts";
import { statisticUnit } from "./statistic-unit.ts";
import { targetGroup } from "./target-group.ts";
import { telephoneType } from "./telephone-type.ts";
import { territorialExtent } from "./territorial-extent.ts";
import { transitionType } from "./transition-type.ts";
import { verdict } from "./verdict.ts";
import { victimStatus } from "./victim-status.ts";

// Each list by name, so that declarations stay short; an alias, so that it is also a record of lists.
type Codelists = {
  readonly "key-area": typeof keyArea;
  readonly phase: typeof phase;
  readonly need: typeof need;
  readonly "victim-status": typeof victimStatus;
  readonly "service-type": typeof serviceType;
  readonly "delivery-mode": typeof deliveryMode;
  readonly "provider-type": typeof providerType;
  readonly "head-of-damage": typeof headOfDamage;
  readonly "compensation-form": typeof compensationForm;
  readonly "assessment-method": typeof assessmentMethod;
  readonly "scheme-type": typeof schemeType;
  readonly "funding-source": typeof fundingSource;
  readonly "recognition-measure": typeof recognitionMeasure;
  readonly "transition-type": typeof transitionType;
  readonly "coverage-level": typeof coverageLevel;
  readonly "coverage-limit": typeof coverageLimit;
  readonly "data-quality-flag": typeof dataQualityFlag;
  readonly "clock-event": typeof clockEvent;
  readonly "clock-owner": typeof clockOwner;
  readonly "confidence-level": typeof confidenceLevel;
  readonly "record-status": typeof recordStatus;
  readonly verdict: typeof verdict;
  readonly "deadline-state": typeof deadlineState;
  readonly availability: typeof availability;
  readonly "state-role": typeof stateRole;
  readonly "gap-kind": typeof gapKind;
  readonly inclusion: typeof inclusion;
  readonly "damage-treatment": typeof damageTreatment;
  readonly "cost-basis": typeof costBasis;
  readonly "territorial-extent": typeof territorialExtent;
  readonly "life-cycle": typeof lifeCycle;
  readonly "event-type": typeof eventType;
  readonly "country-group": typeof countryGroup;
  readonly "eligibility-fact": typeof eligibilityFact;
  readonly "evidence-state": typeof evidenceState;
  readonly "evidence-strength": typeof evidenceStrength;
  readonly kinship: typeof kinship;
  readonly "offset-type": typeof offsetType;
  readonly requirement: typeof requirement;
  readonly "silence-effect": typeof silenceEffect;
  readonly "organisation-function": typeof organisationFunction;
  readonly "target-group": typeof targetGroup;
  readonly audience: typeof audience;
  readonly "accessibility-feature": typeof accessibilityFeature;
  readonly "telephone-type": typeof telephoneType;
  readonly "reachable-from-abroad": typeof reachableFromAbroad;
  readonly "interpretation-offer": typeof interpretationOffer;
  readonly "payment-frequency": typeof paymentFrequency;
  readonly "statistic-unit": typeof statisticUnit;
  readonly "limit-scope": typeof limitScope;
  readonly "figure-precision": typeof figurePrecision;
  readonly "measure-of-time": typeof measureOfTime;
};

/** Every code list of the model, by its id. */
export const codelists: Codelists = {
  "key-area": keyArea,
  phase: phase,
  need: need,
  "victim-status": victimStatus,
  "service-type": serviceType,
  "delivery-mode": deliveryMode,
  "provider-type": providerType,
  "head-of-damage": headOfDamage,
  "compensation-form": compensationForm,
  "assessment-method": assessmentMethod,
  "scheme-type": schemeType,
  "funding-source": fundingSource,
  "recognition-measure": recognitionMeasure,
  "transition-type": transitionType,
  "coverage-level": coverageLevel,
  "coverage-limit": coverageLimit,
  "data-quality-flag": dataQualityFlag,
  "clock-event": clockEvent,
  "clock-owner": clockOwner,
  "confidence-level": confidenceLevel,
  "record-status": recordStatus,
  verdict: verdict,
  "deadline-state": deadlineState,
  availability: availability,
  "state-role": stateRole,
  "gap-kind": gapKind,
  inclusion: inclusion,
  "damage-treatment": damageTreatment,
  "cost-basis": costBasis,
  "territorial-extent": territorialExtent,
  "life-cycle": lifeCycle,
  "event-type": eventType,
  "country-group": countryGroup,
  "eligibility-fact": eligibilityFact,
  "evidence-state": evidenceState,
  "evidence-strength": evidenceStrength,
  kinship: kinship,
  "offset-type": offsetType,
  requirement: requirement,
  "silence-effect": silenceEffect,
  "organisation-function": organisationFunction,
  "target-group": targetGroup,
  audience: audience,
  "accessibility-feature": accessibilityFeature,
  "telephone-type": telephoneType,
  "reachable-from-abroad": reachableFromAbroad,
  "interpretation-offer": interpretationOffer,
  "payment-frequency": paymentFrequency,
  "statistic-unit": statisticUnit,
  "limit-scope": limitScope,
  "figure-precision": figurePrecision,
  "measure-of-time": measureOfTime,
};

/** Id of a code list, for example `head-of-damage`. */
export type CodelistId = keyof Codelists;

export { type AccessibilityFeatureCode, accessibilityFeature } from "./accessibility-feature.ts";
export { type AssessmentMethodCode, assessmentMethod } from "./assessment-method.ts";
export { type AudienceCode, audience } from "./audience.ts";
export { type AvailabilityCode, availability } from "./availability.ts";
export { type ClockEventCode, clockEvent } from "./clock-event.ts";
export { type ClockOwnerCode, clockOwner } from "./clock-owner.ts";
export type { Codelist, CodeOf, Concept, Mapping, MatchType } from "./codelist.ts";
export { type CompensationFormCode, compensationForm } from "./compensation-form.ts";
export { type ConfidenceLevelCode, confidenceLevel } from "./confidence-level.ts";
export { type CostBasisCode, costBasis } from "./cost-basis.ts";
export { type CountryGroupCode, countryGroup } from "./country-group.ts";
export { type CoverageLevelCode, coverageLevel } from "./coverage-level.ts";
export { type CoverageLimitCode, coverageLimit } from "./coverage-limit.ts";
export { type DamageTreatmentCode, damageTreatment } from "./damage-treatment.ts";
export { type DataQualityFlagCode, dataQualityFlag } from "./data-quality-flag.ts";
export { type DeadlineStateCode, deadlineState } from "./deadline-state.ts";
export { type DeliveryModeCode, deliveryMode } from "./delivery-mode.ts";
export { type EligibilityFactCode, eligibilityFact } from "./eligibility-fact.ts";
export { type EventTypeCode, eventType } from "./event-type.ts";
export { type EvidenceStateCode, evidenceState } from "./evidence-state.ts";
export { type EvidenceStrengthCode, evidenceStrength } from "./evidence-strength.ts";
export { type FigurePrecisionCode, figurePrecision } from "./figure-precision.ts";
export { type FundingSourceCode, fundingSource } from "./funding-source.ts";
export { type GapKindCode, gapKind } from "./gap-kind.ts";
export { type HeadOfDamageCode, headOfDamage } from "./head-of-damage.ts";
export { type Hierarchy, hierarchyOf } from "./hierarchy.ts";
export { type InclusionCode, inclusion } from "./inclusion.ts";
export { type InterpretationOfferCode, interpretationOffer } from "./interpretation-offer.ts";
export { type KeyAreaCode, keyArea } from "./key-area.ts";
export { type KinshipCode, kinship } from "./kinship.ts";
export { type LifeCycleCode, lifeCycle } from "./life-cycle.ts";
export { type LimitScopeCode, limitScope } from "./limit-scope.ts";
export { type MeasureOfTimeCode, measureOfTime } from "./measure-of-time.ts";
export { type NeedCode, need } from "./need.ts";
export { type OffsetTypeCode, offsetType } from "./offset-type.ts";
export { type OrganisationFunctionCode, organisationFunction } from "./organisation-function.ts";
export { type PaymentFrequencyCode, paymentFrequency } from "./payment-frequency.ts";
export { type PhaseCode, phase } from "./phase.ts";
export { type ProviderTypeCode, providerType } from "./provider-type.ts";
export { type ReachableFromAbroadCode, reachableFromAbroad } from "./reachable-from-abroad.ts";
export { type RecognitionMeasureCode, recognitionMeasure } from "./recognition-measure.ts";
export { type RecordStatusCode, recordStatus } from "./record-status.ts";
export { type RequirementCode, requirement } from "./requirement.ts";
export { type SchemeTypeCode, schemeType } from "./scheme-type.ts";
export { type ServiceTypeCode, serviceType } from "./service-type.ts";
export { type SilenceEffectCode, silenceEffect } from "./silence-effect.ts";
export { type StateRoleCode, stateRole } from "./state-role.ts";
export { type StatisticUnitCode, statisticUnit } from "./statistic-unit.ts";
export { type TargetGroupCode, targetGroup } from "./target-group.ts";
export { type TelephoneTypeCode, telephoneType } from "./telephone-type.ts";
export { type TerritorialExtentCode, territorialExtent } from "./territorial-extent.ts";
export { type TransitionTypeCode, transitionType } from "./transition-type.ts";
export { type VerdictCode, verdict } from "./verdict.ts";
export { type VictimStatusCode, victimStatus } from "./victim-status.ts";
