import type { RecognitionMeasure } from "@civic/schema";
import type { DayRule } from "@civic/schema/compute";
import { announcedWords, oftenWords, remembranceWords } from "@civic/schema/words";
import type { ReactElement } from "react";
import { useLanguage } from "../words/language.tsx";
import { evidenceOf } from "./evidence.ts";
import { Localised } from "./localised.tsx";
import { nextDate } from "./next-date.ts";
import { Sources } from "./sources.tsx";
import "./remembrance.css";

interface RemembranceProps {
  readonly measure: RecognitionMeasure;
  readonly day: DayRule;
  readonly today: Date;
}

/** A day of remembrance: its next date and its rule, or who announces it. */
export function Remembrance({ measure, day, today }: RemembranceProps): ReactElement {
  const { words, format } = useLanguage();
  const next = nextDate(day, today);
  const first = day.firstHeld === undefined ? undefined : words.firstHeld(format.date(day.firstHeld));
  const said =
    day.rule === "announced"
      ? oftenWords(day, { words, format })
      : [remembranceWords(day, { words, format })];
  const remarks = [...said, first].filter((part) => part !== undefined);
  return (
    <>
      <p className="remembrance">
        {next !== undefined && (
          <>
            <span className="soft">{words.nextDate}</span> <time dateTime={next}>
              {format.date(next)}
            </time>{" "}
          </>
        )}
        {day.rule === "announced" && (
          <>
            {announcedWords(day, { words }) + words.colon}
            <Localised of={measure} text={day.description} />{" "}
          </>
        )}
        {remarks.length > 0 && <span className="soft">{remarks.join(words.joiner)}</span>}
      </p>
      {day.provenance && <Sources evidence={evidenceOf(measure, day)} />}
    </>
  );
}
