import type { FindingList } from "./finding-list.ts";

/** Findings about the bytes and the text of a document, before its structure is looked at. */
export const documentFindings = {
  "document-too-large": { severity: "error", params: { maximum: "number" } },
  "too-many-values": { severity: "error", params: { maximum: "number" } },
  "not-utf-8": { severity: "error", params: { offset: "number" } },
  "byte-order-mark": { severity: "notice", params: {} },
  "document-empty": { severity: "error", params: {} },
  "not-json": { severity: "error", params: { line: "number", column: "number" } },
  "repeated-member": { severity: "error", params: { member: "text" } },
  "number-not-exact": { severity: "error", params: { written: "text", read: "text" } },
  "number-too-large": { severity: "error", params: { written: "text" } },
  "lone-surrogate": { severity: "error", params: {} },
  "replacement-character": { severity: "warning", params: {} },
  "not-canonical-json": { severity: "error", params: { reason: "text" } },
  "findings-not-listed": { params: { count: "number" } },
  "model-older": { severity: "notice", params: { given: "text", current: "text" } },
  "of-later-model": { severity: "error", params: { given: "text", current: "text" } },
  "value-left-behind": { severity: "notice", params: { current: "text" } },
  "model-not-known": { severity: "error", params: { given: "text", known: "texts" } },
} as const satisfies FindingList;
