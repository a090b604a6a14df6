import { useSuspenseQuery } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { disputesOf, fieldRegister } from "../../data/exchange.ts";
import { Fact, Facts } from "../../design/facts.tsx";
import { ScrollRegion } from "../../design/scroll-region.tsx";
import { Thumbprint } from "../../records/thumbprint.tsx";
import { useLanguage } from "../../words/language.tsx";
import { type Difference, differencesOf } from "./differences.ts";
import type { Dispute } from "./dispute.ts";
import { placeWords } from "./place-words.ts";
import { type SignedContent, signedContent } from "./signed-content.ts";
import "../../design/ruled-table.css";
import { exchangeWords } from "./words.ts";

/** So many differences are shown; the evidence itself has all of them. */
const shown = 30;

/** Both contents of a version side by side, where they differ. */
export function DisputeEvidence({ dispute }: { readonly dispute: Dispute }): ReactElement | null {
  const own = exchangeWords.useWords();
  const { data } = useSuspenseQuery(disputesOf(dispute.id));
  const { jws } = data.items.find(({ version }) => version === dispute.version) ?? {};
  const [first, second] = (jws ?? []).map(signedContent);
  if (first === undefined || second === undefined) return null;
  const found = differencesOf(first.record, second.record);
  const more = found.length - shown;
  return (
    <>
      <Signatures contents={[first, second]} hashes={dispute.hashes} />
      {found.length > 0 && <Comparison differences={found.slice(0, shown)} of={first} />}
      {found.length === 0 && <p>{own.disputes.same}</p>}
      {more > 0 && <p className="soft">{own.disputes.moreDifferences(more)}</p>}
    </>
  );
}

interface ContentsProps {
  readonly contents: readonly SignedContent[];
  readonly hashes: readonly string[];
}

/** With which keys both were signed, and by which hashes a publisher names them. */
function Signatures({ contents, hashes }: ContentsProps): ReactElement {
  const own = exchangeWords.useWords();
  const { words } = useLanguage();
  const { disputes } = own;
  return (
    <Facts>
      {contents.map(({ kid }, index) => (
        <Fact key={hashes[index]} term={disputes.content(index + 1)}>
          <p>
            {disputes.key + words.colon}
            <Thumbprint of={kid} />
          </p>
          <p>
            {disputes.hash + words.colon}
            <bdi className="hash" dir="ltr">
              {hashes[index]}
            </bdi>
          </p>
        </Fact>
      ))}
    </Facts>
  );
}

interface ComparisonProps {
  readonly differences: readonly Difference[];
  readonly of: SignedContent;
}

function Comparison({ differences, of }: ComparisonProps): ReactElement {
  const { disputes } = exchangeWords.useWords();
  const { words } = useLanguage();
  return (
    <ScrollRegion label={words.disputeComparison}>
      <table className="ruled-table spans evidence">
        <caption className="visually-hidden">{words.disputeComparison}</caption>
        <thead>
          <tr>
            <th scope="col">{disputes.place}</th>
            <th scope="col">{disputes.content(1)}</th>
            <th scope="col">{disputes.content(2)}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map((difference) => (
            <Row key={difference.path.join("/")} difference={difference} of={of} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

interface RowProps {
  readonly difference: Difference;
  readonly of: SignedContent;
}

function Row({ difference: { path, first, second }, of: { record } }: RowProps): ReactElement {
  const { position } = exchangeWords.useWords().disputes;
  const { format, language } = useLanguage();
  const { data: fields } = useSuspenseQuery(fieldRegister(language));
  return (
    <tr>
      <th scope="row">{placeWords(record.kind, path, { position, format, fields })}</th>
      <td>
        <Value value={first} />
      </td>
      <td>
        <Value value={second} />
      </td>
    </tr>
  );
}

/** A value as it was signed: evidence is not put into other words. */
function Value({ value }: { readonly value: unknown }): ReactElement {
  const own = exchangeWords.useWords();
  if (value === undefined) return <span className="soft">{own.disputes.absent}</span>;
  return <span dir="auto">{typeof value === "string" ? value : JSON.stringify(value, undefined, 1)}</span>;
}
