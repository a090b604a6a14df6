import type { NodeOverview } from "@civic/schema";
import { type Connection, read } from "../call.ts";
import type { CallOptions } from "../options.ts";

export type { NodeOverview, OverviewArrival } from "@civic/schema";

/** What a node holds as a whole. */
export interface OverviewResource {
  /** How many States and records there are, on what they speak, which grow old, and what came last. */
  get(options?: CallOptions): Promise<NodeOverview>;
}

export function overviewOf(connection: Connection): OverviewResource {
  return {
    get: (options) => read(connection, "overview.get", { options }),
  };
}
