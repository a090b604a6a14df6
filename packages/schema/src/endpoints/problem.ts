/** The closed list of problems a node answers with, their HTTP status and title. */
export const problemKinds = {
  "invalid-request": { status: 400, title: "The request is not of the expected form" },
  "invalid-cursor": { status: 400, title: "The cursor is not one that this node gave for these filters" },
  "not-json": { status: 400, title: "The body is not JSON" },
  unauthorised: { status: 401, title: "An API key is needed" },
  forbidden: { status: 403, title: "This API key may not write for that publisher" },
  "not-found": { status: 404, title: "There is nothing at this address" },
  "method-not-allowed": { status: 405, title: "This address does not answer that method" },
  "version-conflict": {
    status: 409,
    title: "That version exists with other content, or is not the next one",
  },
  "precondition-failed": { status: 412, title: "The record has changed since it was read" },
  "body-too-large": { status: 413, title: "The body is larger than this node accepts" },
  "unsupported-media-type": { status: 415, title: "The body must be application/json" },
  "invalid-record": { status: 422, title: "The record is not valid" },
  internal: { status: 500, title: "Something failed inside this node" },
  unavailable: { status: 503, title: "This node is not ready" },
} as const;

/** A problem kind, for example `invalid-record`. */
export type ProblemKind = keyof typeof problemKinds;

/** Start of the `type` of every problem. */
export const problemTypePrefix = "urn:civic:problem:";
