import type { ReactElement } from "react";
import { Localised } from "../../records/localised.tsx";
import { RecordLink } from "../../records/record-link.tsx";
import { Stage } from "../../records/stage.tsx";
import { useLanguage } from "../../words/language.tsx";
import type { NextDays as Days, HeldDay } from "./calendar-model.ts";
import { recognitionWords } from "./words.ts";
import "./next-days.css";

/**
 * The days of the next twelve months with what is held on them; apart from them those that may not be held. On paper the
 * calendar of the year says the same of each.
 */
export function NextDays({ days: { held, doubtful } }: { readonly days: Days }): ReactElement | null {
  const words = recognitionWords.useWords();
  if (held.length === 0 && doubtful.length === 0) return null;
  return (
    <section className="next-days no-print" aria-labelledby="next-days">
      <h2 id="next-days">{words.next}</h2>
      {held.length > 0 && <DayList days={held} />}
      {doubtful.length > 0 && (
        <>
          <h3>{words.doubtful}</h3>
          <p className="soft">{words.doubtfulLead}</p>
          <DayList days={doubtful} />
        </>
      )}
    </section>
  );
}

function DayList({ days }: { readonly days: readonly HeldDay[] }): ReactElement {
  const { format } = useLanguage();
  return (
    <ol>
      {days.map(({ date, measures }) => (
        <li key={date}>
          <time dateTime={date}>{format.date(date)}</time>
          <ul>
            {measures.map((measure) => (
              <li key={measure.id}>
                <span className="day-state">{format.region(measure.jurisdiction)}</span>{" "}
                <RecordLink record={measure}>
                  <Localised of={measure} text={measure.name} />
                </RecordLink>
                {measure.lifeCycle && (
                  <span className="tag">
                    <Stage lifeCycle={measure.lifeCycle} />
                  </span>
                )}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
