import type { Criterion } from "../../generated/types/model.ts";
import { settledWhateverTheFacts } from "../eligibility/settled.ts";
import type { Verdict } from "../eligibility/verdict.ts";
import type { Place } from "../structure/place.ts";
import type { Violation } from "./rule.ts";

/** Criteria that have one verdict whatever the facts; where a whole has it because a part does, only the part. */
export function* settledCriteria(
  criteria: readonly Place<Criterion>[],
  verdict: Verdict,
): Generator<Violation<"criterion-never-met" | "criterion-always-met">> {
  const settled = new Set<Place>(
    settledAmong(criteria).filter(({ value }) => settledWhateverTheFacts(value) === verdict),
  );
  if (settled.size === 0) return;
  const holders = new Set([...settled].flatMap(({ within }) => [...outward(within)]));
  for (const at of settled) if (!holders.has(at)) yield { path: at.path };
}

let last:
  | { readonly criteria: readonly Place<Criterion>[]; readonly settled: readonly Place<Criterion>[] }
  | undefined;

/** The few that have one verdict. Two rules ask in turn, of one record after the other: the last answer is remembered. */
function settledAmong(criteria: readonly Place<Criterion>[]): readonly Place<Criterion>[] {
  if (last?.criteria !== criteria)
    last = {
      criteria,
      settled: criteria.filter(({ value }) => settledWhateverTheFacts(value) !== undefined),
    };
  return last.settled;
}

/** A place and all that it stands in. */
function* outward(place: Place | undefined): Generator<Place> {
  for (let at = place; at; at = at.within) yield at;
}
