import type { ReactElement } from "react";
import { Disclosure } from "../../design/disclosure.tsx";
import { DataLink } from "../../records/data-link.tsx";
import { useLanguage } from "../../words/language.tsx";
import { momentWords } from "../../words/moment.ts";
import type { Peer } from "./peer-status.ts";
import { exchangeWords } from "./words.ts";

type Refusals = Peer["refusals"];

/** So many are shown at once; the rest opens on demand. */
const shown = 3;

/** What was refused last: when, which record, why, and how to mend it. */
export function RefusalList({ refusals }: { readonly refusals: Refusals }): ReactElement | null {
  const own = exchangeWords.useWords();
  if (refusals.length === 0) return null;
  const earlier = refusals.slice(shown);
  return (
    <>
      <Lines refusals={refusals.slice(0, shown)} />
      {earlier.length > 0 && (
        <Disclosure title={own.peers.earlierRefusals(earlier.length)} printed={false}>
          <Lines refusals={earlier} />
        </Disclosure>
      )}
    </>
  );
}

function Lines({ refusals }: { readonly refusals: Refusals }): ReactElement {
  return (
    <ul className="refusals">
      {refusals.map((refusal, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same may be refused twice at one time
        <li key={`${refusal.at} ${index}`}>
          <Refusal refusal={refusal} />
        </li>
      ))}
    </ul>
  );
}

function Refusal({ refusal: { at, finding } }: { readonly refusal: Refusals[number] }): ReactElement {
  const own = exchangeWords.useWords();
  const { words, format } = useLanguage();
  return (
    <>
      <p className="small soft">
        <time dateTime={at}>{momentWords(new Date(at), { words, format })}</time>
        {finding.record !== undefined && (
          <>
            {" · "}
            <DataLink id={finding.record} />
          </>
        )}
      </p>
      <p>
        {finding.message}{" "}
        <a className="no-print" href={finding.docs}>
          {own.peers.more}
          <span className="visually-hidden">
            {words.colon}
            {finding.code}
          </span>
        </a>
      </p>
    </>
  );
}
