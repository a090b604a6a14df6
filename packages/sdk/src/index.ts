/**
 * Typed client of a CIVIC node, for Node, browsers and workers.
 *
 * @module
 */
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
export type { Hooks, RequestEvent, ResponseEvent, RetryEvent } from "./hooks.ts";
export type { CallOptions, CivicClientOptions, Fetch, RetryOptions } from "./options.ts";
export type { Page } from "./pages.ts";
export type { RecordId } from "./record-id.ts";
export type { Codelists, CodelistsResource } from "./resources/codelists.ts";
export type { Coverage, CoverageFilters, CoverageResource } from "./resources/coverage.ts";
export type {
  Confirmations,
  Disputes,
  Exchange,
  ImportOptions,
  Peers,
  Stated,
} from "./resources/exchange.ts";
export type { ExportedRecord, ExportLine, ExportOptions } from "./resources/export.ts";
export type { FeedLine, FeedOptions, FollowOptions } from "./resources/feed.ts";
export type {
  GapCounts,
  GapCountsOfStates,
  GapKindCount,
  Gaps,
  GapsFilters,
  GapsResource,
} from "./resources/gaps.ts";
export type { Importable, ImportEnd, ImportedLine, ImportLine } from "./resources/import.ts";
export type { NodeDocument, NodeResource } from "./resources/node.ts";
export type {
  NodeOverview,
  OverviewArrival,
  OverviewResource,
  TreatmentLine,
  TreatmentOfStates,
} from "./resources/overview.ts";
export type {
  ProjectedRecord,
  ProjectedRecords,
  Projection,
  ProjectionResource,
} from "./resources/projection.ts";
export type {
  Change,
  GetOptions,
  PutOptions,
  SignatureOptions,
  UpdateOptions,
  VersionsOptions,
} from "./resources/record-options.ts";
export type {
  Published,
  PutSetOptions,
  PutSignedOptions,
  RecordFilters,
  RecordPage,
  Records,
  VersionEntry,
  VersionPage,
} from "./resources/records.ts";
export type {
  SearchIndex,
  SearchLaw,
  SearchNumber,
  SearchResource,
  SearchRow,
  SearchTerm,
} from "./resources/search.ts";
export type { Validation, ValidationReport } from "./resources/validation.ts";
export type { RetryPolicy } from "./retry.ts";
