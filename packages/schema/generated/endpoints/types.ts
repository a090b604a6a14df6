// Generated from the sources of @civic/schema. Change those, then run `npm run generate`.
import type {
  CivicRecord,
  Codelists,
  Confirmations,
  Coverage,
  CoverageGetQuery,
  Disputes,
  ExchangeConfirmationsQuery,
  ExchangeDisputesQuery,
  ExchangeExportQuery,
  ExchangeFeedQuery,
  ExchangeImportQuery,
  ExportLine,
  FeedLine,
  FlattenedJws,
  GapCountsOfStates,
  Gaps,
  GapsGetQuery,
  Health,
  ImportReport,
  NodeDocument,
  NodeDocumentQuery,
  NodeOverview,
  NodeSchemaParameters,
  PeerList,
  ProjectedRecords,
  PublishedSet,
  Readiness,
  RecordPage,
  RecordsGetParameters,
  RecordsGetQuery,
  RecordsListQuery,
  RecordsPutParameters,
  RecordsPutQuery,
  RecordsPutSetQuery,
  RecordsSignatureParameters,
  RecordsVersionParameters,
  RecordsVersionQuery,
  RecordsVersionSignatureParameters,
  RecordsVersionsParameters,
  RecordsVersionsQuery,
  SearchIndex,
  TakenStatement,
  TreatmentOfStates,
  ValidationReport,
  VersionPage,
} from "../types/model.ts";

/** An endpoint takes no such parameters. */
export type Nothing = Record<never, never>;

/** What each endpoint takes and gives. */
export interface EndpointTypes {
  "records.list": {
    parameters: Nothing;
    query: RecordsListQuery;
    answer: RecordPage;
    status: 200;
    problem: "invalid-request" | "invalid-cursor";
  };
  "records.get": {
    parameters: RecordsGetParameters;
    query: RecordsGetQuery;
    answer: CivicRecord;
    status: 200;
    problem: "invalid-request" | "not-found" | "not-acceptable" | "record-damaged";
  };
  "records.put": {
    parameters: RecordsPutParameters;
    query: RecordsPutQuery;
    answer: CivicRecord;
    status: 200 | 201;
    problem: "not-json" | "forbidden" | "version-conflict" | "record-frozen" | "precondition-failed" | "invalid-record" | "invalid-signature" | "record-damaged" | "storage-full";
  };
  "records.putSet": {
    parameters: Nothing;
    query: RecordsPutSetQuery;
    answer: PublishedSet;
    status: 200;
    problem: "forbidden" | "invalid-set" | "idempotency-running" | "idempotency-mismatch" | "record-damaged" | "storage-full";
  };
  "records.versions": {
    parameters: RecordsVersionsParameters;
    query: RecordsVersionsQuery;
    answer: VersionPage;
    status: 200;
    problem: "not-found" | "invalid-cursor";
  };
  "records.version": {
    parameters: RecordsVersionParameters;
    query: RecordsVersionQuery;
    answer: CivicRecord;
    status: 200;
    problem: "not-found" | "not-acceptable" | "record-damaged";
  };
  "records.signature": {
    parameters: RecordsSignatureParameters;
    query: Nothing;
    answer: FlattenedJws;
    status: 200;
    problem: "not-found" | "record-damaged";
  };
  "records.versionSignature": {
    parameters: RecordsVersionSignatureParameters;
    query: Nothing;
    answer: FlattenedJws;
    status: 200;
    problem: "not-found" | "record-damaged";
  };
  "validation.validate": {
    parameters: Nothing;
    query: Nothing;
    answer: ValidationReport;
    status: 200;
    problem: "not-json";
  };
  "exchange.feed": {
    parameters: Nothing;
    query: ExchangeFeedQuery;
    answer: FeedLine;
    status: 200;
    problem: "invalid-cursor" | "cursor-expired";
  };
  "exchange.export": {
    parameters: Nothing;
    query: ExchangeExportQuery;
    answer: ExportLine;
    status: 200;
    problem: never;
  };
  "exchange.import": {
    parameters: Nothing;
    query: ExchangeImportQuery;
    answer: ImportReport;
    status: 200;
    problem: "unavailable";
  };
  "exchange.peers": {
    parameters: Nothing;
    query: Nothing;
    answer: PeerList;
    status: 200;
    problem: never;
  };
  "exchange.state": {
    parameters: Nothing;
    query: Nothing;
    answer: TakenStatement;
    status: 200 | 201;
    problem: "not-json" | "forbidden" | "invalid-signature" | "invalid-statement" | "storage-full";
  };
  "exchange.confirmations": {
    parameters: Nothing;
    query: ExchangeConfirmationsQuery;
    answer: Confirmations;
    status: 200;
    problem: never;
  };
  "exchange.disputes": {
    parameters: Nothing;
    query: ExchangeDisputesQuery;
    answer: Disputes;
    status: 200;
    problem: never;
  };
  "codelists.list": {
    parameters: Nothing;
    query: Nothing;
    answer: Codelists;
    status: 200;
    problem: never;
  };
  "coverage.get": {
    parameters: Nothing;
    query: CoverageGetQuery;
    answer: Coverage;
    status: 200;
    problem: never;
  };
  "projection.get": {
    parameters: Nothing;
    query: Nothing;
    answer: ProjectedRecords;
    status: 200;
    problem: "unavailable";
  };
  "overview.get": {
    parameters: Nothing;
    query: Nothing;
    answer: NodeOverview;
    status: 200;
    problem: never;
  };
  "overview.treatment": {
    parameters: Nothing;
    query: Nothing;
    answer: TreatmentOfStates;
    status: 200;
    problem: never;
  };
  "search.index": {
    parameters: Nothing;
    query: Nothing;
    answer: SearchIndex;
    status: 200;
    problem: "unavailable";
  };
  "gaps.get": {
    parameters: Nothing;
    query: GapsGetQuery;
    answer: Gaps;
    status: 200;
    problem: never;
  };
  "gaps.counts": {
    parameters: Nothing;
    query: Nothing;
    answer: GapCountsOfStates;
    status: 200;
    problem: never;
  };
  "node.document": {
    parameters: Nothing;
    query: NodeDocumentQuery;
    answer: NodeDocument;
    status: 200;
    problem: "not-acceptable";
  };
  "node.openapi": {
    parameters: Nothing;
    query: Nothing;
    answer: Record<string, unknown>;
    status: 200;
    problem: never;
  };
  "node.schema": {
    parameters: NodeSchemaParameters;
    query: Nothing;
    answer: Record<string, unknown>;
    status: 200;
    problem: "not-found";
  };
  "node.health": {
    parameters: Nothing;
    query: Nothing;
    answer: Health;
    status: 200;
    problem: never;
  };
  "node.readiness": {
    parameters: Nothing;
    query: Nothing;
    answer: Readiness;
    status: 200;
    problem: "unavailable";
  };
  "node.metrics": {
    parameters: Nothing;
    query: Nothing;
    answer: string;
    status: 200;
    problem: never;
  };
}

/** Id of an endpoint, for example `records.get`. */
export type EndpointId = keyof EndpointTypes;
