import type { CivicRecord } from "@civic/schema";
import { useQuery } from "@tanstack/react-query";
import { type ReactElement, useState } from "react";
import { Fact, Facts } from "../design/facts.tsx";
import { useLanguage } from "../words/language.tsx";
import { DataLink } from "./data-link.tsx";
import { useStandings } from "./standing.ts";
import "./record-standing.css";

interface OfRecord {
  readonly of: CivicRecord;
}

/** Who stands behind a record; opened, also whether it is signed and what it has taken over. */
export function RecordStanding({ of }: OfRecord): ReactElement {
  const { words } = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details
      className="record-standing small"
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary>{useWhoStandsBehind(of)}</summary>
      <Facts>
        <Fact term={words.compiled.signature}>{isOpen && <Signature of={of} />}</Fact>
        {of.replaces !== undefined && (
          <Fact term={words.compiled.takesOver}>
            <DataLink id={of.replaces} />
          </Fact>
        )}
        <Fact term={words.compiled.asData}>
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
  if (publisher !== "civic") return words.compiled.publishedBy(format.region(publisher));
  if (confirmed === undefined) return words.compiled.mark;
  const where = format.region(confirmed.by) + words.joiner + format.date(confirmed.on);
  return confirmed.hasChanged ? words.compiled.changedSince(where) : words.compiled.confirmed(where);
}

/** Asked of the node for each record that somebody opens. */
function Signature({ of: { id, version, publisher } }: OfRecord): ReactElement {
  const { words, format } = useLanguage();
  const { signatureOf } = useStandings();
  const { data: signature, isError } = useQuery({
    queryKey: ["signature", id, version],
    queryFn: ({ signal }) => signatureOf(id, { signal }),
  });
  const { compiled } = words;
  if (isError) return <>{compiled.signatureFailed}</>;
  if (signature === undefined) return <span className="soft">{compiled.signatureAsked}</span>;
  if (signature.state === "unsigned") return <>{compiled.unsigned}</>;
  if (signature.state === "unknown") return <>{compiled.signatureUnknown}</>;
  const name = publisher === "civic" ? "CIVIC" : format.region(publisher);
  return (
    <>
      {compiled.signedBy(name)}
      {signature.key !== undefined && (
        <>
          {words.joiner + compiled.key} <bdi className="breakable">{signature.key}</bdi>
        </>
      )}
    </>
  );
}
