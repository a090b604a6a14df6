import type { CoverageCell } from "@civic/schema";
import { useSuspenseQueries } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { DataRegion } from "../../data/data-region.tsx";
import { coverageOfPhase, recordsOf, searchIndex } from "../../data/queries.ts";
import { PageHeading } from "../../design/page-heading.tsx";
import { CompiledMark, standingOf } from "../../records/compiled-mark.tsx";
import { rowsInForce } from "../../records/listed-rows.ts";
import { StateIndex } from "../../records/state-index.tsx";
import { useLanguage } from "../../words/language.tsx";
import { type CountryCard, countryCards, levelStrip, stripPhases } from "./countries-model.ts";
import { CountriesTaken } from "./countries-taken.tsx";
import { LevelStrip } from "./level-strip.tsx";
import "./countries.css";
import { countriesWords } from "./words.ts";

/** The States on which this node holds records. */
export function CountriesPage(): ReactElement {
  const own = countriesWords.useWords();
  return (
    <>
      <PageHeading title={own.title}>
        <p className="lead">{own.lead}</p>
      </PageHeading>
      <DataRegion of="countries">
        <CountryList />
      </DataRegion>
    </>
  );
}

function CountryList(): ReactElement {
  const { words, format, language } = useLanguage();
  const [systems, index, emergency, followUp] = useSuspenseQueries({
    queries: [
      recordsOf("national-system"),
      searchIndex(),
      coverageOfPhase("emergency"),
      coverageOfPhase("follow-up"),
    ],
  });
  const cards = countryCards(rowsInForce(index.data.rows), systems.data, { language, format });
  const cells = [...emergency.data.cells, ...followUp.data.cells];
  if (cards.length === 0) return <p className="prose">{words.emptyStates}</p>;
  return (
    <>
      <CompiledMark standing={standingOf(systems.data, language)} />
      <StateIndex states={cards.map(({ jurisdiction }) => jurisdiction)} />
      <ul className="countries">
        {cards.map((card) => (
          <CountryItem key={card.jurisdiction} card={card} cells={cells} />
        ))}
      </ul>
      <CountriesTaken cards={cards} cells={cells} />
    </>
  );
}

interface CountryItemProps {
  readonly card: CountryCard;
  readonly cells: readonly CoverageCell[];
}

function CountryItem({ card, cells }: CountryItemProps): ReactElement {
  const own = countriesWords.useWords();
  const { format, language } = useLanguage();
  const { jurisdiction, opening, services, schemes, measures } = card;
  return (
    <li>
      <div>
        <Link to="/$lang/countries/$code" params={{ lang: language, code: jurisdiction }}>
          <h2>{format.region(jurisdiction)}</h2>
        </Link>
        {opening && (
          <p className="prose" lang={opening.lang === language ? undefined : opening.lang}>
            {opening.text}
          </p>
        )}
        <p className="soft small">
          {[own.services(services), own.schemes(schemes), own.measures(measures)].join(" · ")}
        </p>
      </div>
      <dl className="strips">
        {stripPhases.map((phase) => (
          <LevelStrip key={phase} phase={phase} levels={levelStrip(cells, jurisdiction, phase)} />
        ))}
      </dl>
    </li>
  );
}
