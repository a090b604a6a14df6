import type { CivicRecord, DayRule, LocalisedText, RecognitionMeasure } from "../../generated/types/model.ts";
import { dayOfRemembrance } from "../compute/day-of-remembrance.ts";
import type { Exported } from "./exported.ts";
import { type CalendarEvent, calendarText } from "./ical/calendar-text.ts";
import { exportable, lossesOf } from "./in-force.ts";
import { lossReport } from "./loss.ts";
import { type Tracked, tracked } from "./tracked.ts";

/** How days of remembrance are written. */
export interface IcalOptions {
  /** The first year that is asked for: where a day has been held for longer, it is shown from then on. */
  readonly from: number;
  /** How many years are listed of days that no rule of iCalendar describes, as those that follow Easter. */
  readonly years?: number;
  /** Languages of the texts, the most wanted first; else that of the record. */
  readonly languages?: readonly string[];
  /** When it is written (`DTSTAMP`), in UTC: `2026-11-29T10:00:00Z`. */
  readonly now: string;
}

const usualYears = 10;

/**
 * Days of remembrance of recognition measures in force as an iCalendar file (RFC 5545), whole days without alarm. A date of
 * every year is one repeated event, what follows Easter or comes every few years is listed year by year. A date that is
 * announced each year cannot be written and stands in the report.
 */
export function exportIcal(records: readonly CivicRecord[], options: IcalOptions): Exported {
  const { records: measures, losses } = exportable(records, new Set(["recognition-measure"]));
  const readings = measures.map((measure) =>
    tracked(measure as RecognitionMeasure, { in: measure.id, field: measure.kind }),
  );
  const events = readings.flatMap((reading) => eventsOf(reading, options));
  return {
    files: [{ name: "days-of-remembrance.ics", text: calendarText(events, { now: options.now }) }],
    entries: events.length,
    report: lossReport(lossesOf(losses, readings)),
  };
}

function eventsOf(
  { value: measure, lose }: Tracked<RecognitionMeasure>,
  options: IcalOptions,
): readonly CalendarEvent[] {
  const { dayOfRemembrance: rule } = measure;
  if (rule === undefined) return [];
  const days = daysOf(rule, options);
  if (days.length === 0) {
    // It has been read to find that out.
    lose(measure, "other-form", "dayOfRemembrance");
    return [];
  }
  const { id, jurisdiction, name, description, legalBasis = [] } = measure;
  const said = (text: LocalisedText) => textOf(text, [...(options.languages ?? []), measure.language]);
  const about = [...(description ? [said(description)] : []), ...legalBasis.map(({ title }) => title)];
  const url = legalBasis.find((basis) => basis.url !== undefined)?.url;
  for (const text of [name, description]) if (text) loseOthers(text, said(text), lose);
  return days.map(({ day, repeat }) => ({
    // One that is repeated keeps its name whatever year is asked for.
    uid: `${id.replaceAll("/", ".")}${repeat === undefined ? `.${day}` : ""}@civic`,
    day,
    ...(repeat !== undefined && { repeat }),
    summary: `${said(name)} (${jurisdiction.toUpperCase()})`,
    ...(about.length > 0 && { description: about.join("\n") }),
    ...(url !== undefined && { url }),
  }));
}

function textOf(text: LocalisedText, languages: readonly string[]): string {
  const tag = languages.find((each) => Object.hasOwn(text, each)) ?? Object.keys(text)[0] ?? "";
  return text[tag] ?? "";
}

/** An event has one text; that in other languages is told as lost. */
function loseOthers(text: LocalisedText, said: string, lose: Tracked<RecognitionMeasure>["lose"]): void {
  for (const [tag, other] of Object.entries(text)) if (other !== said) lose(text, "no-field", tag);
}

interface Held {
  readonly day: string;
  readonly repeat?: string;
}

function daysOf(rule: DayRule, { from, years = usualYears }: IcalOptions): readonly Held[] {
  const repeat = repetitionOf(rule);
  const listed = Array.from(
    { length: years },
    (_, index) => dayOfRemembrance(rule, from + index) ?? [],
  ).flat();
  const [first] = listed;
  if (first === undefined) return [];
  if (repeat === undefined) return listed.map((day) => ({ day }));
  const { lastHeld } = rule;
  const end = lastHeld === undefined ? "" : `;UNTIL=${lastDayOf(lastHeld).replaceAll("-", "")}`;
  return [{ day: first, repeat: repeat + end }];
}

/** The rule by which a calendar finds the days itself, where it is held every year on such a day. */
function repetitionOf(rule: DayRule): string | undefined {
  if (rule.intervals !== undefined) return undefined;
  if (rule.rule === "fixed-date") return `FREQ=YEARLY;BYMONTH=${rule.month};BYMONTHDAY=${rule.day}`;
  if (rule.rule === "nth-weekday")
    return `FREQ=YEARLY;BYMONTH=${rule.month};BYDAY=${rule.nth}${rule.weekday.toUpperCase()}`;
  return undefined;
}

function lastDayOf(date: string): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const [year = "", month = ""] = date.split("-");
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}
