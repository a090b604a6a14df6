import type { TimeLimit } from "@civic/schema/compute";
import type { Language } from "../../words/language.tsx";

/** A time limit in words: by when, and how many days are left where that is certain. */
export interface TimeLimitWords {
  readonly by: string;
  readonly left?: string;
}

/** Puts a time limit into words; nothing is called over or certain that is not. */
export function timeLimitWords(
  { state, lastDay, opensOn, unlimited, daysLeft, missing }: TimeLimit,
  { words, format }: Pick<Language, "words" | "format">,
): TimeLimitWords {
  const { limit } = words.navigator;
  const opens = opensOn === undefined ? [] : [limit.opens(format.date(opensOn))];
  const said = (by: string, left?: string) => ({
    by: [...opens, by].join(words.clock.joiner),
    ...(left !== undefined && { left }),
  });
  if (unlimited) return said(words.clock.unlimited);
  if (lastDay === undefined) {
    if (state === "expired") return said(limit.over);
    return said(missing.length > 0 ? limit.missing : limit.judge);
  }
  const { earliest, latest } = lastDay;
  if (state === "expired") return said(limit.overSince(format.date(latest ?? earliest)));
  const left = daysLeft ?? 0;
  if (left < 0) return said(limit.mayBeOver(format.date(earliest)));
  if (latest === earliest) return said(limit.until(format.date(earliest)), limit.left(left));
  if (latest !== undefined)
    return said(limit.between(format.date(earliest), format.date(latest)), limit.leftAtLeast(left));
  return said(limit.certain(format.date(earliest)), limit.leftAtLeast(left));
}
