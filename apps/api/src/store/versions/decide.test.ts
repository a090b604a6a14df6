import type { Digest } from "@civic/schema";
import { expect, test } from "vitest";
import { decide, decideInTurn, type Stand, type WriteRule } from "./decide.ts";

const a: Digest = "sha-256:a";
const b: Digest = "sha-256:b";
const next: WriteRule = { gaps: "refused" };
const any: WriteRule = { gaps: "allowed" };
const never: WriteRule = { gaps: "refused", expects: () => false };

function standAmong(known: Readonly<Record<number, Digest>>, version: number): Stand {
  const latest = Math.max(0, ...Object.keys(known).map(Number));
  const digest = known[latest];
  return { latest: digest && { version: latest, digest }, same: known[version] };
}

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
] as const)("decides on %s", (_, known: Record<number, Digest>, version, rule, outcome) => {
  expect(decide(standAmong(known, version), { id: "be/service/a", version, digest: a }, rule)).toEqual(
    outcome,
  );
});

test("expects of the latest version, not of any other", () => {
  const seen: (Digest | undefined)[] = [];
  const expects = (latest: Digest | undefined) => seen.push(latest) > 0;
  const offered = { id: "be/service/a", version: 3, digest: a };
  decide({ latest: { version: 2, digest: b } }, offered, { gaps: "refused", expects });
  decide({}, offered, { gaps: "refused", expects });
  expect(seen).toEqual([b, undefined]);
});

test("counts what is about to be written for what comes after it, in that record only", () => {
  const offer = (id: string, version: number, digest: Digest, rule = next) => ({
    offered: { id, version, digest },
    rule,
  });
  const outcomes = decideInTurn(
    [
      offer("x", 2, a),
      offer("x", 2, b),
      offer("x", 2, a),
      offer("x", 3, b),
      offer("x", 1, b, any),
      offer("y", 3, a),
      offer("y", 1, a),
    ],
    [
      ...Array(4).fill({ latest: { version: 1, digest: b } }),
      { latest: { version: 1, digest: b }, same: b },
      {},
      {},
    ],
  );
  expect(outcomes.map(({ type }) => type)).toEqual([
    "added",
    "conflict",
    "unchanged",
    "added",
    "unchanged",
    "not-next",
    "added",
  ]);
});
