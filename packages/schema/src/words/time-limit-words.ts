import type { TimeLimit } from "../eligibility/time-limit.ts";
import { labelOf } from "./label.ts";
import type { Phrasing } from "./phrasing.ts";

/** A time limit in words: by when, and how many days are left where that is certain. */
export interface TimeLimitWords {
  readonly by: string;
  readonly left?: string;
}

/** Puts a time limit into words; nothing is called over or certain that is not. */
export function timeLimitWords(
  { state, lastDay, opensOn, unlimited, daysLeft, missing }: TimeLimit,
  { words, format }: Pick<Phrasing, "words" | "format">,
): TimeLimitWords {
  const opens = opensOn === undefined ? [] : [words.timeLimit.opens(format.date(opensOn))];
  const said = (by: string, left?: string) => ({
    by: [...opens, by].join(words.clock.joiner),
    ...(left !== undefined && { left }),
  });
  if (unlimited) return said(words.clock.unlimited);
  if (lastDay === undefined) {
    if (state === "expired") return said(words.timeLimit.over);
    return said(missing.length > 0 ? words.timeLimit.missing : words.timeLimit.judge);
  }
  const { earliest, latest } = lastDay;
  if (state === "expired") return said(words.timeLimit.overSince(format.date(latest ?? earliest)));
  const left = daysLeft ?? 0;
  if (left < 0) return said(words.timeLimit.mayBeOver(format.date(earliest)));
  if (latest === earliest)
    return said(words.timeLimit.until(format.date(earliest)), words.timeLimit.left(left));
  if (latest !== undefined)
    return said(
      words.timeLimit.between(format.date(earliest), format.date(latest)),
      words.timeLimit.leftAtLeast(left),
    );
  return said(words.timeLimit.certain(format.date(earliest)), words.timeLimit.leftAtLeast(left));
}

/** The same on one line: by when, how long still, and the facts that it depends on where they are not known. */
export function timeLimitLine(limit: TimeLimit, phrasing: Phrasing): string {
  const { words, labels } = phrasing;
  const { by, left } = timeLimitWords(limit, phrasing);
  const said = left === undefined ? by : `${by} (${left})`;
  const { state, unlimited, lastDay, missing } = limit;
  const exact = lastDay !== undefined && lastDay.earliest === lastDay.latest;
  if (unlimited || exact || state === "expired" || missing.length === 0) return said;
  const facts = missing.map((fact) => labelOf(labels, "eligibility-fact", fact));
  return [said, words.timeLimit.depends(facts.join(words.joiner))].join(words.clock.joiner);
}
