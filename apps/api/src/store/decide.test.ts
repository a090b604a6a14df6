import type { Digest } from "@civic/schema";
import { expect, test } from "vitest";
import { sampleVersion } from "../../tests/support/sample-record.ts";
import { decide, type WriteRule } from "./decide.ts";

const a: Digest = "sha-256:a";
const b: Digest = "sha-256:b";
const next: WriteRule = { gaps: "refused" };
const any: WriteRule = { gaps: "allowed" };
const never: WriteRule = { gaps: "refused", expects: () => false };

test.each([
  ["the first of a record", {}, 1, next, { type: "added" }],
  ["the next", { 1: b }, 2, next, { type: "added" }],
  ["the same again", { 1: a }, 1, next, { type: "unchanged" }],
  ["an earlier one again", { 1: a, 2: b }, 1, next, { type: "unchanged" }],
  ["the same again, whatever is expected", { 1: a }, 1, never, { type: "unchanged" }],
  ["a number that is taken", { 1: b }, 1, next, { type: "conflict" }],
  ["an earlier number that is taken", { 1: b, 2: b }, 1, any, { type: "conflict" }],
  ["a number that leaves a gap", { 1: b }, 3, next, { type: "not-next", expected: 2 }],
  ["a number in a gap", { 1: b, 4: b }, 2, next, { type: "not-next", expected: 5 }],
  ["a number that leaves a gap, from elsewhere", { 1: b }, 3, any, { type: "added" }],
  ["a number in a gap, from elsewhere", { 1: b, 4: b }, 2, any, { type: "older", latest: 4 }],
  ["something over what is not expected", { 1: b }, 2, never, { type: "unexpected" }],
] as const)("decides on %s", async (_, known: Record<number, Digest>, version, rule, outcome) => {
  const there = new Map(Object.entries(known).map(([number, digest]) => [Number(number), digest]));
  const offered = { ...(await sampleVersion({ version })), digest: a };
  expect(decide(there, offered, rule)).toEqual(outcome);
});

test("expects of the latest version, not of any other", async () => {
  const seen: (Digest | undefined)[] = [];
  const expects = (latest: Digest | undefined) => seen.push(latest) > 0;
  const offered = await sampleVersion({ version: 3 });
  decide(
    new Map([
      [2, b],
      [1, a],
    ]),
    offered,
    { gaps: "refused", expects },
  );
  decide(new Map(), offered, { gaps: "refused", expects });
  expect(seen).toEqual([b, undefined]);
});
