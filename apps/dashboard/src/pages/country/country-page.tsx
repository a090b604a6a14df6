import { isBodyOfStates, isState } from "@civic/schema/compute";
import { useLocation, useParams, useSearch } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { DataRegion } from "../../data/data-region.tsx";
import { useMediaQuery } from "../../design/media-query.ts";
import { useOpenAnchor } from "../../design/open-anchor.ts";
import { PageHeading } from "../../design/page-heading.tsx";
import { CompiledMark, standingOf } from "../../records/compiled-mark.tsx";
import { NamesAtHand } from "../../records/names-at-hand.tsx";
import { organisationsById } from "../../records/organisations-by-id.ts";
import { LeftOut } from "../../routing/left-out.tsx";
import { useOpenedInAddress } from "../../routing/opened-in-address.ts";
import { useLanguage } from "../../words/language.tsx";
import { ContactPoints } from "./contact-points.tsx";
import { byId, emptySections, filterOf, partsOf } from "./country-model.ts";
import { CountrySummary, KeyFacts } from "./country-overview.tsx";
import type { CountrySearch } from "./country-search.ts";
import { DesignationsSection } from "./designations-section.tsx";
import { GapsSection } from "./gaps-section.tsx";
import { GoodPracticesSection } from "./good-practices-section.tsx";
import { GuidelinesSection } from "./guidelines-section.tsx";
import { LegalBasisSection, QualitySection } from "./law-and-quality.tsx";
import { MinuteSection } from "./minute-section.tsx";
import { NeedGridSection } from "./need-grid.tsx";
import { NoSuchState } from "./no-such-state.tsx";
import { OrganisationsSection } from "./organisations-section.tsx";
import { PathwaySection } from "./pathway-section.tsx";
import { PrintControl } from "./print-control.tsx";
import { RecognitionSection } from "./recognition-section.tsx";
import { SchemesSection } from "./schemes-section.tsx";
import { EverySection, sectionIds } from "./section.tsx";
import { SectionList } from "./section-list.tsx";
import { ServicesSection } from "./services-section.tsx";
import { useCountry } from "./use-country.ts";
import "../../records/level.css";
import "./country.css";
import "./country-paper.css";
import { countryPageWords } from "./words.ts";

/** One State: its system, services, pathway, schemes, recognition, and what the records are worth. */
export function CountryPage(): ReactElement {
  const { format } = useLanguage();
  const { code } = useParams({ from: "/$lang/countries/$code" });
  const search = useSearch({ from: "/$lang/countries/$code" });
  if (!isState(code) && !isBodyOfStates(code)) return <NoSuchState code={code} />;
  return (
    <>
      <PageHeading key={code} title={format.region(code)} />

      <DataRegion of={code}>
        <CountryDossier code={code} search={search} />
      </DataRegion>
    </>
  );
}

interface DossierProps {
  readonly code: string;
  readonly search: CountrySearch;
}

function CountryDossier({ code, search }: DossierProps): ReactElement {
  const own = countryPageWords.useWords();
  const { language } = useLanguage();
  const country = useCountry(code);
  const [system] = country.systems;
  const organisations = organisationsById(country.organisations);
  const context = {
    organisations,
    services: byId(country.services),
    measures: byId(country.measures),
    schemes: byId(country.schemes),
  };
  const without = emptySections(country);
  const hash = useLocation({ select: ({ hash: named }) => named });
  const print = search.print ?? "dossier";
  const paper = useMediaQuery("print");
  const isInside = hash !== "" && !sectionIds.some((id) => id === hash);
  useOpenAnchor(hash);
  useOpenedInAddress();
  if (country.records.length === 0) {
    return (
      <>
        <h2>{own.unknownTitle}</h2>
        <p className="prose">{own.unknown}</p>
      </>
    );
  }
  return (
    <NamesAtHand records={country.records}>
      <EverySection value={isInside || (paper && print !== "sheet")}>
        <LeftOut followed={{ ...filterOf(search, partsOf(country.systems)), print: search.print }} />
        <div className={`country paper-${print}`}>
          <SectionList without={without} />
          <div className="country-body">
            <CompiledMark standing={standingOf(country.records, language)} />
            <PrintControl print={print} />
            <MinuteSection country={country} organisations={organisations} />
            {system && (
              <>
                <CountrySummary system={system} />
                <KeyFacts system={system} organisations={organisations} />
                <ContactPoints system={system} organisations={organisations} records={country.records} />
              </>
            )}
            {!without.has("needs") && (
              <NeedGridSection code={code} coverage={country.coverage} system={system} />
            )}
            {!without.has("services") && <ServicesSection country={country} search={search} />}
            {!without.has("pathway") && <PathwaySection pathways={country.pathways} context={context} />}
            {!without.has("schemes") && <SchemesSection country={country} organisations={organisations} />}
            {!without.has("recognition") && (
              <RecognitionSection country={country} organisations={organisations} />
            )}
            <DesignationsSection country={country} organisations={organisations} />
            <GuidelinesSection country={country} />
            <GoodPracticesSection country={country} organisations={organisations} />
            {!without.has("organisations") && (
              <OrganisationsSection country={country} organisations={organisations} />
            )}
            {system && <LegalBasisSection system={system} />}
            <QualitySection country={country} system={system} />
            {!without.has("gaps") && <GapsSection code={code} records={country.records} />}
          </div>
        </div>
      </EverySection>
    </NamesAtHand>
  );
}
