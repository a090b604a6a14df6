import type { OverviewStale } from "@civic/schema";
import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useLanguage } from "../../words/language.tsx";
import { overviewWords } from "./words.ts";

/** The records that are out of date, State by State. */
export function StaleRecords({ stale }: { readonly stale: readonly OverviewStale[] }): ReactElement {
  const words = overviewWords.useWords().stale;
  const { format, label, language } = useLanguage();
  return (
    <section>
      <h2>{words.title}</h2>
      {stale.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p className="soft">{words.lead(label("gap-kind", "value-stale"))}</p>
          <ul className="stale-records">
            {[...stale]
              .sort((a, b) => format.compareRegions(a.jurisdiction, b.jurisdiction))
              .map(({ jurisdiction, records }) => (
                <li key={jurisdiction}>
                  <Link to="/$lang/countries/$code" params={{ lang: language, code: jurisdiction }}>
                    {format.region(jurisdiction)}
                  </Link>
                  <span className="soft small">{words.count(records)}</span>
                </li>
              ))}
          </ul>
        </>
      )}
    </section>
  );
}
