import type { ReactElement } from "react";
import { useLanguage } from "../../words/language.tsx";
import { type SectionId, sectionIds } from "./section.tsx";

/** The parts of the page, beside it on a wide screen. */
export function SectionList(): ReactElement {
  const { words } = useLanguage();
  const { country } = words;
  const titles: Record<SectionId, string> = {
    summary: country.summary,
    facts: country.facts,
    "contact-points": country.contactPoints,
    needs: country.needs,
    services: country.services,
    pathway: country.pathway,
    schemes: country.schemes,
    recognition: country.recognition,
    organisations: country.organisations,
    "legal-basis": country.legalBasis,
    quality: country.quality,
  };
  return (
    <nav className="section-list no-print" aria-label={country.sections}>
      <ul>
        {sectionIds.map((id) => (
          <li key={id}>
            <a href={`#${id}`}>{titles[id]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
