import { type Connection, read } from "../call.ts";
import type { CallOptions } from "../options.ts";
import type { AnswerTo, QueryTo } from "../routes.ts";

/** Needs met, by phase and State. */
export type Coverage = AnswerTo<"coverage.get">;

/** Filters of coverage, combined with “and”. */
export type CoverageFilters = Readonly<QueryTo<"coverage.get">>;

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
