const day = /^\d{4}-\d{2}-\d{2}$/;

/** From which end a day is meant. */
export type DayEnd = "start" | "end";

const times = { start: "T00:00:00.000Z", end: "T23:59:59.999Z" } as const;

/**
 * The moment that a day or a time (RFC 3339) stands for, as the log writes it: in UTC with milliseconds. `undefined` for a
 * day that no calendar has. A day is one of UTC.
 */
export function momentOf(text: string, end: DayEnd): string | undefined {
  const date = text.slice(0, 10);
  const midnight = new Date(`${date}${times.start}`);
  // `Date` reads the 30th of February as a day of March.
  if (Number.isNaN(midnight.getTime()) || midnight.toISOString().slice(0, 10) !== date) return undefined;
  const moment = new Date(day.test(text) ? `${date}${times[end]}` : text);
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString();
}
