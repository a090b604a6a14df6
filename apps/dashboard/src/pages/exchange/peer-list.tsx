import { useSuspenseQuery } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { mirroredPeers } from "../../data/exchange.ts";
import { TakeAway } from "../../records/take-away.tsx";
import { useLanguage } from "../../words/language.tsx";
import { GuideLink } from "./guide-link.tsx";
import { PeerItem } from "./peer-item.tsx";
import { peerRows } from "./peer-rows.ts";
import { exchangeWords } from "./words.ts";

/** The nodes that this one reads, in the order of their addresses. */
export function PeerList(): ReactElement {
  const own = exchangeWords.useWords();
  const { words, format, language } = useLanguage();
  const { data } = useSuspenseQuery(mirroredPeers(language));
  return (
    <>
      {data.items.length === 0 ? (
        <p className="prose">{own.peers.none}</p>
      ) : (
        <ul className="peers">
          {data.items.map((peer) => (
            <li key={peer.url}>
              <PeerItem peer={peer} />
            </li>
          ))}
        </ul>
      )}
      {data.items.length > 0 && (
        <TakeAway
          title={own.peers.title}
          name="nodes"
          rows={() => peerRows(data.items, own.peers, { words, format })}
          data={() => data.items}
          call="/v1/peers"
        />
      )}
      <GuideLink />
    </>
  );
}
