import type { OverviewArrival } from "@civic/schema";
import type { ReactElement } from "react";
import { Localised } from "../../records/localised.tsx";
import { RecordLink } from "../../records/record-link.tsx";
import { useLanguage } from "../../words/language.tsx";
import { overviewWords } from "./words.ts";

/** The records that came to the node last. */
export function Arrivals({ arrivals }: { readonly arrivals: readonly OverviewArrival[] }): ReactElement {
  const { title, at } = overviewWords.useWords().arrivals;
  const { format } = useLanguage();
  return (
    <section>
      <h2>{title}</h2>
      <ul className="arrivals">
        {arrivals.map((arrival) => (
          <li key={arrival.id}>
            <RecordLink record={arrival}>
              <Localised of={arrival} text={arrival.name} />
            </RecordLink>
            <span className="soft small">
              {at(format.region(arrival.jurisdiction), format.date(arrival.at.slice(0, 10)))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
