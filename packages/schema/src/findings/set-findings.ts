import type { FindingList } from "./finding-list.ts";

/** Findings of the rules over a set of records. */
export const setFindings = {
  "reference-unresolved": { severity: "error", params: { reference: "text" } },
  "record-id-twice": { severity: "error", params: { id: "text" } },
  "replaces-not-there": { severity: "error", params: { reference: "text" } },
  "replaces-elsewhere": { severity: "notice", params: { reference: "text" } },
  "replaces-other-jurisdiction": { severity: "error", params: { expected: "text", actual: "text" } },
  "replacement-circular": { severity: "error", params: {} },
  "organisation-circular": { severity: "error", params: {} },
  "claim-order-circular": { severity: "error", params: {} },
  "offsets-contradictory": { severity: "error", params: { type: "text", other: "text", scheme: "text" } },
  "record-suspected-twice": { severity: "warning", params: { other: "text" } },
  "national-system-twice": { severity: "warning", params: { other: "text" } },
  "reference-to-withdrawn": { severity: "warning", params: { reference: "text" } },
  "designation-opens-foreign-scheme": { severity: "warning", params: { scheme: "text", country: "text" } },
  "stated-gap-contradicted": { severity: "notice", params: { service: "text" } },
  "region-not-named": { severity: "warning", params: { actual: "text", allowed: "texts" } },
  "region-within-other": { severity: "notice", params: { narrower: "text", wider: "text" } },
  "translation-stale": { severity: "warning", params: { language: "text" } },
  "regions-without-names": { severity: "notice", params: { region: "text" } },
  "site-region-outside-record": { severity: "warning", params: { region: "text", regions: "texts" } },
} as const satisfies FindingList;
