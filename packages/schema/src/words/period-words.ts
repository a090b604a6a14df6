import type { Phrasing } from "./phrasing.ts";

/** From when to when, in words; undefined where neither is known. */
export function periodWords(
  period: { readonly from?: string | undefined; readonly until?: string | undefined },
  { words, format }: Pick<Phrasing, "words" | "format">,
): string | undefined {
  const from = period.from && format.date(period.from);
  const until = period.until && format.date(period.until);
  if (from && from === until) return from;
  if (from && until) return words.period.between(from, until);
  if (from) return words.period.since(from);
  return until ? words.period.until(until) : undefined;
}
