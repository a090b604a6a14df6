import type { CivicRecord, NationalSystem } from "@civic/schema";
import type { ReactElement } from "react";
import { Fact, Facts } from "../../design/facts.tsx";
import { Confirmations } from "../../records/confirmations.tsx";
import { Laws } from "../../records/laws.tsx";
import { NotKnown } from "../../records/parties.tsx";
import { Statements } from "../../records/statements.tsx";
import { Statistics } from "../../records/statistics.tsx";
import { useLanguage } from "../../words/language.tsx";
import { type DataQuality, dataQuality } from "./quality-model.ts";
import { Section } from "./section.tsx";

/** The laws that the system rests on. */
export function LegalBasisSection({ system }: { readonly system: NationalSystem }): ReactElement {
  const { words } = useLanguage();
  return (
    <Section id="legal-basis" title={words.country.legalBasis}>
      {system.legalBasis ? (
        <Laws of={system} laws={system.legalBasis} officialLanguages={system.languages} />
      ) : (
        <p>
          <NotKnown />
        </p>
      )}
    </Section>
  );
}

interface QualityProps {
  readonly records: readonly CivicRecord[];
  readonly system: NationalSystem | undefined;
}

/** What these records rest on, and what they leave open. */
export function QualitySection({ records, system }: QualityProps): ReactElement {
  const { words, label, format } = useLanguage();
  const { country } = words;
  const quality = dataQuality(records);
  const sources = quality.officialSources + quality.otherSources;
  return (
    <Section id="quality" title={country.quality}>
      <Facts>
        <Fact term={country.qualityRecords}>{quality.records}</Fact>
        <Fact term={country.qualitySources}>
          {sources} ({quality.officialSources} {country.qualityOfficial}, {quality.otherSources}{" "}
          {country.qualityOther})
        </Fact>
        <Fact term={country.qualityConfidence}>
          <ConfidenceShares confidence={quality.confidence} />
        </Fact>
        <Fact term={country.qualityAsOf}>{format.dates(quality.asOf)}</Fact>
        <Fact term={country.qualityFlags}>
          {quality.flags.map((flag) => label("data-quality-flag", flag)).join(" · ")}
        </Fact>
      </Facts>
      {system?.confirmations && <Confirmations of={system} confirmations={system.confirmations} />}
      {system?.statistics && <Statistics of={system} statistics={system.statistics} />}
      {system?.notes && (
        <>
          <h3 className="country-notes">{country.notes}</h3>
          <Statements of={system} statements={system.notes} />
        </>
      )}
    </Section>
  );
}

const levels = ["high", "medium", "low"] as const;

function ConfidenceShares({ confidence }: Pick<DataQuality, "confidence">): ReactElement {
  const { words, language } = useLanguage();
  const all = levels.reduce((sum, level) => sum + confidence[level], 0);
  const percent = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 });
  return (
    <ul className="confidence-shares">
      {levels
        .filter((level) => confidence[level] > 0)
        .map((level) => (
          <li key={level}>
            <span className={`confidence confidence-${level}`} aria-hidden="true" />
            {percent.format(confidence[level] / all)}{" "}
            <span className="soft">{words.sources.confidence[level]}</span>
          </li>
        ))}
    </ul>
  );
}
