import type { FindingList } from "./finding-list.ts";

/** Findings about the files of a folder of records: those that were not read, and those in the wrong place. */
export const folderFindings = {
  "file-passed-over": { severity: "warning", params: { name: "text" } },
  "folder-passed-over": { severity: "warning", params: { name: "text" } },
  "file-wrong-name": { severity: "error", params: { expected: "text" } },
  "file-wrong-depth": { severity: "error", params: {} },
  "file-unknown-kind": { severity: "error", params: { kind: "text", known: "texts" } },
  "file-unreadable": { severity: "error", params: { reason: "text" } },
  "file-not-regular": { severity: "error", params: {} },
  "file-name-mismatch": { severity: "error", params: { expected: "text" } },
} as const satisfies FindingList;
