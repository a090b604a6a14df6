import type { Json } from "../json-schema.ts";
import type { Comparing, NodePair, Place } from "./comparing.ts";

interface Counting {
  readonly comparing: Comparing;
  /** An old instance with this many members. */
  readonly ofSize: (size: number) => Json | undefined;
}

/** Compares a bound on the number of items or of properties. */
export function compareCount(
  keyword: "minItems" | "maxItems" | "minProperties" | "maxProperties",
  pair: NodePair,
  place: Place,
  { comparing, ofSize }: Counting,
): void {
  const lower = keyword.startsWith("min");
  const absent = lower ? 0 : Number.POSITIVE_INFINITY;
  const [old, now] = [pair.before[keyword] ?? absent, pair.after[keyword] ?? absent];
  if (old === now) return;
  const tighter = lower ? now > old : now < old;
  comparing.report({
    pair,
    place,
    code: tighter ? "bound-tightened" : "bound-loosened",
    params: { keyword, before: pair.before[keyword] ?? null, after: pair.after[keyword] ?? null },
    examples: () => [ofSize(lower ? old : now + 1)],
  });
}
