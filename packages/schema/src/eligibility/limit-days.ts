import type { Criterion } from "../../generated/types/model.ts";
import type { EligibilityFactCode } from "../codelists/eligibility-fact.ts";
import { type Day, plus } from "./calendar.ts";
import { foldCriterion, type Limited } from "./fold-criterion.ts";

/** Days at which criteria come into force, and end, by the fact that holds the day that counts. */
export type LimitDays = ReadonlyMap<EligibilityFactCode, readonly Day[]>;

type Found = Map<EligibilityFactCode, Day[]>;

const collect = foldCriterion<void, Found>({
  all: ({ of }, found, fold) => {
    for (const part of of) fold(part, found);
  },
  any: ({ of }, found, fold) => {
    for (const part of of) fold(part, found);
  },
  not: ({ of }, found, fold) => fold(of, found),
  comparison: () => undefined,
  humanCheck: () => undefined,
  limited: (criterion, found, fold) => {
    if (criterion.validOn !== undefined)
      found.set(criterion.validOn, [...(found.get(criterion.validOn) ?? []), ...edgesOf(criterion)]);
    fold(criterion, found);
  },
});

/** The days between which the parts of a criterion that are in force differ. */
export function limitDays(criterion: Criterion): LimitDays {
  const found: Found = new Map();
  collect(criterion, found);
  return found;
}

/** The first day of a period, a day in which it ends, and the first after it. */
function edgesOf({ valid: { from, until } }: Limited): Day[] {
  const start = from === undefined ? [] : [firstDay(from)];
  if (until === undefined) return start;
  const length = until.length === 4 ? "P1Y" : until.length === 7 ? "P1M" : "P1D";
  const last = firstDay(until);
  return [...start, last, plus(last, length) ?? last];
}

function firstDay(partial: string): Day {
  return partial + "-01-01".slice(partial.length - 4);
}
