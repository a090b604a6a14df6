import { expect, test } from "vitest";
import { english, phrasings } from "../../tests/phrasings.ts";
import type { EntitlementRecord } from "../entitlement/conditions.ts";
import { recordDoubts } from "./record-doubts.ts";

const sure = {
  provenance: { confidence: "high" },
  quality: ["desk-research"],
  lifeCycle: { stage: "active" },
} as unknown as EntitlementRecord;

test("a record that is sure leaves no doubt", () => {
  expect(recordDoubts(sure, english)).toEqual([]);
});

test("confidence, force and quality are told", () => {
  const { lifeCycle: _, ...silent } = sure;
  const doubtful = {
    ...silent,
    provenance: { confidence: "low" },
    quality: ["provisional", "disputed"],
  } as unknown as EntitlementRecord;
  expect(recordDoubts(doubtful, english)).toEqual([
    "doubtful",
    "whether it is still in force was not checked",
    "provisional, may be revised",
    "another source contests it",
  ]);
  for (const phrasing of phrasings) expect(recordDoubts(doubtful, phrasing)).toHaveLength(4);
});
