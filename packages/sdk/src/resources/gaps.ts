import type { GapCountsOfStates, Gaps } from "@civic/schema";
import type { QueryOf } from "@civic/schema/endpoints";
import { type Connection, read } from "../call.ts";
import type { CallOptions } from "../options.ts";

export type { GapCounts, GapCountsOfStates, GapKindCount, Gaps } from "@civic/schema";

/** Of which State gaps are asked for, and of which kind. */
export interface GapsFilters extends Readonly<QueryOf<"gaps.get">> {}

/** What is missing in the records of a node. */
export interface GapsResource {
  /** What is missing in the records of one State, and who can mend it. A gap does not prove that the State gives nothing. */
  get(filters: GapsFilters, options?: CallOptions): Promise<Gaps>;
  /** How many gaps of each kind there are in the records of every State. They count records and rank nobody. */
  counts(options?: CallOptions): Promise<GapCountsOfStates>;
}

export function gapsOf(connection: Connection): GapsResource {
  return {
    get: (query, options) => read(connection, "gaps.get", { query, options }),
    counts: (options) => read(connection, "gaps.counts", { options }),
  };
}
