import type { OpeningHours } from "../../../generated/types/model.ts";
import { defineRecordRule } from "../rule.ts";
import { clashing, day, minutesOf } from "./clashing-times.ts";

type Exceptions = NonNullable<OpeningHours["exceptions"]>;

/** Exceptions of one day, the same date or the same words, say one thing: closed, or open at times that do not overlap. */
export const exceptionsAgree = defineRecordRule({
  code: "exceptions-contradictory",
  severity: "error",
  reads: "OpeningHours",
  *check(_record, walked) {
    for (const at of walked.all("OpeningHours")) {
      const { exceptions = [] } = at.value;
      if (exceptions.length < 2) continue;
      for (const entries of byDay(exceptions).values())
        for (const index of contradicting(exceptions, entries))
          yield { path: [...at.path, "exceptions", index] };
    }
  },
});

function byDay(exceptions: Exceptions): ReadonlyMap<string, readonly number[]> {
  const days = new Map<string, number[]>();
  for (const [index, { date, on }] of exceptions.entries()) {
    const name = date ?? JSON.stringify(on);
    const entries = days.get(name);
    if (entries === undefined) days.set(name, [index]);
    else entries.push(index);
  }
  return days;
}

/** Entries of one day that say otherwise than one before them. */
function contradicting(exceptions: Exceptions, entries: readonly number[]): readonly number[] {
  const isClosed = (index: number) => exceptions[index]?.closed === true;
  const [first = 0] = entries;
  const others = entries.filter((index) => isClosed(index) !== isClosed(first));
  if (others.length > 0) return others;
  const stretches = entries.flatMap((entry) => {
    const { opens, closes } = exceptions[entry] ?? {};
    if (opens === undefined || closes === undefined) return [];
    const [from, to] = [minutesOf(opens), minutesOf(closes)];
    // A night ends on the next day, of which other exceptions may tell.
    return [{ from, to: to < from ? day : to, entry }];
  });
  return [...clashing(stretches).keys()];
}
