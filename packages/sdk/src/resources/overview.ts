import type { NodeOverview, TreatmentOfStates } from "@civic/schema";
import { type Connection, read } from "../call.ts";
import type { CallOptions } from "../options.ts";

export type { NodeOverview, OverviewArrival, TreatmentLine, TreatmentOfStates } from "@civic/schema";

/** What a node holds as a whole. */
export interface OverviewResource {
  /** How many States and records there are, on what they speak, which grow old, and what came last. */
  get(options?: CallOptions): Promise<NodeOverview>;
  /** What changes for somebody who is a national and resident of another State, State of the event by State of the event. It ranks nobody. */
  treatment(options?: CallOptions): Promise<TreatmentOfStates>;
}

export function overviewOf(connection: Connection): OverviewResource {
  return {
    get: (options) => read(connection, "overview.get", { options }),
    treatment: (options) => read(connection, "overview.treatment", { options }),
  };
}
