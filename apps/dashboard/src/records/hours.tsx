import type { CivicRecord, OpeningHours } from "@civic/schema";
import { hoursWords } from "@civic/schema/words";
import type { ReactElement } from "react";
import { useLanguage } from "../words/language.tsx";
import { Localised } from "./localised.tsx";

interface HoursProps {
  readonly of: CivicRecord;
  readonly hours: OpeningHours;
}

/** When something answers or is open, in local time. */
export function Hours({ of, hours }: HoursProps): ReactElement {
  const language = useLanguage();
  const { week, zone, note, exceptions } = hoursWords(hours, language);
  return (
    <>
      <p className="small">
        {week}
        {zone !== undefined && <span className="soft"> {zone}</span>}
        {note && (
          <span className="soft">
            {week !== "" && " · "}
            <Localised of={of} text={note} />
          </span>
        )}
      </p>
      {exceptions.length > 0 && (
        <ul className="small">
          {exceptions.map((exception) => (
            <li key={JSON.stringify(exception)}>
              <Localised of={of} text={exception.on} />
              {exception.date !== undefined && ` (${exception.date})`}
              {language.words.colon + exception.times}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
