import type { ProjectedRecords } from "@civic/schema";
import { type Connection, read } from "../call.ts";
import type { CallOptions } from "../options.ts";

export type { ProjectedRecord, ProjectedRecords, Projection } from "@civic/schema";

/** What a computation for one person reads. */
export interface ProjectionResource {
  /**
   * Every active record without its sources, notes and whatever no computation reads, each with the digest of the whole.
   * `navigate` gives with it what it gives with the records; asking tells the node nothing of the person.
   */
  get(options?: CallOptions): Promise<ProjectedRecords>;
}

export function projectionOf(connection: Connection): ProjectionResource {
  return {
    get: (options) => read(connection, "projection.get", { options }),
  };
}
