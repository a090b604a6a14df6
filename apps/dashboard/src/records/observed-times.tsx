import type { CivicRecord, ObservedTime } from "@civic/schema";
import { observedTimeWords } from "@civic/schema/words";
import type { ReactElement } from "react";
import { useLanguage } from "../words/language.tsx";
import { evidenceOf } from "./evidence.ts";
import { Localised } from "./localised.tsx";
import { Sources } from "./sources.tsx";

interface ObservedTimesProps {
  readonly of: CivicRecord;
  readonly times: readonly ObservedTime[];
}

/** How long something really took, each with which time that is and of which cases. */
export function ObservedTimes({ of, times }: ObservedTimesProps): ReactElement {
  const language = useLanguage();
  return (
    <ul className="fact-list">
      {times.map((time) => {
        const { note, provenance } = time;
        return (
          <li key={JSON.stringify(time)}>
            {observedTimeWords(time, language)}
            {note && (
              <p className="soft small">
                <Localised of={of} text={note} />
              </p>
            )}
            {provenance && <Sources evidence={evidenceOf(of, time)} />}
          </li>
        );
      })}
    </ul>
  );
}
