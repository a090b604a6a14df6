/**
 * The canonical model of CIVIC: code lists, record kinds, validation, and what is computed from records.
 *
 * @module
 */
export type { Codelist, CodeOf, Concept, Mapping, MatchType } from "./codelists/codelist.ts";
export { type CodelistId, codelists } from "./codelists/codelists.ts";
export {
  type CoverageCell,
  type CoverageLevelCode,
  type CoverageLimitCode,
  coverage,
  type NeedCode,
  type PhaseCode,
} from "./compute/coverage.ts";
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
export type { Amount } from "./parts/amount.ts";
export type { Clock } from "./parts/clock.ts";
export type { Contact, OpeningHours } from "./parts/contact.ts";
export type { Period } from "./parts/date.ts";
export type { Eligibility } from "./parts/eligibility.ts";
export type { Finding } from "./parts/finding.ts";
export { jsonPointer, valueAt } from "./parts/json-pointer.ts";
export type { LocalisedText } from "./parts/language.ts";
export type { LegalReference } from "./parts/legal-reference.ts";
export type { Limit, Money } from "./parts/money.ts";
export type { Parties } from "./parts/parties.ts";
export type { Provenance, Source } from "./parts/provenance.ts";
export type { Statement } from "./parts/statement.ts";
export type { CompensationScheme, NationalHead } from "./records/compensation-scheme.ts";
export { schemaVersion } from "./records/head.ts";
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
  compileRecordValidator,
  type RecordValidator,
  type Validation,
  validateRecord,
} from "./validation/validate-record.ts";
export { validateSet } from "./validation/validate-set.ts";
