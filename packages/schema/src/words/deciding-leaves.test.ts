import fc from "fast-check";
import { expect, test } from "vitest";
import type { Explanation } from "../eligibility/explanation.ts";
import { allOf, anyOf, notOf, type Verdict } from "../eligibility/verdict.ts";
import { decidingLeaves } from "./deciding-leaves.ts";

const leaf = fc
  .constantFrom<Verdict>("met", "unknown", "not-met")
  .map((verdict): Explanation => ({ op: "fact", verdict, pointer: "" }));

const verdictOf = ({ verdict }: Explanation) => verdict;
const combined = (op: "all" | "any" | "not", of: readonly Explanation[]): Explanation => {
  const verdict = { all: allOf(of, verdictOf), any: anyOf(of, verdictOf), not: notOf(allOf(of, verdictOf)) }[
    op
  ];
  return { op, verdict, pointer: "", of };
};

const { tree } = fc.letrec<{ tree: Explanation }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5 },
    leaf,
    fc
      .tuple(fc.constantFrom("all", "any"), fc.array(tie("tree"), { minLength: 1, maxLength: 4 }))
      .map(([op, of]) => combined(op, of)),
    tie("tree").map((part) => combined("not", [part])),
  ),
}));

test("there always is one, and each is as the verdict wants it, the other way round under a “not”", () => {
  fc.assert(
    fc.property(tree, (explanation) => {
      const leaves = decidingLeaves(explanation);
      expect(leaves.length).toBeGreaterThan(0);
      for (const { condition, negated } of leaves) {
        expect(condition.of).toBeUndefined();
        expect(negated ? notOf(condition.verdict) : condition.verdict).toBe(explanation.verdict);
      }
    }),
  );
});

test("a “not” that has words says the condition the right way round", () => {
  const inside: Explanation = {
    op: "country",
    verdict: "not-met",
    pointer: "/of",
    label: { en: "In France" },
  };
  const label = { en: "Abroad" };
  const outside: Explanation = { op: "not", verdict: "met", pointer: "", label, of: [inside] };
  expect(decidingLeaves(outside)).toEqual([{ condition: inside, negated: true, label }]);
});
