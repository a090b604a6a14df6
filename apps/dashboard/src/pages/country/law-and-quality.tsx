import type { NationalSystem } from "@civic/schema";
import type { ReactElement } from "react";
import { DataRegion } from "../../data/data-region.tsx";
import { Fact, Facts } from "../../design/facts.tsx";
import { lazyScript } from "../../design/lazy-script.ts";
import { Confirmations } from "../../records/confirmations.tsx";
import { Laws } from "../../records/laws.tsx";
import { NotKnown } from "../../records/parties.tsx";
import { RecordStanding } from "../../records/record-standing.tsx";
import { Statistics } from "../../records/statistics.tsx";
import { useLanguage } from "../../words/language.tsx";
import { RecordsTaken } from "./country-taken.tsx";
import { ProgressFact, SupersededFact } from "./progress-facts.tsx";
import { dataQuality } from "./quality-model.ts";
import { Section } from "./section.tsx";
import type { Country } from "./use-country.ts";
import { countryPageWords } from "./words.ts";

/** The laws that the system rests on. */
export function LegalBasisSection({ system }: { readonly system: NationalSystem }): ReactElement {
  const { words } = useLanguage();
  return (
    <Section id="legal-basis" title={words.legalBasis}>
      {system.legalBasis ? (
        <Laws of={system} laws={system.legalBasis} anchored officialLanguages={system.languages} />
      ) : (
        <p>
          <NotKnown />
        </p>
      )}
    </Section>
  );
}

/** What a State that finds itself described here can do; the node does not serve it. */
const guide = "https://github.com/civic-exchange/civic/blob/main/docs/guides/your-state.md";

// What a value is says the structure of the model, which the rest of the page does not wait for.
const shares = lazyScript(() => import("./confidence-shares.tsx"));

function Shares({ records }: Pick<Country, "records">): ReactElement {
  const { ConfidenceShares } = shares.read();
  return <ConfidenceShares records={records} />;
}

interface QualityProps {
  readonly country: Pick<Country, "code" | "records" | "superseded">;
  readonly system: NationalSystem | undefined;
}

/** What these records rest on, and what they leave open. */
export function QualitySection({ country: held, system }: QualityProps): ReactElement {
  const { records } = held;
  const { words, label, format } = useLanguage();
  const country = countryPageWords.useWords();
  const quality = dataQuality(records);
  const sources = quality.officialSources + quality.otherSources;
  return (
    <Section id="quality" title={words.quality}>
      <Facts>
        <Fact term={country.qualityRecords}>{format.number(quality.records)}</Fact>
        <ProgressFact country={held} />
        <SupersededFact country={held} />
        <Fact term={country.qualitySources}>
          {format.number(sources)} ({format.number(quality.officialSources)} {country.qualityOfficial},{" "}
          {format.number(quality.otherSources)} {country.qualityOther})
        </Fact>
        <Fact term={country.qualityConfidence}>
          <DataRegion of="confidence">
            <Shares records={records} />
          </DataRegion>
        </Fact>
        <Fact term={country.qualityAsOf}>{format.dates(quality.asOf)}</Fact>
        <Fact term={country.qualityFlags}>
          {quality.flags.map((flag) => label("data-quality-flag", flag)).join(" · ")}
        </Fact>
      </Facts>
      <p className="no-print">
        {country.qualityWrong}{" "}
        <a href={guide} hrefLang="en" rel="noopener noreferrer" target="_blank">
          {country.qualityGuide}
        </a>
      </p>
      {system?.confirmations && <Confirmations of={system} confirmations={system.confirmations} />}
      {system && <RecordStanding of={system} />}
      {system?.statistics && <Statistics of={system} statistics={system.statistics} />}
      <RecordsTaken code={held.code} records={records} />
    </Section>
  );
}
