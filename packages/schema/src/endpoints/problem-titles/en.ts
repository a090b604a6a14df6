import type { ProblemTitles } from "./problem-titles.ts";

/** Titles of every problem in English. */
export const en: ProblemTitles = {
  "invalid-request": "The request is not of the expected form",
  "invalid-cursor": "The cursor is not one that this node gave for these filters",
  "not-json": "The body is not JSON",
  unauthorised: "An API key is needed",
  forbidden: "This API key does not allow writing this record",
  "not-found": "There is nothing at this address",
  "method-not-allowed": "This address does not answer that method",
  "not-acceptable": "This was never signed, and only a signed form was asked for",
  "version-conflict": "That version exists with other content, or is not the next one",
  "record-frozen": "The record is frozen, as one of its versions was signed with two contents",
  "idempotency-running": "A request with this Idempotency-Key is still being worked on",
  "request-timeout": "The request did not arrive in time",
  "cursor-expired":
    "The cursor is of a time that this node can no longer go on from; start anew from the snapshot",
  "precondition-failed":
    "What is here is not what the request expects; it may have changed since it was read",
  "body-too-large": "The body is larger than this node accepts",
  "unsupported-media-type": "The body is of a media type that is not taken here",
  "expectation-failed": "This node cannot do what the Expect header asks",
  "invalid-record": "The record is not valid",
  "invalid-set": "At least one version of the set is not taken, so none is",
  "idempotency-mismatch": "This Idempotency-Key was used for another request",
  "invalid-signature": "The signature does not count here",
  "invalid-statement": "The statement is not valid",
  "too-many-requests": "Too many requests came from here",
  "headers-too-large": "The headers of the request are larger than this node accepts",
  internal: "Something failed inside this node",
  "record-damaged": "The stored record is damaged and is not shown",
  unavailable: "This node is not ready",
  "storage-full": "This node has no room left for new records; what it has can still be read",
};
