import type { Criterion } from "../../generated/types/model.ts";

/** One operator of the language. */
type Of<Op extends Criterion["op"]> = Extract<Criterion, { op: Op }>;

/** A criterion that compares one fact. */
export type Comparison = Extract<Criterion, { fact: unknown }>;

/** A criterion that is one only for a time. */
export type Limited = Exclude<Criterion, { op: "human-check" }> & {
  readonly valid: NonNullable<Exclude<Criterion, { op: "human-check" }>["valid"]>;
};

/** Works out one part of `all`, `any` or `not`, or does not, where the answer no longer depends on it. */
export type Fold<Made, Context> = (part: Criterion, context: Context) => Made;

/**
 * What to make of each operator. `context` is handed down from the whole to its parts; what is made of the parts comes
 * back up through `fold`.
 */
export interface CriterionAlgebra<Made, Context> {
  readonly all: (criterion: Of<"all">, context: Context, fold: Fold<Made, Context>) => Made;
  readonly any: (criterion: Of<"any">, context: Context, fold: Fold<Made, Context>) => Made;
  readonly not: (criterion: Of<"not">, context: Context, fold: Fold<Made, Context>) => Made;
  readonly comparison: (criterion: Comparison, context: Context) => Made;
  readonly humanCheck: (criterion: Of<"human-check">, context: Context) => Made;
  /** A criterion that has a period, of whatever operator; `fold` makes of it what it is within that period. */
  readonly limited: (criterion: Limited, context: Context, fold: Fold<Made, Context>) => Made;
}

/**
 * The one way through an expression: whoever asks something of criteria says what to make of each operator, and a new
 * operator does not compile before all of them have said it. It goes as deep as the expression does: `isWellFormed`
 * comes first wherever nobody has validated it.
 */
export function foldCriterion<Made, Context>(algebra: CriterionAlgebra<Made, Context>): Fold<Made, Context> {
  const always = foldOf(algebra, false);
  const forATime = foldOf(algebra, true);
  return (criterion, context) => (holdsLimited(criterion) ? forATime : always)(criterion, context);
}

/** The fold of expressions of which a part may have a period, or of those in which none has. */
function foldOf<Made, Context>(
  algebra: CriterionAlgebra<Made, Context>,
  mayBeLimited: boolean,
): Fold<Made, Context> {
  const { all, any, not, comparison, humanCheck, limited } = algebra;
  const inForce: Fold<Made, Context> = (criterion, context) => {
    switch (criterion.op) {
      case "all":
        return all(criterion, context, fold);
      case "any":
        return any(criterion, context, fold);
      case "not":
        return not(criterion, context, fold);
      case "human-check":
        return humanCheck(criterion, context);
      default:
        return comparison(criterion, context);
    }
  };
  const atAnyTime: Fold<Made, Context> = (criterion, context) =>
    isLimited(criterion) ? limited(criterion, context, inForce) : inForce(criterion, context);
  const fold = mayBeLimited ? atAnyTime : inForce;
  return fold;
}

/** Whether a criterion is one only for a time. */
export function isLimited(criterion: Criterion): criterion is Limited {
  return criterion.op !== "human-check" && criterion.valid !== undefined;
}

/** Nearly no expression has a period: whether one has is found once, and not asked at each of its parts. A comparison says it itself. */
const holding = new WeakMap<Criterion, boolean>();

function holdsLimited(criterion: Criterion): boolean {
  if (isLimited(criterion)) return true;
  const parts = partsOf(criterion);
  if (parts.length === 0) return false;
  const known = holding.get(criterion);
  if (known !== undefined) return known;
  const found = parts.some(holdsLimited);
  holding.set(criterion, found);
  return found;
}

function partsOf(criterion: Criterion): readonly Criterion[] {
  if (criterion.op === "all" || criterion.op === "any") return criterion.of;
  return criterion.op === "not" ? [criterion.of] : none;
}

const none: readonly Criterion[] = [];
