import type { OverviewArrival } from "@civic/schema";
import type { ReactElement } from "react";
import { Disclosure } from "../../design/disclosure.tsx";
import { Localised } from "../../records/localised.tsx";
import { RecordLink } from "../../records/record-link.tsx";
import { useLanguage } from "../../words/language.tsx";
import { arrivalDays } from "./overview-model.ts";
import { overviewWords } from "./words.ts";

/** So many stand there at once. */
const latest = 4;

/** The records that came to the node last, day by day; the earlier ones open on demand. */
export function Arrivals({ arrivals }: { readonly arrivals: readonly OverviewArrival[] }): ReactElement {
  const { title, more } = overviewWords.useWords().arrivals;
  const earlier = arrivals.slice(latest);
  return (
    <section>
      <h2>{title}</h2>
      <Days arrivals={arrivals.slice(0, latest)} />
      {earlier.length > 0 && (
        <Disclosure title={more(earlier.length)} printed={false}>
          <Days arrivals={earlier} />
        </Disclosure>
      )}
    </section>
  );
}

function Days({ arrivals }: { readonly arrivals: readonly OverviewArrival[] }): ReactElement[] {
  const { format } = useLanguage();
  const { entered, changed } = overviewWords.useWords().arrivals;
  return arrivalDays(arrivals).map(({ day, arrivals: some }) => (
    <section key={day}>
      <h3 className="arrival-day">{format.date(day)}</h3>
      <ul className="arrivals">
        {some.map((arrival) => (
          <li key={arrival.id}>
            <RecordLink record={arrival}>
              <Localised of={arrival} text={arrival.name} />
            </RecordLink>
            <span className="soft small">
              {format.region(arrival.jurisdiction)} ·{" "}
              {arrival.version === 1 ? entered : changed(arrival.version)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  ));
}
