import type { Health, Readiness } from "@civic/schema";
import { type AnswerOf, type ParametersOf, schemaVersion } from "@civic/schema/endpoints";
import { type Connection, read } from "../call.ts";
import type { CallOptions } from "../options.ts";

/** What a node says of itself. */
export interface NodeDocument extends AnswerOf<"node.document"> {}

/** The node itself. */
export interface NodeResource {
  /** Whether the process runs. Asked once, never repeated. */
  health(options?: CallOptions): Promise<Health>;
  /**
   * Whether the node can answer, and what it holds. Asked once, never repeated.
   *
   * @throws {CivicProblemError} `unavailable` while it cannot.
   */
  readiness(options?: CallOptions): Promise<Readiness>;
  /** Its name, its contact, where its feed is, and the keys that it knows. No key counts because it stands there. */
  document(options?: CallOptions): Promise<NodeDocument>;
  /** The description of the API (OpenAPI 3.1). */
  openapi(options?: CallOptions): Promise<Record<string, unknown>>;
  /**
   * The JSON Schema of a kind, of any record or of a profile, in the version of the model that this client speaks.
   *
   * @throws {CivicProblemError} `not-found` where the node speaks another version.
   */
  schema(kind: ParametersOf<"node.schema">["kind"], options?: CallOptions): Promise<Record<string, unknown>>;
}

export function nodeOf(connection: Connection): NodeResource {
  return {
    health: (options) => read(connection, "node.health", { options, once: true }),
    readiness: (options) => read(connection, "node.readiness", { options, once: true }),
    document: (options) => read(connection, "node.document", { options }),
    openapi: (options) => read(connection, "node.openapi", { options }),
    schema: (kind, options) =>
      read(connection, "node.schema", { parameters: { version: schemaVersion, kind }, options }),
  };
}
