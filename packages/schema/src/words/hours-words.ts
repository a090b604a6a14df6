import type { LocalisedText, OpeningHours } from "../../generated/types/model.ts";
import { textIn } from "./localised.ts";
import { periodWords } from "./period-words.ts";
import type { Phrasing } from "./phrasing.ts";

type Speech = Pick<Phrasing, "words" | "format">;

/** Opening hours in words; texts of the record stay with the record. */
export interface HoursWords {
  /** The ordinary week and the days of the month, on one line; empty where the record gives none. */
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
export function hoursWords(hours: OpeningHours, speech: Speech): HoursWords {
  const { words, format } = speech;
  const { always, timeZone, note, exceptions = [] } = hours;
  const week = (always ? [words.hours.always] : rowsWords(hours, speech)).join(words.clock.joiner);
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

/** One line for each row, weekly ones first, with the period in which it holds behind it. */
function rowsWords({ weekly = [], monthly = [] }: OpeningHours, speech: Speech): readonly string[] {
  const { words, format } = speech;
  const rows = [
    ...weekly.map((row) => ({ ...row, on: format.weekdays(row.days) })),
    ...monthly.map((row) => ({ ...row, on: words.hours.everyNth(row.nth, format.weekday(row.weekday)) })),
  ];
  return rows.map((row) => {
    const times = format.timesOn(row.on, row);
    const period = row.valid && periodWords(row.valid, speech);
    return period === undefined ? times : `${times} (${period})`;
  });
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
