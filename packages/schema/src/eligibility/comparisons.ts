import type { Criterion } from "../../generated/types/model.ts";
import { type Comparison, foldCriterion } from "./fold-criterion.ts";
import { isWellFormed } from "./well-formed.ts";

const collect = foldCriterion<void, Comparison[]>({
  all: ({ of }, found, fold) => {
    for (const part of of) fold(part, found);
  },
  any: ({ of }, found, fold) => {
    for (const part of of) fold(part, found);
  },
  not: ({ of }, found, fold) => fold(of, found),
  comparison: (comparison, found) => void found.push(comparison),
  humanCheck: () => undefined,
  limited: (criterion, found, fold) => fold(criterion, found),
});

/** Every comparison of an expression that can be read, from left to right. */
export function comparisonsIn(criterion: Criterion): Comparison[] {
  const found: Comparison[] = [];
  collect(criterion, found);
  return found;
}

/** Every comparison of an expression, from left to right; none where the expression cannot be read. */
export function comparisonsOf(criterion: Criterion | undefined): Comparison[] {
  return isWellFormed(criterion) ? comparisonsIn(criterion) : [];
}
