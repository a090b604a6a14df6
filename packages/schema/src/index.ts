/**
 * The canonical model of CIVIC: code lists, record kinds, validation, and what is computed from records.
 *
 * @module
 */

export type { AssessmentMethodCode } from "./codelists/assessment-method.ts";
export type { ClockEventCode } from "./codelists/clock-event.ts";
export type { Codelist, CodeOf, Concept, Mapping, MatchType } from "./codelists/codelist.ts";
export { type CodelistId, codelists } from "./codelists/codelists.ts";
export type { CompensationFormCode } from "./codelists/compensation-form.ts";
export type { ConfidenceLevelCode } from "./codelists/confidence-level.ts";
export type { CostBasisCode } from "./codelists/cost-basis.ts";
export type { CountryGroupCode } from "./codelists/country-group.ts";
export { isMember } from "./codelists/country-group-members.ts";
export type { CoverageLevelCode } from "./codelists/coverage-level.ts";
export type { CoverageLimitCode } from "./codelists/coverage-limit.ts";
export type { DamageTreatmentCode } from "./codelists/damage-treatment.ts";
export type { DataQualityFlagCode } from "./codelists/data-quality-flag.ts";
export type { DeliveryModeCode } from "./codelists/delivery-mode.ts";
export type { EligibilityFactCode } from "./codelists/eligibility-fact.ts";
export type { EventTypeCode } from "./codelists/event-type.ts";
export type { EvidenceStrengthCode } from "./codelists/evidence-strength.ts";
export type { FundingSourceCode } from "./codelists/funding-source.ts";
export type { HeadOfDamageCode } from "./codelists/head-of-damage.ts";
export type { InclusionCode } from "./codelists/inclusion.ts";
export type { KeyAreaCode } from "./codelists/key-area.ts";
export type { KinshipCode } from "./codelists/kinship.ts";
export type { LifeCycleCode } from "./codelists/life-cycle.ts";
export type { NeedCode } from "./codelists/need.ts";
export type { OffsetTypeCode } from "./codelists/offset-type.ts";
export type { PhaseCode } from "./codelists/phase.ts";
export type { ProviderTypeCode } from "./codelists/provider-type.ts";
export type { RecognitionMeasureCode } from "./codelists/recognition-measure.ts";
export type { RecordStatusCode } from "./codelists/record-status.ts";
export type { RequirementCode } from "./codelists/requirement.ts";
export type { SchemeTypeCode } from "./codelists/scheme-type.ts";
export type { ServiceTypeCode } from "./codelists/service-type.ts";
export type { SilenceEffectCode } from "./codelists/silence-effect.ts";
export type { TerritorialExtentCode } from "./codelists/territorial-extent.ts";
export type { TransitionTypeCode } from "./codelists/transition-type.ts";
export type { VictimStatusCode } from "./codelists/victim-status.ts";
export * from "./compute/compute.ts";
export type { Clock } from "./eligibility/clock.ts";
export type { Criterion } from "./eligibility/criterion.ts";
export type { Eligibility } from "./eligibility/eligibility.ts";
export { situation } from "./eligibility/situation.ts";
export { canonicalise, NotCanonicalisable } from "./exchange/canonical.ts";
export { type Digest, digestOf } from "./exchange/digest.ts";
export {
  type ExportedRecord,
  type ExportLine,
  readExportLine,
  writeExportEnd,
  writeExportLine,
} from "./exchange/export-line.ts";
export { originalTextDigest, staleTranslations } from "./exchange/translation-digest.ts";
export type { CodelistLabels } from "./labels/codelist-labels.ts";
export { type Migrated, migrateRecord } from "./migrations/migrate-record.ts";
export type { Amount } from "./parts/amount.ts";
export type { NationalCode } from "./parts/code.ts";
export type { Contact, OpeningHours } from "./parts/contact.ts";
export { isCountry, isInternationalBody } from "./parts/country.ts";
export type { Period } from "./parts/date.ts";
export type { Finding } from "./parts/finding.ts";
export { jsonPointer, valueAt } from "./parts/json-pointer.ts";
export type { LocalisedText } from "./parts/language.ts";
export type { LegalReference } from "./parts/legal-reference.ts";
export type { Limit, Money } from "./parts/money.ts";
export type { Parties } from "./parts/parties.ts";
export type { Provenance, Source } from "./parts/provenance.ts";
export type { Statement } from "./parts/statement.ts";
export { type CompiledProfile, compileProfile, type ProfileCompilation } from "./profiles/compile-profile.ts";
export { type Profile, profile } from "./profiles/profile.ts";
export { validateWithProfiles } from "./profiles/validate-with-profiles.ts";
export type { CompensationScheme, NationalHead } from "./records/compensation-scheme.ts";
export type { ContactSheet } from "./records/contact-sheet.ts";
export type { CrossBorderAnswers } from "./records/cross-border-answers.ts";
export type { Designation } from "./records/designation.ts";
export type { GoodPractice } from "./records/good-practice.ts";
export type { Guideline } from "./records/guideline.ts";
export { schemaVersion } from "./records/head.ts";
export type { IncidentNotice } from "./records/incident-notice.ts";
export type { ContactPoint, NationalSystem } from "./records/national-system.ts";
export type { Organisation } from "./records/organisation.ts";
export type { Pathway, PathwayStep, PathwayTransition } from "./records/pathway.ts";
export type { RecognitionMeasure } from "./records/recognition-measure.ts";
export {
  type CivicRecord,
  civicRecord,
  isRecordKind,
  type RecordKind,
  type RecordOf,
  recordKinds,
} from "./records/record.ts";
export type { Service } from "./records/service.ts";
export {
  type PartIndex,
  partsOf,
  provenanceAt,
  provenancesOf,
  textsOf,
  type Visited,
} from "./records/walk.ts";
export { describeFinding } from "./validation/describe-finding.ts";
export type { FindingCode } from "./validation/finding-code.ts";
export type { FindingMessages } from "./validation/messages/finding-messages.ts";
export {
  type FieldQuality,
  type PublisherQuality,
  qualityOf,
  type RecordQuality,
  recordQuality,
} from "./validation/quality.ts";
export {
  compileRecordValidator,
  type RecordValidator,
  type Validation,
  validateRecord,
} from "./validation/validate-record.ts";
export { validateSet } from "./validation/validate-set.ts";
export { type SituationValidation, validateSituation } from "./validation/validate-situation.ts";
