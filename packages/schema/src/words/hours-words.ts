import type { LocalisedText, OpeningHours } from "../../generated/types/model.ts";
import { textIn } from "./localised.ts";
import type { Phrasing } from "./phrasing.ts";

type Speech = Pick<Phrasing, "words" | "format">;

/** Opening hours in words; texts of the record stay with the record. */
export interface HoursWords {
  /** The ordinary week, on one line; empty where the record gives none. */
  readonly week: string;
  /** Whose local time it is, where there is a time. */
  readonly zone?: string;
  readonly note?: LocalisedText;
  readonly exceptions: readonly {
    readonly on: LocalisedText;
    readonly date?: string;
    readonly times: string;
  }[];
}

/** Puts opening hours into words. */
export function hoursWords(hours: OpeningHours, { words, format }: Speech): HoursWords {
  const { always, timeZone, note, exceptions = [] } = hours;
  const week = (always ? [words.hours.always] : format.weekly(hours)).join(words.clock.joiner);
  return {
    week,
    ...(week !== "" && timeZone !== undefined && { zone: words.hours.zone(timeZone) }),
    ...(note && { note }),
    exceptions: exceptions.map(({ on, date, ...times }) => ({
      on,
      ...(date !== undefined && { date: format.date(date) }),
      times: timesWords(times, words),
    })),
  };
}

type Times = Omit<NonNullable<OpeningHours["exceptions"]>[number], "on" | "date">;

function timesWords({ closed, opens, closes }: Times, { hours }: Phrasing["words"]): string {
  if (closed) return hours.closed;
  if (opens !== undefined && closes !== undefined) return `${opens} – ${closes}`;
  if (opens !== undefined) return hours.opens(opens);
  return closes === undefined ? hours.notKnown : hours.closes(closes);
}

/** The same on one line. */
export function hoursLine(hours: OpeningHours, phrasing: Phrasing): string {
  const { words } = phrasing;
  const { week, zone, note, exceptions } = hoursWords(hours, phrasing);
  const parts = [
    [week, ...(zone === undefined ? [] : [zone])].join(" "),
    ...exceptions.map(({ on, date, times }) => {
      const day = textIn(on, phrasing) + (date === undefined ? "" : ` (${date})`);
      return day + words.colon + times;
    }),
    note ? textIn(note, phrasing) : "",
  ];
  return parts.filter((part) => part !== "").join(words.clock.joiner);
}
