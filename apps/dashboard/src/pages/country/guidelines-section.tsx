import type { Guideline } from "@civic/schema";
import type { ReactElement } from "react";
import { Fact, Facts } from "../../design/facts.tsx";
import { Laws } from "../../records/laws.tsx";
import { Localised } from "../../records/localised.tsx";
import { RecordFoot } from "../../records/record-foot.tsx";
import { Statements } from "../../records/statements.tsx";
import { useLanguage } from "../../words/language.tsx";
import { RecordDisclosure } from "./record-disclosure.tsx";
import { RequirementList } from "./requirement-list.tsx";
import { Section } from "./section.tsx";
import type { Country } from "./use-country.ts";
import { countryPageWords } from "./words.ts";

/** International texts, requirement by requirement. */
export function GuidelinesSection({ country }: { readonly country: Country }): ReactElement | null {
  const own = countryPageWords.useWords();
  const { format } = useLanguage();
  const { guidelines, languages } = country;
  if (guidelines.length === 0) return null;
  return (
    <Section id="guidelines" title={own.guidelines} count={guidelines.length}>
      <div className="disclosure-group">
        {guidelines.map((guideline) => (
          <RecordDisclosure
            key={guideline.id}
            record={guideline}
            officialLanguages={languages}
            line={[
              own.requirements(guideline.requirements.length),
              ...(guideline.adopted === undefined ? [] : [format.date(guideline.adopted)]),
            ].join(" · ")}
          >
            <GuidelineView guideline={guideline} />
          </RecordDisclosure>
        ))}
      </div>
    </Section>
  );
}

function GuidelineView({ guideline }: { readonly guideline: Guideline }): ReactElement {
  const own = countryPageWords.useWords();
  const { issuedBy, instrument, addressees } = guideline;
  return (
    <>
      <Facts>
        <Fact term={own.issuedBy}>
          <Localised of={guideline} text={issuedBy} />
        </Fact>
        <Fact term={own.instrument}>
          <Laws of={guideline} laws={[instrument]} officialLanguages={[]} />
        </Fact>
        {addressees && (
          <Fact term={own.addressees}>
            <Statements of={guideline} statements={[addressees]} />
          </Fact>
        )}
      </Facts>
      <RequirementList guideline={guideline} />
      <RecordFoot record={guideline} />
    </>
  );
}
