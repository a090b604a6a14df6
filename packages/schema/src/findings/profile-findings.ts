import type { FindingList } from "./finding-list.ts";

/** Findings about a profile of a State, and about a record under one. */
export const profileFindings = {
  "keyword-unsupported": { severity: "error", params: { keyword: "text", allowed: "texts" } },
  "keyword-malformed": { severity: "error", params: { keyword: "text" } },
  "pattern-unsupported": { severity: "error", params: { pattern: "text" } },
  "profile-too-large": { severity: "error", params: { maximum: "number", depth: "number" } },
  "profile-field-unknown": { severity: "error", params: { field: "text", kind: "text" } },
  "national-code-not-own": { severity: "error", params: { code: "text", publisher: "text" } },
  "national-code-twice": { severity: "error", params: { code: "text", list: "text" } },
  "broader-code-unknown": { severity: "error", params: { code: "text", list: "text" } },
  "extension-invalid": { severity: "error", params: { profile: "text", keyword: "text", expected: "text" } },
  "extension-undeclared": { severity: "error", params: { profile: "text", kind: "text" } },
  "national-code-undeclared": { severity: "error", params: { profile: "text", code: "text", list: "text" } },
  "profile-field-missing": { params: { profile: "text", field: "text" } },
} as const satisfies FindingList;
