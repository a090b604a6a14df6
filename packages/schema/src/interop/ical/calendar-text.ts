import { contentText, escapedText } from "../content-lines.ts";

/** A whole day in a calendar. */
export interface CalendarEvent {
  /** The same each time it is written, so that a calendar replaces what it has. */
  readonly uid: string;
  /** `YYYY-MM-DD`, the first time where it is repeated. */
  readonly day: string;
  /** A rule of repetition (RFC 5545, RRULE). */
  readonly repeat?: string;
  readonly summary: string;
  readonly description?: string;
  readonly url?: string;
}

/** Events as an iCalendar file (RFC 5545): CRLF, lines of at most 75 bytes, texts escaped. */
export function calendarText(events: readonly CalendarEvent[], { now }: { readonly now: string }): string {
  const stamp = `${now.slice(0, 19).replaceAll(/[-:]/g, "")}Z`;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//CIVIC//Days of remembrance//EN",
    "CALSCALE:GREGORIAN",
    ...events.flatMap((event) => eventLines(event, stamp)),
    "END:VCALENDAR",
  ];
  return contentText(lines);
}

function eventLines(
  { uid, day, repeat, summary, description, url }: CalendarEvent,
  stamp: string,
): readonly string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${escapedText(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${day.replaceAll("-", "")}`,
    ...(repeat === undefined ? [] : [`RRULE:${repeat}`]),
    `SUMMARY:${escapedText(summary)}`,
    ...(description === undefined ? [] : [`DESCRIPTION:${escapedText(description)}`]),
    ...(url === undefined ? [] : [`URL:${url}`]),
    // The day is marked, and nobody is busy for it.
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}
