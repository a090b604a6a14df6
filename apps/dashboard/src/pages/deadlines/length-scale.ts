import type { TimeLineRow } from "../../design/time-line.tsx";
import { daysIn, type Limit } from "../../records/limits.ts";

const [least, most] = [1, daysIn("P40Y")];

/** Lengths that the axis names. */
export const namedLengths = ["P1D", "P1W", "P1M", "P6M", "P2Y", "P10Y"] as const;

/** Where a length stands on an axis that gives each tenfold the same room: three days and ten years are both seen. */
export function placeOfDays(days: number): number {
  const inRange = Math.min(Math.max(days, least), most);
  return Math.log(inRange / least) / Math.log(most / least);
}

/** A limit as a bar; a fixed last day has no length and is drawn as not known, as is what is over. */
export function barOf(
  { key, length, ended }: Limit,
  words: { readonly label: string; readonly said: string },
): TimeLineRow {
  if (ended !== undefined) return { key, ...words };
  if (length.kind === "days") return { key, ...words, from: 0, to: placeOfDays(length.days) };
  return length.kind === "unlimited" ? { key, ...words, from: 0 } : { key, ...words };
}
