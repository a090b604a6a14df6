import type { ReactElement } from "react";
import { useLanguage } from "../../words/language.tsx";
import { type SectionId, sectionIds } from "./section.tsx";
import { useCurrentSection } from "./use-current-section.ts";
import { countryPageWords } from "./words.ts";

/** The parts of the page that have something to show, beside it on a wide screen. */
export function SectionList({ without }: { readonly without: ReadonlySet<SectionId> }): ReactElement {
  const { words } = useLanguage();
  const country = countryPageWords.useWords();
  const ids = sectionIds.filter((id) => !without.has(id));
  const current = useCurrentSection(ids);
  const titles: Record<SectionId, string> = {
    summary: country.summary,
    facts: country.facts,
    "contact-points": country.contactPoints,
    needs: country.needs,
    services: country.services,
    pathway: country.pathway,
    schemes: country.schemes,
    recognition: country.recognition,
    designations: country.designations,
    guidelines: country.guidelines,
    "good-practices": country.goodPractices,
    organisations: country.organisations,
    "legal-basis": words.legalBasis,
    quality: words.quality,
    gaps: country.gaps,
  };
  return (
    <nav className="section-list no-print" aria-label={country.sections}>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === current ? "location" : undefined}>
              {titles[id]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
