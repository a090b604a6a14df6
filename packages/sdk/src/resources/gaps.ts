import type { Gaps } from "@civic/schema";
import type { QueryOf } from "@civic/schema/endpoints";
import { type Connection, read } from "../call.ts";
import type { CallOptions } from "../options.ts";

export type { Gaps } from "@civic/schema";

/** Of which State gaps are asked for, and of which kind. */
export type GapsFilters = Readonly<QueryOf<"gaps.get">>;

/** What is missing in the records of a node. */
export interface GapsResource {
  /** What is missing in the records of one State, and who can mend it. A gap does not prove that the State gives nothing. */
  get(filters: GapsFilters, options?: CallOptions): Promise<Gaps>;
}

export function gapsOf(connection: Connection): GapsResource {
  return {
    get: (query, options) => read(connection, "gaps.get", { query, options }),
  };
}
