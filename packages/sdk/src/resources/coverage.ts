import type { Coverage } from "@civic/schema";
import type { QueryOf } from "@civic/schema/endpoints";
import { type Connection, read } from "../call.ts";
import type { CallOptions } from "../options.ts";

export type { Coverage } from "@civic/schema";

/** Filters of coverage, combined with “and”. */
export interface CoverageFilters extends Readonly<QueryOf<"coverage.get">> {}

/** What the records of a node say of needs. */
export interface CoverageResource {
  /** Needs met, by phase and State. An absent cell is unknown, never “none”. */
  get(filters?: CoverageFilters, options?: CallOptions): Promise<Coverage>;
}

export function coverageOf(connection: Connection): CoverageResource {
  return {
    get: (query = {}, options) => read(connection, "coverage.get", { query, options }),
  };
}
