import type { SearchIndex } from "@civic/schema";
import { type Connection, read } from "../call.ts";
import type { CallOptions } from "../options.ts";

export type { SearchIndex, SearchLaw, SearchNumber, SearchRow, SearchTerm } from "@civic/schema";

/** What is needed to search every record at home. */
export interface SearchResource {
  /**
   * Of every active record what somebody may look for it by, and the needs and heads of damage by their words. Asking tells
   * the node nothing of what is searched.
   */
  index(options?: CallOptions): Promise<SearchIndex>;
}

export function searchOf(connection: Connection): SearchResource {
  return {
    index: (options) => read(connection, "search.index", { options }),
  };
}
