import { assessmentMethod } from "./assessment-method.ts";
import { clockEvent } from "./clock-event.ts";
import { compensationForm } from "./compensation-form.ts";
import { confidenceLevel } from "./confidence-level.ts";
import { costBasis } from "./cost-basis.ts";
import { coverageLevel } from "./coverage-level.ts";
import { coverageLimit } from "./coverage-limit.ts";
import { damageTreatment } from "./damage-treatment.ts";
import { dataQualityFlag } from "./data-quality-flag.ts";
import { deliveryMode } from "./delivery-mode.ts";
import { fundingSource } from "./funding-source.ts";
import { headOfDamage } from "./head-of-damage.ts";
import { inclusion } from "./inclusion.ts";
import { keyArea } from "./key-area.ts";
import { lifeCycle } from "./life-cycle.ts";
import { need } from "./need.ts";
import { phase } from "./phase.ts";
import { providerType } from "./provider-type.ts";
import { recognitionMeasure } from "./recognition-measure.ts";
import { recordStatus } from "./record-status.ts";
import { schemeType } from "./scheme-type.ts";
import { serviceType } from "./service-type.ts";
import { territorialExtent } from "./territorial-extent.ts";
import { transitionType } from "./transition-type.ts";
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
} as const;

/** Id of a code list, for example `head-of-damage`. */
export type CodelistId = keyof typeof codelists;

export type { AssessmentMethodCode } from "./assessment-method.ts";
export type { ClockEventCode } from "./clock-event.ts";
export type { Codelist, CodeOf, Concept, Mapping, MatchType } from "./codelist.ts";
export type { CompensationFormCode } from "./compensation-form.ts";
export type { ConfidenceLevelCode } from "./confidence-level.ts";
export type { CostBasisCode } from "./cost-basis.ts";
export type { CoverageLevelCode } from "./coverage-level.ts";
export type { CoverageLimitCode } from "./coverage-limit.ts";
export type { DamageTreatmentCode } from "./damage-treatment.ts";
export type { DataQualityFlagCode } from "./data-quality-flag.ts";
export type { DeliveryModeCode } from "./delivery-mode.ts";
export type { FundingSourceCode } from "./funding-source.ts";
export type { HeadOfDamageCode } from "./head-of-damage.ts";
export type { InclusionCode } from "./inclusion.ts";
export type { KeyAreaCode } from "./key-area.ts";
export type { LifeCycleCode } from "./life-cycle.ts";
export type { NeedCode } from "./need.ts";
export type { PhaseCode } from "./phase.ts";
export type { ProviderTypeCode } from "./provider-type.ts";
export type { RecognitionMeasureCode } from "./recognition-measure.ts";
export type { RecordStatusCode } from "./record-status.ts";
export type { SchemeTypeCode } from "./scheme-type.ts";
export type { ServiceTypeCode } from "./service-type.ts";
export type { TerritorialExtentCode } from "./territorial-extent.ts";
export type { TransitionTypeCode } from "./transition-type.ts";
export type { VictimStatusCode } from "./victim-status.ts";
