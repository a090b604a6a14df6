import type { CivicRecord } from "@civic/schema";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type ReactElement, useState } from "react";
import { Fact, Facts } from "../design/facts.tsx";
import { useLanguage } from "../words/language.tsx";
import { publisherName } from "../words/publisher-name.ts";
import { DataLink } from "./data-link.tsx";
import { RecordHistoryFacts } from "./record-history.tsx";
import { useStandings } from "./standing.ts";
import "./record-standing.css";

interface OfRecord {
  readonly of: CivicRecord;
}

/** Who stands behind a record, and whether a newer version is held back; opened, also whether it is signed, its versions, and what it has taken over. */
export function RecordStanding({ of }: OfRecord): ReactElement {
  const { words, language } = useLanguage();
  const { compiled } = words;
  const who = useWhoStandsBehind(of);
  const version = useStandings().heldBackAt(of.id);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details
      className="record-standing small"
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary>{version === undefined ? who : compiled.heldBack(who)}</summary>
      <Facts>
        {version !== undefined && (
          <Fact term={compiled.frozen}>
            <p>{compiled.frozenAt(version)}</p>
            <p className="no-print">
              <Link to="/$lang/exchange" params={{ lang: language }} hash="disputes">
                {words.disputeComparison}
              </Link>
            </p>
          </Fact>
        )}
        {isOpen && <AskedHistory of={of} />}
        {of.replaces !== undefined && (
          <Fact term={compiled.takesOver}>
            <DataLink id={of.replaces} />
          </Fact>
        )}
        <Fact term={compiled.asData}>
          <DataLink id={of.id} />
        </Fact>
      </Facts>
    </details>
  );
}

/** In words, who publishes a record or has confirmed it. */
function useWhoStandsBehind(record: CivicRecord): string {
  const { words, format } = useLanguage();
  const confirmed = useStandings().confirmedBy(record);
  const { publisher, jurisdiction } = record;
  if (publisher === jurisdiction) return words.compiled.own;
  if (publisher !== "civic") return words.compiled.publishedBy(publisherName(publisher, { format }));
  if (confirmed === undefined) return words.compiled.mark;
  const where = format.region(confirmed.by) + words.joiner + format.date(confirmed.on);
  return confirmed.hasChanged ? words.compiled.changedSince(where) : words.compiled.confirmed(where);
}

/** Asked of the node for each record that somebody opens. */
function AskedHistory({ of }: OfRecord): ReactElement {
  const { words } = useLanguage();
  const { historyOf } = useStandings();
  const { compiled } = words;
  const { data, isError } = useQuery({
    queryKey: ["history", of.id, of.version],
    // Nothing is an answer, too; Query takes none that is undefined.
    queryFn: async ({ signal }) => (await historyOf(of.id, { signal })) ?? null,
  });
  if (data) return <RecordHistoryFacts of={of} history={data} />;
  return (
    <Fact term={compiled.signature}>
      {isError && compiled.signatureFailed}
      {data === null && compiled.signatureUnknown}
      {data === undefined && !isError && <span className="soft">{compiled.signatureAsked}</span>}
    </Fact>
  );
}
