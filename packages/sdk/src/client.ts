import type { Connection } from "./call.ts";
import { createEtagCache } from "./etag-cache.ts";
import { type CivicClientOptions, settingsOf } from "./options.ts";
import { type CodelistsResource, codelistsOf } from "./resources/codelists.ts";
import { type CoverageResource, coverageOf } from "./resources/coverage.ts";
import { type Exchange, exchangeOf } from "./resources/exchange.ts";
import { type GapsResource, gapsOf } from "./resources/gaps.ts";
import { type NodeResource, nodeOf } from "./resources/node.ts";
import { type OverviewResource, overviewOf } from "./resources/overview.ts";
import { type ProjectionResource, projectionOf } from "./resources/projection.ts";
import { type Records, recordsOf } from "./resources/records.ts";
import { type SearchResource, searchOf } from "./resources/search.ts";
import { type Validation, validationOf } from "./resources/validation.ts";

/** A client of one node. */
export interface CivicClient {
  /** Read and publish records. */
  readonly records: Records;
  /** Have documents checked. */
  readonly validation: Validation;
  /** Take everything a node publishes. */
  readonly exchange: Exchange;
  /** Code lists with their words. */
  readonly codelists: CodelistsResource;
  /** Needs met, by phase and State. */
  readonly coverage: CoverageResource;
  /** What a computation for one person reads of every record. */
  readonly projection: ProjectionResource;
  readonly overview: OverviewResource;
  /** What is needed to search every record. */
  readonly search: SearchResource;
  /** What is missing in the records of a State. */
  readonly gaps: GapsResource;
  /** The node itself. */
  readonly node: NodeResource;
}

/**
 * Makes a client of one node. It sends nothing until it is asked.
 *
 * @throws {TypeError} for a `baseUrl` that is not an absolute http(s) address.
 * @example
 * ```ts
 * import { createCivicClient } from "@civic/sdk";
 *
 * const civic = createCivicClient({ baseUrl: "http://127.0.0.1:8080" });
 * const scheme = await civic.records.get("civic/compensation-scheme/fr-fgti-terrorism");
 * console.log(scheme.name.en);
 * for await (const service of civic.records.iterate({ kind: "service", jurisdiction: "be" })) {
 *   console.log(service.id, service.needs);
 * }
 * ```
 */
export function createCivicClient(options: CivicClientOptions): CivicClient {
  const settings = settingsOf(options);
  const cache = settings.cache && createEtagCache(settings.cache);
  const connection: Connection = { settings, cache };
  return {
    records: recordsOf(connection),
    validation: validationOf(connection),
    exchange: exchangeOf(connection),
    codelists: codelistsOf(connection),
    coverage: coverageOf(connection),
    projection: projectionOf(connection),
    overview: overviewOf(connection),
    search: searchOf(connection),
    gaps: gapsOf(connection),
    node: nodeOf(connection),
  };
}
