import type { Period } from "../../../generated/types/model.ts";
import { isAfter } from "../../parts/date-order.ts";

/** A stretch of time, in minutes from the beginning of the week or of the day, and the entry that it comes from. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly entry: number;
  /** When it holds; absent: always. */
  readonly valid?: Period | undefined;
}

/** Minutes in a day. */
export const day = 24 * 60;

/** Minutes from midnight to a time of day. */
export function minutesOf(time: string): number {
  const [hours, minutes] = time.split(":");
  return Number(hours) * 60 + Number(minutes);
}

/** How many periods are compared with one another. A body has its winter and its summer; hundreds are made to keep a machine busy. */
const mostPeriods = 30;

/**
 * Entries that share some time, in some period, with an entry before them in the list, each with one such. Within one period
 * in one pass; periods that overlap are laid together by twos.
 */
export function clashing(stretches: readonly Stretch[]): ReadonlyMap<number, number> {
  const seasons = [...bySeason(stretches).values()];
  const found = new Map<number, number>();
  for (const season of seasons) clashingAtOnce(season, found);
  const compared = seasons.slice(0, mostPeriods);
  for (const [index, season] of compared.entries())
    for (const other of compared.slice(index + 1))
      if (overlap(season[0]?.valid, other[0]?.valid)) clashingAtOnce([...season, ...other], found);
  return found;
}

function bySeason(stretches: readonly Stretch[]): ReadonlyMap<string, readonly Stretch[]> {
  const seasons = new Map<string, Stretch[]>();
  for (const stretch of stretches) {
    const { from = "", until = "" } = stretch.valid ?? {};
    const season = seasons.get(`${from}/${until}`);
    if (season === undefined) seasons.set(`${from}/${until}`, [stretch]);
    else season.push(stretch);
  }
  return seasons;
}

function overlap(one: Period | undefined, other: Period | undefined): boolean {
  return !isAfter(one?.from, other?.until) && !isAfter(other?.from, one?.until);
}

function clashingAtOnce(stretches: readonly Stretch[], found: Map<number, number>): void {
  let longest: Stretch | undefined;
  const inOrder = stretches.filter(({ from, to }) => from < to).sort((one, other) => one.from - other.from);
  for (const stretch of inOrder) {
    if (longest !== undefined && stretch.from < longest.to) {
      const [before, after] = [longest.entry, stretch.entry].sort((one, other) => one - other);
      if (!found.has(after as number)) found.set(after as number, before as number);
    }
    if (longest === undefined || stretch.to > longest.to) longest = stretch;
  }
}
