import type { FindingList } from "./finding-list.ts";

/** Findings about the structure of a document: what the model says of each place alone. */
export const structureFindings = {
  "missing-property": { severity: "error", params: { property: "text", expected: "text" } },
  "unknown-property": { severity: "error", params: { property: "text", known: "texts" } },
  "wrong-type": { severity: "error", params: { expected: "text", actual: "text" } },
  "unknown-code": { severity: "error", params: { allowed: "texts", actual: "text" } },
  "unknown-open-code": { severity: "error", params: { list: "text", allowed: "texts", actual: "text" } },
  "unknown-variant": { severity: "error", params: { allowed: "texts", actual: "text" } },
  "wrong-format": { severity: "error", params: { format: "text", actual: "text" } },
  "wrong-key": { severity: "error", params: { key: "text" } },
  "too-short": { severity: "error", params: { minimum: "number" } },
  "too-long": { severity: "error", params: { maximum: "number" } },
  "too-few": { severity: "error", params: { minimum: "number" } },
  "too-small": { severity: "error", params: { minimum: "number" } },
  "too-large": { severity: "error", params: { maximum: "number" } },
  "empty-text": { severity: "error", params: {} },
  "nested-too-deep": { severity: "error", params: { maximum: "number" } },
} as const satisfies FindingList;
