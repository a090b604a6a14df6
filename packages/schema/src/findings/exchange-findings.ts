import type { FindingList } from "./finding-list.ts";

/** Findings about a record on its way between nodes or into one, and about the parameters of a request. */
export const exchangeFindings = {
  "digest-mismatch": { severity: "error", params: { expected: "text", actual: "text" } },
  "id-mismatch": { severity: "error", params: { expected: "text", actual: "text" } },
  "export-line-malformed": { severity: "error", params: {} },
  "export-truncated": { severity: "error", params: { count: "number" } },
  "export-too-large": { severity: "error", params: { maximum: "number" } },
  "export-too-many-lines": { severity: "error", params: { maximum: "number" } },
  "export-too-many-refused": { severity: "error", params: { maximum: "number" } },
  "publisher-not-allowed": { severity: "error", params: { publisher: "text" } },
  "jurisdiction-not-allowed": { severity: "error", params: { publisher: "text", jurisdiction: "text" } },
  "replacement-chain-too-long": { severity: "error", params: { maximum: "number" } },
  "version-jump": { severity: "error", params: { version: "number", latest: "number", maximum: "number" } },
  "kind-not-public": { severity: "error", params: { kind: "text" } },
  "version-conflict": { severity: "error", params: { version: "number" } },
  "version-not-next": { severity: "error", params: { expected: "number", actual: "number" } },
  "record-not-stored": { severity: "error", params: {} },
  "unknown-parameter": { severity: "error", params: { parameter: "text" } },
  "parameter-repeated": { severity: "error", params: { parameter: "text" } },
} as const satisfies FindingList;
