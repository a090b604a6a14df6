import { useQuery } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { DataRegion } from "../../data/data-region.tsx";
import { mirroredPeers } from "../../data/exchange.ts";
import { PageHeading } from "../../design/page-heading.tsx";
import { useLanguage } from "../../words/language.tsx";
import { momentWords } from "../../words/moment.ts";
import { DisputeList } from "./dispute-list.tsx";
import { KeyList } from "./key-list.tsx";
import { PeerList } from "./peer-list.tsx";
import { ProgressList } from "./progress-list.tsx";
import { Section } from "./section.tsx";
import "./exchange.css";
import { exchangeWords } from "./words.ts";

/** How this node exchanges with others: whom it reads, what it holds back, whose keys count, how far States have come. */
export function ExchangePage(): ReactElement {
  const exchange = exchangeWords.useWords();
  return (
    <>
      <PageHeading title={exchange.title}>
        <p className="lead">{exchange.lead}</p>
        <Freshness />
      </PageHeading>
      <Section id="peers" title={exchange.peers.title}>
        <DataRegion of="peers">
          <PeerList />
        </DataRegion>
      </Section>
      <Section id="disputes" title={exchange.disputes.title}>
        <DataRegion of="disputes">
          <DisputeList />
        </DataRegion>
      </Section>
      <Section id="keys" title={exchange.keys.title}>
        <DataRegion of="keys">
          <KeyList />
        </DataRegion>
      </Section>
      <Section id="progress" title={exchange.progress.title}>
        <DataRegion of="progress">
          <ProgressList />
        </DataRegion>
      </Section>
    </>
  );
}

/** How fresh the page is; nothing before the first answer. */
function Freshness(): ReactElement | null {
  const own = exchangeWords.useWords();
  const { words, format, language } = useLanguage();
  const { data, dataUpdatedAt, isError } = useQuery(mirroredPeers(language));
  if (data === undefined) return null;
  const time = momentWords(new Date(dataUpdatedAt), { words, format });
  return (
    <p className="soft small">
      {isError ? own.notRefreshed(time) : own.refreshed(time)}
      {!isError && <span className="no-print"> {own.looksAgain}</span>}
    </p>
  );
}
