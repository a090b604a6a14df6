import { type Connection, read } from "../call.ts";
import type { CallOptions } from "../options.ts";
import type { AnswerTo } from "../routes.ts";

/** The node itself. */
export interface NodeResource {
  /** Whether the process runs. Asked once, never repeated. */
  health(options?: CallOptions): Promise<AnswerTo<"node.health">>;
  /**
   * Whether the node can answer, and what it holds. Asked once, never repeated.
   *
   * @throws {CivicProblemError} `unavailable` while it cannot.
   */
  readiness(options?: CallOptions): Promise<AnswerTo<"node.readiness">>;
  /** The description of the API (OpenAPI 3.1). */
  openapi(options?: CallOptions): Promise<AnswerTo<"node.openapi">>;
}

export function nodeOf(connection: Connection): NodeResource {
  return {
    health: (options) => read(connection, "node.health", { options, once: true }),
    readiness: (options) => read(connection, "node.readiness", { options, once: true }),
    openapi: (options) => read(connection, "node.openapi", { options }),
  };
}
