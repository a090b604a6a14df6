import type { Codelists } from "@civic/schema";
import { type Connection, read } from "../call.ts";
import type { CallOptions } from "../options.ts";

export type { Codelists } from "@civic/schema";

/** The code lists of a node. */
export interface CodelistsResource {
  /** Every code list with its words, by language. */
  list(options?: CallOptions): Promise<Codelists>;
}

export function codelistsOf(connection: Connection): CodelistsResource {
  return { list: (options) => read(connection, "codelists.list", { options }) };
}
