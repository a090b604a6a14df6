import type { CivicRecord } from "@civic/schema";
import type { ReactElement } from "react";
import { Fact } from "../design/facts.tsx";
import { useLanguage } from "../words/language.tsx";
import { publisherName } from "../words/publisher-name.ts";
import { type HeldVersion, type RecordHistory, useStandings } from "./standing.ts";
import { Thumbprint } from "./thumbprint.tsx";

interface HistoryProps {
  readonly of: CivicRecord;
  readonly history: RecordHistory;
}

/** By whose key the version that is shown was signed, and the versions with their days. */
export function RecordHistoryFacts({ of, history }: HistoryProps): ReactElement {
  const { words } = useLanguage();
  const { compiled } = words;
  const shown = history.versions.find(({ version }) => version === of.version);
  return (
    <>
      <Fact term={compiled.signature}>
        {shown ? <Signature of={of} version={shown} /> : compiled.signatureUnknown}
      </Fact>
      <Fact term={compiled.versions}>
        <ol className="record-versions">
          {history.versions.map((version) => (
            <li key={version.version}>
              <Version id={of.id} version={version} />
            </li>
          ))}
        </ol>
        {history.more && <p className="soft">{compiled.earlierVersions}</p>}
      </Fact>
    </>
  );
}

function Signature({
  of,
  version: { signedBy },
}: {
  readonly of: CivicRecord;
  readonly version: HeldVersion;
}): ReactElement {
  const { words, format } = useLanguage();
  const { compiled } = words;
  const isConfirmed = useStandings().confirmedBy(of)?.hasChanged === false;
  if (signedBy === undefined) return <>{isConfirmed ? compiled.unsignedConfirmed : compiled.unsigned}</>;
  return (
    <>
      {compiled.signedBy(publisherName(of.publisher, { format }))}
      {words.joiner + compiled.key} <Thumbprint of={signedBy} />
    </>
  );
}

/** A version, as data, and since when the node has it; what it knew on a day follows from that. */
function Version({
  id,
  version: { version, status, at, signedBy },
}: {
  readonly id: string;
  readonly version: HeldVersion;
}): ReactElement {
  const { words, format, label } = useLanguage();
  const { compiled } = words;
  const said = [
    compiled.hereSince(format.date(at.slice(0, 10))),
    ...(status === "withdrawn" ? [words.inSentence(label("record-status", status))] : []),
    signedBy === undefined ? compiled.versionUnsigned : compiled.versionSigned,
  ];
  return (
    <>
      <a href={`/v1/records/${id}/versions/${version}`}>{compiled.version(version)}</a>
      {words.colon + said.join(words.joiner)}
    </>
  );
}
