import type { FindingList } from "./finding-list.ts";

/** Findings about the facts of a situation, and about records that could not be weighed for it. */
export const situationFindings = {
  "fact-code-unknown": { severity: "error", params: { actual: "text", list: "text" } },
  "fact-before-event": { severity: "error", params: { date: "text", event: "text" } },
  "fact-before-other": { severity: "error", params: { date: "text", fact: "text", other: "text" } },
  "fact-too-large": { severity: "error", params: { actual: "number", maximum: "number" } },
  "fact-in-future": { severity: "error", params: { date: "text", today: "text" } },
  "facts-contradict": { severity: "error", params: { fact: "text" } },
  "criterion-unreadable": { severity: "error", params: {} },
  "answers-not-tried": { severity: "notice", params: {} },
} as const satisfies FindingList;
