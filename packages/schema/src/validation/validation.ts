/**
 * Validation of records alone: no labels, no migrations, nothing computed from records.
 *
 * @module
 */

export type { CivicRecord } from "../../generated/types/model.ts";
export { describeFinding } from "../findings/describe-finding.ts";
export type { Finding } from "../findings/finding.ts";
export type { FindingCode } from "../findings/finding-code.ts";
export type { FindingMessages } from "../findings/finding-messages.ts";
export { jsonPointer, valueAt } from "../parts/json-pointer.ts";
export { isRecordKind, type RecordKind, type RecordOf } from "../records/kinds.ts";
export { hasRecordStructure } from "./has-record-structure.ts";
export {
  type RecordValidator,
  type Validation,
  validateRecord,
} from "./validate-record.ts";
export { type SetCheck, setCheck, validateSet } from "./validate-set.ts";
