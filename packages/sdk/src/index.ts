/**
 * Typed client of a CIVIC node, for Node, browsers and workers.
 *
 * @module
 */
export type { ExportedRecord, ExportLine } from "@civic/schema/exchange";
export { type CivicClient, createCivicClient } from "./client.ts";
export {
  type AnswerHead,
  CivicError,
  CivicInvalidAnswerError,
  CivicNetworkError,
  CivicProblemError,
  CivicTimeoutError,
  type ErrorContext,
  type InvalidAnswerReason,
  isCivicError,
  isCivicInvalidAnswerError,
  isCivicNetworkError,
  isCivicProblemError,
  isCivicTimeoutError,
} from "./errors.ts";
export type { CacheOptions } from "./etag-cache.ts";
export type { CallOptions, CivicClientOptions, Fetch, RetryOptions } from "./options.ts";
export type { Page } from "./pages.ts";
export type { RecordId } from "./record-id.ts";
export type { Codelists, CodelistsResource } from "./resources/codelists.ts";
export type { Coverage, CoverageFilters, CoverageResource } from "./resources/coverage.ts";
export type {
  Confirmations,
  Disputes,
  Exchange,
  ExportOptions,
  ImportOptions,
  Peers,
  Stated,
} from "./resources/exchange.ts";
export type { Gaps, GapsFilters, GapsResource } from "./resources/gaps.ts";
export type { Importable, ImportEnd, ImportedLine, ImportLine } from "./resources/import.ts";
export type { NodeDocument, NodeResource } from "./resources/node.ts";
export type {
  ProjectedRecord,
  ProjectedRecords,
  Projection,
  ProjectionResource,
} from "./resources/projection.ts";
export type {
  GetOptions,
  Published,
  PutOptions,
  PutSetOptions,
  PutSignedOptions,
  RecordFilters,
  RecordPage,
  Records,
  SignatureOptions,
  VersionPage,
  VersionsOptions,
} from "./resources/records.ts";
export type { Validation, ValidationReport } from "./resources/validation.ts";
export type { RetryPolicy } from "./retry.ts";
