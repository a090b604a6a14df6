import { type Connection, call } from "../call.ts";
import type { CallOptions } from "../options.ts";
import type { AnswerTo } from "../routes.ts";

/** What validation says of a document. */
export type ValidationReport = AnswerTo<"validation.validate">;

/** Checks by the node. */
export interface Validation {
  /** Checks any document without storing it; an invalid one is an answer, not an error. */
  validate(document: unknown, options?: CallOptions): Promise<ValidationReport>;
}

export function validationOf(connection: Connection): Validation {
  return {
    // `null` is a document like any other; undefined is no JSON and sent as such would be no body.
    validate: async (body = null, options = {}) =>
      (await call(connection, "validation.validate", { body, options })).body,
  };
}
