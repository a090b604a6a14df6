import type { RecognitionMeasure } from "@civic/schema";
import type { ReactElement } from "react";
import { evidenceOf } from "../../records/evidence.ts";
import { Localised } from "../../records/localised.tsx";
import { RecordLink } from "../../records/record-link.tsx";
import { Sources } from "../../records/sources.tsx";
import { Stage } from "../../records/stage.tsx";
import { useLanguage } from "../../words/language.tsx";
import { sinceWords } from "./day-lines.tsx";

/** Measures by their names, since when, and their sources; the name leads to where the State is described. */
export function MeasureList({
  measures,
}: {
  readonly measures: readonly RecognitionMeasure[];
}): ReactElement {
  const language = useLanguage();
  const { words } = language;
  return (
    <ul className="measure-list">
      {measures.map((measure) => {
        const since = sinceWords(measure, language);
        return (
          <li key={measure.id}>
            <p className="measure-name">
              <RecordLink record={measure}>
                <Localised of={measure} text={measure.name} />
              </RecordLink>
            </p>
            {(since.length > 0 || measure.lifeCycle) && (
              <p className="soft small">
                {since.join(words.joiner)}
                {since.length > 0 && measure.lifeCycle && " · "}
                {measure.lifeCycle && <Stage lifeCycle={measure.lifeCycle} />}
              </p>
            )}
            <Sources evidence={evidenceOf(measure)} />
          </li>
        );
      })}
    </ul>
  );
}
