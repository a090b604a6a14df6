/** A stretch of time, in minutes from the beginning of the week or of the day, and the entry that it comes from. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly entry: number;
}

/** Minutes in a day. */
export const day = 24 * 60;

/** Minutes from midnight to a time of day. */
export function minutesOf(time: string): number {
  const [hours, minutes] = time.split(":");
  return Number(hours) * 60 + Number(minutes);
}

/** Entries that share some time with an entry before them in the list, each with one such. One pass, after sorting. */
export function clashing(stretches: readonly Stretch[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  let longest: Stretch | undefined;
  const inOrder = stretches.filter(({ from, to }) => from < to).sort((one, other) => one.from - other.from);
  for (const stretch of inOrder) {
    if (longest !== undefined && stretch.from < longest.to) {
      const [before, after] = [longest.entry, stretch.entry].sort((one, other) => one - other);
      if (!found.has(after as number)) found.set(after as number, before as number);
    }
    if (longest === undefined || stretch.to > longest.to) longest = stretch;
  }
  return found;
}
