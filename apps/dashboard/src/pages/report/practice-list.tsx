import type { GoodPractice } from "@civic/schema";
import { grouped } from "@civic/schema/compute";
import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { Localised } from "../../records/localised.tsx";
import { RecordLink } from "../../records/record-link.tsx";
import { most } from "./report-search.ts";
import { useSpeech } from "./use-speech.ts";

interface PracticeListProps {
  readonly practices: readonly GoodPractice[];
  readonly states: readonly string[];
}

/** What was done and others may want to take over: by name, or of a large group State by State. */
export function PracticeList({ practices, states }: PracticeListProps): ReactElement {
  const { words, phrasing } = useSpeech();
  const { format } = phrasing;
  if (practices.length === 0) return <p>{words.practices.none}</p>;
  if (states.length > most) return <PracticesByState practices={practices} />;
  return (
    <ul className="report-practices">
      {practices.map((practice) => (
        <li key={practice.id}>
          {states.length > 1 && format.region(practice.jurisdiction) + phrasing.words.colon}
          <RecordLink record={practice}>
            <Localised of={practice} text={practice.name} />
          </RecordLink>
        </li>
      ))}
    </ul>
  );
}

function PracticesByState({ practices }: Pick<PracticeListProps, "practices">): ReactElement {
  const { words, phrasing } = useSpeech();
  const { format, language } = phrasing;
  const byState = [...grouped(practices, ({ jurisdiction }) => jurisdiction as string)];
  return (
    <p>
      {words.practices.count(practices.length)}{" "}
      {byState.map(([state, own], index) => (
        <span key={state}>
          {index > 0 && phrasing.words.joiner}
          <Link to="/$lang/countries/$code" params={{ lang: language, code: state }} hash="good-practices">
            {format.region(state)}
          </Link>{" "}
          {format.number(own.length)}
        </span>
      ))}
    </p>
  );
}
