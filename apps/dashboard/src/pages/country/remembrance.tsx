import type { RecognitionMeasure } from "@civic/schema";
import type { DayRule } from "@civic/schema/compute";
import { announcedWords, oftenWords, remembranceWords } from "@civic/schema/words";
import type { ReactElement } from "react";
import { evidenceOf } from "../../records/evidence.ts";
import { Localised } from "../../records/localised.tsx";
import { Sources } from "../../records/sources.tsx";
import { useLanguage } from "../../words/language.tsx";
import { nextDate } from "./day-model.ts";
import { countryPageWords } from "./words.ts";

interface RemembranceProps {
  readonly measure: RecognitionMeasure;
  readonly day: DayRule;
  readonly today: Date;
}

/** A day of remembrance: its next date and its rule, or who announces it. */
export function Remembrance({ measure, day, today }: RemembranceProps): ReactElement {
  const { words, format } = useLanguage();
  const country = countryPageWords.useWords();
  const next = nextDate(day, today);
  const first = day.firstHeld === undefined ? undefined : country.firstHeld(format.date(day.firstHeld));
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
            <span className="soft">{country.nextDate}</span> <time dateTime={next}>
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
