import type { CivicRecord, Gap } from "@civic/schema";
import { useSuspenseQuery } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { DataRegion } from "../../data/data-region.tsx";
import { gapsOfState } from "../../data/queries.ts";
import { Disclosure } from "../../design/disclosure.tsx";
import { placeOf } from "../../records/anchor.ts";
import { gapParts } from "../../records/gap-parts.ts";
import { Localised } from "../../records/localised.tsx";
import { useLanguage } from "../../words/language.tsx";
import { publisherName } from "../../words/publisher-name.ts";
import { byId } from "./country-model.ts";
import { type GapsOfKind, gapsByKind } from "./gaps-model.ts";
import { Section } from "./section.tsx";
import { countryPageWords } from "./words.ts";

interface GapsSectionProps {
  readonly code: string;
  readonly records: readonly CivicRecord[];
}

/** What is missing in the records of a State, by kind, with what is to be asked and of whom. */
export function GapsSection({ code, records }: GapsSectionProps): ReactElement {
  const own = countryPageWords.useWords();
  return (
    <Section id="gaps" title={own.gaps}>
      <p className="prose">{own.gapsLead}</p>
      <DataRegion of={code}>
        <LoadedGaps code={code} records={records} />
      </DataRegion>
    </Section>
  );
}

function LoadedGaps({ code, records }: GapsSectionProps): ReactElement {
  const { data } = useSuspenseQuery(gapsOfState(code));
  return <GapList kinds={gapsByKind(data.gaps)} records={records} />;
}

interface GapListProps {
  readonly kinds: readonly GapsOfKind[];
  readonly records: readonly CivicRecord[];
}

/** The gaps by kind; those of a kind are listed on demand. */
export function GapList({ kinds, records }: GapListProps): ReactElement {
  const own = countryPageWords.useWords();
  const { words, label, format } = useLanguage();
  const named = byId(records);
  if (kinds.length === 0) return <p className="soft">{own.gapsNone}</p>;
  return (
    <>
      {kinds.map(({ kind, count, owners, told }) => (
        <Disclosure key={kind} printed={false} title={`${label("gap-kind", kind)} (${format.number(count)})`}>
          <p>
            {words.gapRequests[kind]}.{" "}
            <span className="soft">
              {own.gapsAsk + words.colon}
              {owners
                .map(({ publisher, count: theirs }) => `${publisherName(publisher, { format })} (${theirs})`)
                .join(words.joiner)}
            </span>
          </p>
          <ul>
            {told.map((gap) => (
              <li key={gap.id}>
                <GapLine gap={gap} record={gap.record === undefined ? undefined : named.get(gap.record)} />
              </li>
            ))}
          </ul>
        </Disclosure>
      ))}
    </>
  );
}

interface GapLineProps {
  readonly gap: Gap;
  readonly record: CivicRecord | undefined;
}

function GapLine({ gap, record }: GapLineProps): ReactElement {
  const language = useLanguage();
  const { words } = language;
  const { text } = gap;
  const said = gapParts(gap, language);
  return (
    <>
      {record && (
        <>
          <a href={`#${placeOf(record.id)}`}>
            <Localised of={record} text={record.name} />
          </a>
          {said.length > 0 && words.colon}
        </>
      )}
      {said.join(words.joiner)}
      {record && text && (
        <>
          {words.joiner}
          <Localised of={record} text={text} />
        </>
      )}
    </>
  );
}
