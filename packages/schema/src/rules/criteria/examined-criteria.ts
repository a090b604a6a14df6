import type { Criterion } from "../../../generated/types/model.ts";
import { type Examination, examine, type Outcome } from "../../eligibility/possible-outcomes.ts";
import type { Settled } from "../../eligibility/search-answers.ts";
import { stepsFor } from "../../eligibility/steps.ts";
import { grouped } from "../../parts/grouped.ts";
import type { Place } from "../../structure/place.ts";
import type { WalkedRecord } from "../../structure/walk-record.ts";

/** The criteria of a record that come out one way, wherever they stand; where a whole does because a part does, only the part. */
export function settledCriteria(outcome: Settled, walked: WalkedRecord): readonly Place<Criterion>[] {
  const found = criteriaThatAre(outcome, walked);
  const holders = new Set(found.flatMap(({ within }) => [...outward(within)]));
  return found.filter((at) => !holders.has(at));
}

/** The criteria of which it was not told how they come out; where parts of a whole were not, only the whole. */
export function criteriaNotExamined(walked: WalkedRecord): readonly Place<Criterion>[] {
  const found = criteriaThatAre("not-examined", walked);
  const all = new Set<Place>(found);
  return found.filter(({ within }) => [...outward(within)].every((at) => !all.has(at)));
}

/** One examination and one budget of steps serve all rules that ask. */
function criteriaThatAre(outcome: Outcome, walked: WalkedRecord): readonly Place<Criterion>[] {
  const found = examined.get(walked) ?? examinedIn(walked);
  examined.set(walked, found);
  return found.get(outcome) ?? none;
}

const examined = new WeakMap<WalkedRecord, ReadonlyMap<Outcome, readonly Place<Criterion>[]>>();
const none: readonly Place<Criterion>[] = [];

function examinedIn(walked: WalkedRecord): ReadonlyMap<Outcome, readonly Place<Criterion>[]> {
  const examination: Examination = { steps: stepsFor(), known: new Map() };
  return grouped(walked.all("Criterion"), ({ value }) => examine(value, examination).outcome);
}

/** A place and all that it stands in; no more than a hundred. */
function* outward(place: Place | undefined): Generator<Place> {
  for (let at = place; at; at = at.within) yield at;
}
