import { assessmentMethod } from "./assessment-method.ts";
import { clockEvent } from "./clock-event.ts";
import { compensationForm } from "./compensation-form.ts";
import { confidenceLevel } from "./confidence-level.ts";
import { costBasis } from "./cost-basis.ts";
import { countryGroup } from "./country-group.ts";
import { coverageLevel } from "./coverage-level.ts";
import { coverageLimit } from "./coverage-limit.ts";
import { damageNature } from "./damage-nature.ts";
import { damageTreatment } from "./damage-treatment.ts";
import { dataQualityFlag } from "./data-quality-flag.ts";
import { deliveryMode } from "./delivery-mode.ts";
import { dviPhase } from "./dvi-phase.ts";
import { eligibilityBasis } from "./eligibility-basis.ts";
import { eligibilityFact } from "./eligibility-fact.ts";
import { eventType } from "./event-type.ts";
import { evidenceStrength } from "./evidence-strength.ts";
import { fundingSource } from "./funding-source.ts";
import { headOfDamage } from "./head-of-damage.ts";
import { inclusion } from "./inclusion.ts";
import { keyArea } from "./key-area.ts";
import { kinship } from "./kinship.ts";
import { lifeCycle } from "./life-cycle.ts";
import { mhpssLayer } from "./mhpss-layer.ts";
import { need } from "./need.ts";
import { offsetType } from "./offset-type.ts";
import { phase } from "./phase.ts";
import { providerType } from "./provider-type.ts";
import { recognitionMeasure } from "./recognition-measure.ts";
import { recognitionStatus } from "./recognition-status.ts";
import { recordStatus } from "./record-status.ts";
import { referralStatus } from "./referral-status.ts";
import { reparationForm } from "./reparation-form.ts";
import { requirement } from "./requirement.ts";
import { schemeType } from "./scheme-type.ts";
import { serviceType } from "./service-type.ts";
import { silenceEffect } from "./silence-effect.ts";
import { territorialExtent } from "./territorial-extent.ts";
import { transitionType } from "./transition-type.ts";
import { triageCategory } from "./triage-category.ts";
import { victimCircumstance } from "./victim-circumstance.ts";
import { victimStatus } from "./victim-status.ts";

/** Every code list of the model, by its id. */
export const codelists = {
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
  "confidence-level": confidenceLevel,
  "record-status": recordStatus,
  inclusion: inclusion,
  "damage-treatment": damageTreatment,
  "cost-basis": costBasis,
  "territorial-extent": territorialExtent,
  "life-cycle": lifeCycle,
  "victim-circumstance": victimCircumstance,
  "recognition-status": recognitionStatus,
  "event-type": eventType,
  "eligibility-basis": eligibilityBasis,
  "damage-nature": damageNature,
  "reparation-form": reparationForm,
  "mhpss-layer": mhpssLayer,
  "dvi-phase": dviPhase,
  "triage-category": triageCategory,
  "referral-status": referralStatus,
  "country-group": countryGroup,
  "eligibility-fact": eligibilityFact,
  "evidence-strength": evidenceStrength,
  kinship: kinship,
  "offset-type": offsetType,
  requirement: requirement,
  "silence-effect": silenceEffect,
} as const;

/** Id of a code list, for example `head-of-damage`. */
export type CodelistId = keyof typeof codelists;

export type { AssessmentMethodCode } from "./assessment-method.ts";
export type { ClockEventCode } from "./clock-event.ts";
export type { Codelist, CodeOf, Concept, Mapping, MatchType } from "./codelist.ts";
export type { CompensationFormCode } from "./compensation-form.ts";
export type { ConfidenceLevelCode } from "./confidence-level.ts";
export type { CostBasisCode } from "./cost-basis.ts";
export type { CountryGroupCode } from "./country-group.ts";
export type { CoverageLevelCode } from "./coverage-level.ts";
export type { CoverageLimitCode } from "./coverage-limit.ts";
export type { DamageNatureCode } from "./damage-nature.ts";
export type { DamageTreatmentCode } from "./damage-treatment.ts";
export type { DataQualityFlagCode } from "./data-quality-flag.ts";
export type { DeliveryModeCode } from "./delivery-mode.ts";
export type { DviPhaseCode } from "./dvi-phase.ts";
export type { EligibilityBasisCode } from "./eligibility-basis.ts";
export type { EligibilityFactCode } from "./eligibility-fact.ts";
export type { EventTypeCode } from "./event-type.ts";
export type { EvidenceStrengthCode } from "./evidence-strength.ts";
export type { FundingSourceCode } from "./funding-source.ts";
export type { HeadOfDamageCode } from "./head-of-damage.ts";
export type { InclusionCode } from "./inclusion.ts";
export type { KeyAreaCode } from "./key-area.ts";
export type { KinshipCode } from "./kinship.ts";
export type { LifeCycleCode } from "./life-cycle.ts";
export type { MhpssLayerCode } from "./mhpss-layer.ts";
export type { NeedCode } from "./need.ts";
export type { OffsetTypeCode } from "./offset-type.ts";
export type { PhaseCode } from "./phase.ts";
export type { ProviderTypeCode } from "./provider-type.ts";
export type { RecognitionMeasureCode } from "./recognition-measure.ts";
export type { RecognitionStatusCode } from "./recognition-status.ts";
export type { RecordStatusCode } from "./record-status.ts";
export type { ReferralStatusCode } from "./referral-status.ts";
export type { ReparationFormCode } from "./reparation-form.ts";
export type { RequirementCode } from "./requirement.ts";
export type { SchemeTypeCode } from "./scheme-type.ts";
export type { ServiceTypeCode } from "./service-type.ts";
export type { SilenceEffectCode } from "./silence-effect.ts";
export type { TerritorialExtentCode } from "./territorial-extent.ts";
export type { TransitionTypeCode } from "./transition-type.ts";
export type { TriageCategoryCode } from "./triage-category.ts";
export type { VictimCircumstanceCode } from "./victim-circumstance.ts";
export type { VictimStatusCode } from "./victim-status.ts";
