import type { FindingList } from "./finding-list.ts";

/** Findings that depend on the day of the check: a record that had one yesterday may have none today. */
export const dayFindings = {
  "date-in-future": { severity: "warning", params: { date: "text", today: "text" } },
} as const satisfies FindingList;
