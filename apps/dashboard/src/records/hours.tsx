import type { CivicRecord, OpeningHours } from "@civic/schema";
import type { ReactElement } from "react";
import type { Words } from "../words/en.ts";
import { useLanguage } from "../words/language.tsx";
import { Localised } from "./localised.tsx";

interface HoursProps {
  readonly of: CivicRecord;
  readonly hours: OpeningHours;
}

/** When something answers or is open, in local time. */
export function Hours({ of, hours }: HoursProps): ReactElement {
  const { words, format } = useLanguage();
  const lines = hours.always ? [words.hours.always] : format.weekly(hours);
  return (
    <>
      <p className="small">
        {lines.join(words.clock.joiner)}
        {hours.timeZone !== undefined && lines.length > 0 && (
          <span className="soft"> {words.hours.zone(hours.timeZone)}</span>
        )}
        {hours.note && (
          <span className="soft">
            {lines.length > 0 && " · "}
            <Localised of={of} text={hours.note} />
          </span>
        )}
      </p>
      {hours.exceptions && (
        <ul className="small">
          {hours.exceptions.map((exception) => (
            <li key={JSON.stringify(exception)}>
              <Localised of={of} text={exception.on} />
              {exception.date !== undefined && ` (${format.date(exception.date)})`}
              {words.colon}
              {exceptionWords(exception, words)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

type Exception = NonNullable<OpeningHours["exceptions"]>[number];

function exceptionWords({ closed, opens, closes }: Exception, { hours }: Words): string {
  if (closed) return hours.closed;
  if (opens !== undefined && closes !== undefined) return `${opens} – ${closes}`;
  if (opens !== undefined) return hours.opens(opens);
  return closes === undefined ? hours.notKnown : hours.closes(closes);
}
