import { type Connection, call } from "../call.ts";
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
    health: async (options = {}) => (await call(connection, "node.health", { options, once: true })).body,
    readiness: async (options = {}) =>
      (await call(connection, "node.readiness", { options, once: true })).body,
    openapi: async (options = {}) => (await call(connection, "node.openapi", { options })).body,
  };
}
