import { useSuspenseQueries } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { mirroredPeers, nodeDocument } from "../../data/exchange.ts";
import { projectedRecords } from "../../data/queries.ts";
import { TakeAway } from "../../records/take-away.tsx";
import { Thumbprint } from "../../records/thumbprint.tsx";
import { useLanguage } from "../../words/language.tsx";
import { publisherName } from "../../words/publisher-name.ts";
import { type KnownPublisher, knownPublishers } from "./known-publishers.ts";
import { keyRows } from "./taken-rows.ts";
import { exchangeWords } from "./words.ts";

/** Whose keys count at this node, and whose records it has without any. */
export function KeyList(): ReactElement {
  const own = exchangeWords.useWords();
  const { format, language } = useLanguage();
  const [document, peers, projection] = useSuspenseQueries({
    queries: [nodeDocument(), mirroredPeers(language), projectedRecords()],
  });
  const publishers = knownPublishers({
    document: document.data,
    records: projection.data.records,
    peers: peers.data.items,
  });
  const { keys } = own;
  const isLocal = publishers.every((each) => each.keys.length === 0 && !each.takenUnsigned);
  if (isLocal) return <p className="prose">{keys.local}</p>;
  return (
    <>
      <p className="prose">{keys.lead}</p>
      <ul className="publishers">
        {publishers.map((known) => (
          <li key={known.publisher}>
            <PublisherItem known={known} />
          </li>
        ))}
      </ul>
      <TakeAway
        title={keys.title}
        name="keys"
        rows={() =>
          keyRows(publishers, { keys, nameOf: (publisher) => publisherName(publisher, { format }) })
        }
        data={() => publishers}
        call={["/.well-known/civic-node", "/v1/projection", "/v1/peers"]}
      />
    </>
  );
}

function PublisherItem({ known }: { readonly known: KnownPublisher }): ReactElement {
  const own = exchangeWords.useWords();
  const { format } = useLanguage();
  const { keys } = own;
  const unsigned = known.takenUnsigned ? keys.unsignedTaken : keys.unsignedLocal;
  return (
    <>
      <h3>{publisherName(known.publisher, { format })}</h3>
      {known.signsHere && <p className="soft">{keys.signsHere}</p>}
      {known.keys.length === 0 && <p className="prose">{unsigned(known.records)}</p>}
      {known.keys.length > 0 && (
        <ul className="keys">
          {known.keys.map(({ kid, revoked }) => (
            <li key={kid} className={revoked ? "publisher-key key-revoked" : "publisher-key"}>
              <Thumbprint of={kid} />
              {revoked && <span className="soft small">{keys.revoked}</span>}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
