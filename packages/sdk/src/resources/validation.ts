import type { ValidationReport } from "@civic/schema";
import { type Connection, read } from "../call.ts";
import type { CallOptions } from "../options.ts";

export type { ValidationReport } from "@civic/schema";

/** Checks by the node. */
export interface Validation {
  /** Checks any document without storing it; an invalid one is an answer, not an error. */
  validate(document: unknown, options?: CallOptions): Promise<ValidationReport>;
}

export function validationOf(connection: Connection): Validation {
  return {
    // JSON has no undefined; `null` is the document nearest to it.
    validate: (body = null, options) => read(connection, "validation.validate", { body, options }),
  };
}
