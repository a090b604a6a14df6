import { partOfStateWords } from "@civic/schema/words";
import { Link, useNavigate } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { topNeeds } from "../../records/need-tree.ts";
import { organisationsById } from "../../records/organisations-by-id.ts";
import { ServiceFacts } from "../../records/service-facts.tsx";
import { useLanguage } from "../../words/language.tsx";
import { filterOf, filterServices, groupServices, partsOf, type ServiceFilter } from "./country-model.ts";
import type { CountrySearch } from "./country-search.ts";
import { RecordDisclosure } from "./record-disclosure.tsx";
import { Section } from "./section.tsx";
import type { Country } from "./use-country.ts";
import { countryPageWords } from "./words.ts";

interface ServicesProps {
  readonly country: Country;
  readonly search: CountrySearch;
}

/** The services of a State by stage, with a filter that stands in the address. */
export function ServicesSection({ country, search }: ServicesProps): ReactElement {
  const own = countryPageWords.useWords();
  const { label, format, language } = useLanguage();
  const parts = partsOf(country.systems);
  const filter = filterOf(search, parts);
  const shown = filterServices(country.services, filter, country.systems);
  const organisations = organisationsById(country.organisations);
  const filtered = Object.values(filter).some((each) => each !== undefined);
  return (
    <Section id="services" title={own.services} count={country.services.length} open={filtered}>
      <p className="soft">{own.servicesLead(country.services.length)}</p>
      <ServiceFilters filter={filter} parts={parts} />
      {filtered && (
        <p role="status" className="small">
          {own.filtered(shown.length, country.services.length)}{" "}
          <Link
            to="/$lang/countries/$code"
            params={{ lang: language, code: country.code }}
            search={{}}
            hash="services"
            resetScroll={false}
          >
            {own.clearFilter}
          </Link>
        </p>
      )}
      {shown.length === 0 && <p className="prose">{own.noService}</p>}
      {groupServices(shown).map(({ stages, services }) => (
        <div key={stages.join()} className="disclosure-group">
          <h3>{format.list(stages.map((stage) => label("phase", stage)))}</h3>
          {services.map((service) => (
            <RecordDisclosure
              key={service.id}
              record={service}
              officialLanguages={country.languages}
              line={service.needs.map((need) => label("need", need)).join(" · ")}
            >
              <ServiceFacts service={service} organisations={organisations} />
            </RecordDisclosure>
          ))}
        </div>
      ))}
    </Section>
  );
}

interface ServiceFiltersProps {
  readonly filter: ServiceFilter;
  /** Parts that the State names. */
  readonly parts: readonly string[];
}

function ServiceFilters({ filter: { phase, need, region }, parts }: ServiceFiltersProps): ReactElement {
  const own = countryPageWords.useWords();
  const language = useLanguage();
  const { label } = language;
  const navigate = useNavigate({ from: "/$lang/countries/$code" });
  const choose = (next: CountrySearch) => {
    const search = { ...(phase && { phase }), ...(need && { need }), ...(region && { region }), ...next };
    const given = Object.fromEntries(Object.entries(search).filter(([, value]) => value !== ""));
    navigate({ search: given, replace: true, resetScroll: false });
  };
  return (
    <div className="filters no-print">
      <label>
        <span>{own.filterPhase}</span>
        <select
          className="select"
          value={phase ?? ""}
          onChange={(event) => choose({ phase: event.target.value })}
        >
          <option value="">{own.filterPhaseAll}</option>
          {(["emergency", "follow-up"] as const).map((one) => (
            <option key={one} value={one}>
              {label("phase", one)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{own.filterNeed}</span>
        <select
          className="select"
          value={need ?? ""}
          onChange={(event) => choose({ need: event.target.value })}
        >
          <option value="">{own.filterNeedAll}</option>
          {topNeeds.map((one) => (
            <option key={one} value={one}>
              {label("need", one)}
            </option>
          ))}
        </select>
      </label>
      {parts.length > 0 && (
        <label>
          <span>{own.filterRegion}</span>
          <select
            className="select"
            value={region ?? ""}
            onChange={(event) => choose({ region: event.target.value })}
          >
            <option value="">{own.filterRegionAll}</option>
            {parts.map((one) => (
              <option key={one} value={one}>
                {partOfStateWords(one, language)}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
