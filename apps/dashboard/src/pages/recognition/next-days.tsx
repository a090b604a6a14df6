import type { ReactElement } from "react";
import { Localised } from "../../records/localised.tsx";
import { RecordLink } from "../../records/record-link.tsx";
import { Stage } from "../../records/stage.tsx";
import { useLanguage } from "../../words/language.tsx";
import type { HeldDay } from "./calendar-model.ts";
import { recognitionWords } from "./words.ts";
import "./next-days.css";

/** The dates that come next, with what is held on them. */
export function NextDays({ days }: { readonly days: readonly HeldDay[] }): ReactElement | null {
  const { format } = useLanguage();
  const words = recognitionWords.useWords();
  if (days.length === 0) return null;
  return (
    <section className="next-days" aria-labelledby="next-days">
      <h2 id="next-days">{words.next}</h2>
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
    </section>
  );
}
