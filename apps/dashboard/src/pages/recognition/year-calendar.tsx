import type { RecognitionMeasure } from "@civic/schema";
import type { ReactElement } from "react";
import { saveFile } from "../../design/save-file.ts";
import { usePress } from "../../records/press.tsx";
import { Remembrance } from "../../records/remembrance.tsx";
import { useLanguage } from "../../words/language.tsx";
import { type HeldDay, type HeldMonth, inColumns, type YearOfDays } from "./calendar-model.ts";
import { DayLines, DayName } from "./day-lines.tsx";
import { recognitionWords } from "./words.ts";
import "./year-calendar.css";

interface YearCalendarProps {
  readonly days: YearOfDays;
  readonly year: number;
  readonly today: Date;
  /** Those of the calendar, as a file for the calendars of others. */
  readonly onSave: () => Promise<{ readonly name: string; readonly text: string } | undefined>;
}

/** The days of a year, month by month, and those that have no date in it. */
export function YearCalendar({ days, year, today, onSave }: YearCalendarProps): ReactElement {
  const words = recognitionWords.useWords();
  const { months, others } = days;
  const { press, told } = usePress();
  const save = async () => {
    const file = await onSave();
    if (file) saveFile({ ...file, type: "text/calendar;charset=utf-8" });
  };
  return (
    <section className="year" aria-labelledby="calendar">
      <header className="year-head">
        <h2 id="calendar">{words.calendar(String(year))}</h2>
        {months.length > 0 && (
          <button type="button" className="button no-print" onClick={() => press(save)}>
            {words.calendarFile}
          </button>
        )}
        {told}
      </header>
      {months.length === 0 && <p className="prose">{words.noDays}</p>}
      <div className="year-columns">
        {inColumns(months).map((column) => (
          <div key={column[0]?.month ?? "none"}>
            {column.map((month) => (
              <Month key={month.month} month={month} />
            ))}
          </div>
        ))}
      </div>
      {others.length > 0 && <Others measures={others} year={year} today={today} />}
    </section>
  );
}

function Month({ month: { month, days } }: { readonly month: HeldMonth }): ReactElement {
  const { format } = useLanguage();
  return (
    <section className="year-month">
      <h3>{format.month(month)}</h3>
      <ol>
        {days.map((day) => (
          <li key={day.date} className="year-day">
            <DateSign day={day} />
            <ul>
              {day.measures.map((measure) => (
                <li key={measure.id}>
                  <DayLines measure={measure} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}

const weekdays = ["su", "mo", "tu", "we", "th", "fr", "sa"] as const;

/** Day, month and weekday. */
function DateSign({ day: { date } }: { readonly day: HeldDay }): ReactElement {
  const { format } = useLanguage();
  const [, month = 0, day = 0] = date.split("-").map(Number);
  const weekday = weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()];
  return (
    <time dateTime={date} className="date-sign">
      {format.dayOfYear({ month, day })} {weekday && <span>{format.weekday(weekday)}</span>}
    </time>
  );
}

interface OthersProps {
  readonly measures: readonly RecognitionMeasure[];
  readonly year: number;
  readonly today: Date;
}

function Others({ measures, year, today }: OthersProps): ReactElement {
  const words = recognitionWords.useWords();
  return (
    <section className="year-others">
      <h3>{words.others(String(year))}</h3>
      <p className="soft">{words.othersLead}</p>
      <ul>
        {measures.map((measure) => (
          <li key={measure.id}>
            <DayName measure={measure} />
            {measure.dayOfRemembrance ? (
              <Remembrance measure={measure} day={measure.dayOfRemembrance} today={today} />
            ) : (
              <p>
                <span className="not-known">{words.noDate}</span>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
