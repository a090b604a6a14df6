import type { Clock } from "../../../generated/types/model.ts";
import type { Likeness, NotComparable } from "./row.ts";
import { allEqual, stable } from "./stable.ts";

/** How the times of some States stand to one another. A length says little without the event that it runs from. */
export function clocksLikeness(cells: readonly (readonly Clock[])[]): Likeness {
  const reason = reasonAgainst(cells);
  if (reason) return { verdict: "not-comparable", reason };
  if (!allEqual(cells.map((clocks) => clocks.map(timeOf)))) return { verdict: "different" };
  return { verdict: allEqual(cells.map((clocks) => clocks.map(restOf))) ? "same" : "alike" };
}

/** What a clock says beside its time: whose it is, what does not count, for whom. */
function restOf({ id, starts, startsOn, opensAfter, length, endsOn, atMost, unlimited, ...rest }: Clock) {
  return stable(rest);
}

function reasonAgainst(cells: readonly (readonly Clock[])[]): NotComparable | undefined {
  const running = cells.map((clocks) => clocks.filter(({ unlimited }) => !unlimited));
  if (running.flat().some(({ length, endsOn }) => length === undefined && endsOn === undefined))
    return "length-missing";
  const lasting = running.map((clocks) => clocks.filter(({ length }) => length !== undefined));
  if (lasting.flat().some(({ starts, startsOn }) => starts === undefined && startsOn === undefined))
    return "start-missing";
  const limited = lasting.filter((clocks) => clocks.length > 0);
  const starts = limited.map((clocks) => clocks.map(({ starts, startsOn }) => starts ?? startsOn ?? ""));
  return allEqual(starts) ? undefined : "starts-differ";
}

function timeOf({ starts, startsOn, opensAfter, length, endsOn, atMost, unlimited }: Clock): string {
  const lengths = [opensAfter, length].map((each) => (each === undefined ? "" : calendarLength(each)));
  const outer = atMost === undefined ? "" : `${atMost.starts} ${calendarLength(atMost.length)}`;
  return [starts ?? startsOn ?? "", ...lengths, endsOn ?? "", outer, unlimited ?? ""].join(" ");
}

/** Twelve months are a year and seven days a week; a month is no number of days. */
function calendarLength(duration: string): string {
  const [date = "", time = ""] = duration.slice(1).split("T");
  const count = (unit: string) => Number(new RegExp(`([0-9]+)${unit}`).exec(date)?.[1] ?? 0);
  return `${12 * count("Y") + count("M")}M${7 * count("W") + count("D")}D${time}`;
}
