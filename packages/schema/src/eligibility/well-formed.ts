import type { Criterion } from "../../generated/types/model.ts";
import { readingCheck } from "../structure/reading-check.ts";

/** Deepest nesting of an expression that is weighed. */
const deepest = 64;

/** Most parts of an expression that is weighed: far more than any law has. */
const mostParts = 20_000;

/** Expressions found readable: plain data that nobody alters, so that one look is enough. */
const found = new WeakSet<object>();

/**
 * Whether an expression from a record that nobody validated can be weighed at all: it has the structure of a criterion, and
 * no more parts, nor deeper ones, than can be weighed in a moment. Members that the model does not know do no harm.
 */
export function isWellFormed(criterion: unknown): criterion is Criterion {
  if (typeof criterion !== "object" || criterion === null) return false;
  if (found.has(criterion)) return true;
  const readable =
    isBounded(criterion, { depth: 0, budget: { parts: mostParts } }) &&
    readingCheck("criterion").holds(criterion);
  if (readable) found.add(criterion);
  return readable;
}

interface Place {
  readonly depth: number;
  /** Parts that may still be read; shared by all parts of an expression, some of which may hold one another. */
  readonly budget: { parts: number };
}

function isBounded(criterion: unknown, { depth, budget }: Place): boolean {
  budget.parts -= 1;
  if (depth > deepest || budget.parts < 0) return false;
  const of: unknown = (criterion as { readonly of?: unknown } | null)?.of;
  const parts: readonly unknown[] = Array.isArray(of) ? of : [of ?? []];
  return of === undefined || parts.every((each) => isBounded(each, { depth: depth + 1, budget }));
}
