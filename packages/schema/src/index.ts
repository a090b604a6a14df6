/**
 * The canonical model of CIVIC: code lists, record kinds, validation, and what is computed from records.
 *
 * @module
 */

// One family of types, written out from the model: every kind, part, code, situation, profile and answer.
export type * from "../generated/types/model.ts";
export {
  type Admission,
  type Admitted,
  admit,
  admitDocument,
  admitExported,
  type Refused,
} from "./admission/admit.ts";
export type { Codelist, CodeOf, Concept, Mapping, MatchType } from "./codelists/codelist.ts";
export { type CodelistId, codelists } from "./codelists/codelists.ts";
export { isMember } from "./codelists/country-group-members.ts";
export type { EligibilityFactCode } from "./codelists/eligibility-fact.ts";
export type { KinshipCode } from "./codelists/kinship.ts";
export * from "./compute/compute.ts";
export { stateOfRegion } from "./eligibility/subdivisions.ts";
export { canonicalise, NotCanonicalisable } from "./exchange/canonical.ts";
export { type Digest, digestOf } from "./exchange/digest.ts";
export {
  type ExportLine,
  type RefusedLine,
  readExportLine,
  writeExportEnd,
  writeExportLine,
} from "./exchange/export-line.ts";
export type { ExportedRecord } from "./exchange/prove-record.ts";
export { type ExportBounds, type ExportEvent, longestLine, readExport } from "./exchange/read-export.ts";
export { describeFinding } from "./findings/describe-finding.ts";
export { docsOfFinding } from "./findings/docs-of-finding.ts";
export { type Finding, type FindingOf, finding } from "./findings/finding.ts";
export type { FindingCode } from "./findings/finding-code.ts";
export type { FindingMessages } from "./findings/finding-messages.ts";
export { likelyState } from "./findings/likely-value.ts";
export { mostFindings } from "./findings/listed-findings.ts";
export { isLostReference } from "./findings/lost-reference.ts";
export { nearest } from "./findings/nearest.ts";
export { documentLimit, tooLarge } from "./json-text/decode-text.ts";
export { type ReadDocument, readDocument } from "./json-text/read-document.ts";
export type { CodelistLabels } from "./labels/codelist-labels.ts";
export {
  type Migrated,
  type MigratedDocument,
  migrateRecord,
  modelVersions,
} from "./migrations/migrate-record.ts";
export { isCountry, isInternationalBody, isUserAssigned } from "./parts/country.ts";
export { grouped } from "./parts/grouped.ts";
export { jsonPointer, valueAt } from "./parts/json-pointer.ts";
export { isObject } from "./parts/json-value.ts";
export type { NationalCode } from "./parts/national-code.ts";
export { onOneLine } from "./parts/on-one-line.ts";
export { publisherIn } from "./parts/publisher-in.ts";
export { utf8Fault } from "./parts/utf8-fault.ts";
export { projectRecord } from "./projection/project-record.ts";
export { isRecordKind, type RecordKind, type RecordOf, recordKinds } from "./records/kinds.ts";
export { schemaVersion } from "./records/schema-version.ts";
export { versionLimit } from "./records/version-limit.ts";
export { searchRow } from "./search/search-row.ts";
export { searchTerms } from "./search/search-terms.ts";
export { type Field, fieldAt } from "./structure/field-at.ts";
export { isLanguageTag } from "./structure/language-tag.ts";
export {
  type PartIndex,
  partsOf,
  provenancesOf,
  textsOf,
  type Visited,
} from "./structure/parts.ts";
export { provenanceAt } from "./structure/provenance-at.ts";
export { originalTextDigest, staleTranslations } from "./structure/translation-digest.ts";
export { type RecordValue, valuesOf } from "./structure/values-of.ts";
export {
  type StampedTranslation,
  type StampRequest,
  stampTranslation,
} from "./translations/stamp-translation.ts";
export { type TranslationState, translationState } from "./translations/translation-state.ts";
export {
  type FieldQuality,
  type PublisherQuality,
  qualityOf,
  type RecordQuality,
  recordQuality,
} from "./validation/quality.ts";
export { findingsOnDay } from "./validation/validate-on-day.ts";
export {
  type RecordValidator,
  type Validation,
  validateRecord,
} from "./validation/validate-record.ts";
export { type SetCheck, setCheck, validateSet } from "./validation/validate-set.ts";
export { type SituationValidation, validateSituation } from "./validation/validate-situation.ts";
