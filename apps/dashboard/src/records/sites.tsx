import type { CivicRecord, Site } from "@civic/schema";
import type { ReactElement } from "react";
import { useLanguage } from "../words/language.tsx";
import { Contacts } from "./contacts.tsx";
import { evidenceOf } from "./evidence.ts";
import { Hours } from "./hours.tsx";
import { Localised } from "./localised.tsx";
import { PlaceLines } from "./place-lines.tsx";
import { RegionsLine } from "./regions-line.tsx";
import { Sources } from "./sources.tsx";

interface SitesProps {
  readonly of: CivicRecord;
  readonly sites: readonly Site[];
}

/** The places where a body or a service is found, each with its own address, hours and contacts. */
export function Sites({ of, sites }: SitesProps): ReactElement {
  return (
    <ul className="sites">
      {sites.map((site) => (
        <li key={JSON.stringify(site)}>
          <SiteView of={of} site={site} />
        </li>
      ))}
    </ul>
  );
}

function SiteView({ of, site }: { readonly of: CivicRecord; readonly site: Site }): ReactElement {
  const { words } = useLanguage();
  const { name, place, hours, contacts, areaServed, provenance } = site;
  return (
    <>
      <p className="site-name">
        <Localised of={of} text={name} />
      </p>
      {place && (
        <p>
          <Localised of={of} text={place} />
        </p>
      )}
      <PlaceLines of={of} place={site} />
      {hours && <Hours of={of} hours={hours} />}
      <RegionsLine regions={site.regions} />
      {areaServed && (
        <p className="small">
          <span className="soft">{words.recordFacts.place.serves + words.colon}</span>
          <Localised of={of} text={areaServed} />
        </p>
      )}
      {contacts && <Contacts of={of} contacts={contacts} />}
      {provenance && <Sources evidence={evidenceOf(of, site)} />}
    </>
  );
}
