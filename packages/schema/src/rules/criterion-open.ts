import type { Criterion } from "../../generated/types/model.ts";
import { settledWhateverTheFacts } from "../eligibility/settled.ts";
import type { Verdict } from "../eligibility/verdict.ts";
import type { PartIndex } from "../records/walk.ts";
import type { Violation } from "./rule.ts";

/** Criteria that have one verdict whatever the facts; where a whole has it because a part does, only the part. */
export function* settledCriteria(
  parts: PartIndex,
  verdict: Verdict,
): Generator<Violation<"criterion-never-met" | "criterion-always-met">> {
  const criteria = parts.get("Criterion") ?? [];
  const settled = criteria.filter(({ value }) => settledWhateverTheFacts(value as Criterion) === verdict);
  for (const { path } of settled) {
    const inside = settled.some((other) => isBelow(other.path, path));
    if (!inside) yield { path };
  }
}

function isBelow(path: readonly PropertyKey[], above: readonly PropertyKey[]): boolean {
  return path.length > above.length && above.every((key, index) => path[index] === key);
}
