/** The closed list of problems a node answers with, and their HTTP status. Their titles are words of a language. */
export const problemKinds = {
  "invalid-request": { status: 400 },
  "invalid-cursor": { status: 400 },
  "not-json": { status: 400 },
  unauthorised: { status: 401 },
  forbidden: { status: 403 },
  "not-found": { status: 404 },
  "method-not-allowed": { status: 405 },
  "not-acceptable": { status: 406 },
  "version-conflict": { status: 409 },
  "record-frozen": { status: 409 },
  "idempotency-running": { status: 409 },
  "request-timeout": { status: 408 },
  "cursor-expired": { status: 410 },
  "precondition-failed": { status: 412 },
  "body-too-large": { status: 413 },
  "unsupported-media-type": { status: 415 },
  "expectation-failed": { status: 417 },
  "invalid-record": { status: 422 },
  "invalid-set": { status: 422 },
  "idempotency-mismatch": { status: 422 },
  "invalid-signature": { status: 422 },
  "invalid-statement": { status: 422 },
  "too-many-requests": { status: 429 },
  "headers-too-large": { status: 431 },
  internal: { status: 500 },
  "record-damaged": { status: 500 },
  unavailable: { status: 503 },
  "storage-full": { status: 503 },
} as const;

/** A problem kind, for example `invalid-record`. */
export type ProblemKind = keyof typeof problemKinds;

/** Start of the `type` of every problem. */
export const problemTypePrefix = "urn:civic:problem:";
