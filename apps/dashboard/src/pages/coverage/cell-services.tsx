import type { Service } from "@civic/schema";
import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { anchorOf } from "../../records/anchor.ts";
import { Localised, NativeNames } from "../../records/localised.tsx";
import type { OrganisationsById } from "../../records/parties.tsx";
import { RegionsLine } from "../../records/regions-line.tsx";
import { ServiceFacts } from "../../records/service-facts.tsx";
import { useLanguage } from "../../words/language.tsx";
import { coverageWords } from "./words.ts";

interface CellServicesProps {
  readonly services: readonly Service[];
  readonly organisations: OrganisationsById;
  readonly officialLanguages: readonly string[];
}

/** The services behind a field, in full. */
export function CellServices({
  services,
  organisations,
  officialLanguages,
}: CellServicesProps): ReactElement {
  const own = coverageWords.useWords();
  const { language } = useLanguage();
  const { panel } = own;
  return (
    <section className="panel-part">
      <h3>{panel.services}</h3>
      {services.length === 0 && <p className="soft">{panel.noService}</p>}
      {services.map((service) => (
        <article key={service.id} className="panel-service">
          <h4>
            <Link
              to="/$lang/countries/$code"
              params={{ lang: language, code: service.jurisdiction }}
              hash={anchorOf(service.id)}
            >
              <Localised of={service} text={service.name} />
            </Link>
          </h4>
          <NativeNames of={service} officialLanguages={officialLanguages} />
          <RegionsLine regions={service.regions} />
          <ServiceFacts service={service} organisations={organisations} />
        </article>
      ))}
    </section>
  );
}
