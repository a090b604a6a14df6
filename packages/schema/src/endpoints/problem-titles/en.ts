import type { ProblemTitles } from "./problem-titles.ts";

/** Titles of every problem in English. */
export const en: ProblemTitles = {
  "invalid-request": "The request is not of the expected form",
  "invalid-cursor": "The cursor is not one that this node gave for these filters",
  "not-json": "The body is not JSON",
  unauthorised: "An API key is needed",
  forbidden: "This API key may not write for that publisher",
  "not-found": "There is nothing at this address",
  "method-not-allowed": "This address does not answer that method",
  "version-conflict": "That version exists with other content, or is not the next one",
  "precondition-failed":
    "What is here is not what the request expects; it may have changed since it was read",
  "body-too-large": "The body is larger than this node accepts",
  "unsupported-media-type": "The body must be application/json",
  "invalid-record": "The record is not valid",
  internal: "Something failed inside this node",
  unavailable: "This node is not ready",
};
