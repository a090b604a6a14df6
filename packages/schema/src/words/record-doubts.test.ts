import { expect, test } from "vitest";
import type { CivicRecord } from "../../generated/types/model.ts";
import { english, phrasings } from "../../tests/phrasings.ts";
import { recordDoubts } from "./record-doubts.ts";

const certain = {
  kind: "compensation-scheme",
  provenance: { confidence: "high" },
  quality: ["desk-research"],
  lifeCycle: { stage: "active" },
};
const recordWith = (members: object) => ({ ...certain, ...members }) as unknown as CivicRecord;

test("a record that is sure leaves no doubt", () => {
  expect(recordDoubts(recordWith({}), english)).toEqual([]);
});

test("confidence, force and quality are told", () => {
  const doubtful = recordWith({
    lifeCycle: undefined,
    provenance: { confidence: "low" },
    quality: ["provisional", "disputed"],
  });
  expect(recordDoubts(doubtful, english)).toEqual([
    "doubtful",
    "whether it is still in force was not checked",
    "provisional data, may be revised",
    "another source contests it",
  ]);
  for (const phrasing of phrasings) expect(recordDoubts(doubtful, phrasing)).toHaveLength(4);
});

test("of what gives nothing to people nobody asks whether it still runs", () => {
  const doubtsOf = (kind: string) => recordDoubts(recordWith({ kind, lifeCycle: undefined }), english);
  expect(doubtsOf("service")).toEqual(["whether it is still offered was not checked"]);
  expect(doubtsOf("organisation")).toEqual([]);
});
