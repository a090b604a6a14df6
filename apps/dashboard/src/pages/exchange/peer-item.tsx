import type { ReactElement } from "react";
import { Fact, Facts } from "../../design/facts.tsx";
import { Glyph, type GlyphShape } from "../../design/glyph.tsx";
import { useLanguage } from "../../words/language.tsx";
import { momentWords } from "../../words/moment.ts";
import { publisherName } from "../../words/publisher-name.ts";
import { type Peer, type PeerStatus, peerStatus } from "./peer-status.ts";
import { RefusalList } from "./refusal-list.tsx";
import { exchangeWords } from "./words.ts";

const glyphs: Readonly<Record<PeerStatus, GlyphShape>> = {
  current: "disc",
  behind: "half",
  untried: "dashed",
  unreachable: "dash",
  failing: "dash",
};

/** One node: whether it can be reached, what was taken from it, and what was refused and why. */
export function PeerItem({ peer }: { readonly peer: Peer }): ReactElement {
  const own = exchangeWords.useWords();
  const { words, format } = useLanguage();
  const { peers } = own;
  const status = peerStatus(peer);
  const names = (codes: readonly string[]) =>
    format.list(codes.map((code) => publisherName(code, { format })));
  return (
    <article className={`peer peer-${status}`}>
      <h3>
        <bdi className="breakable">{peer.url}</bdi>
      </h3>
      <p className="peer-status">
        <Glyph shape={glyphs[status]} />
        {peers.status[status]}
      </p>
      {peer.error !== undefined && <Failure peer={peer} />}
      <Facts>
        <Fact term={peers.reached}>
          {peer.contact === undefined ? peers.never : momentWords(new Date(peer.contact), { words, format })}
        </Fact>
        <Fact term={peers.publishers}>{names(peer.publishers)}</Fact>
        {peer.unsigned.length > 0 && <Fact term={peers.unsigned}>{names(peer.unsigned)}</Fact>}
        <Fact term={peers.taken}>
          {peer.received === 0 ? peers.nothing : peers.takenOf(peer.applied, peer.received)}
        </Fact>
        <Fact term={peers.refused}>
          <p>{peer.refused === 0 ? peers.nothing : peers.refusedOf(peer.refused, peer.quarantined)}</p>
          <RefusalList refusals={peer.refusals} />
        </Fact>
      </Facts>
      {!peer.anchored && <p className="small soft prose">{peers.noAnchor}</p>}
    </article>
  );
}

/** Why the last try failed; in detail as the node says it, in English. */
function Failure({ peer: { error, failure, failures } }: { readonly peer: Peer }): ReactElement {
  const own = exchangeWords.useWords();
  const { words } = useLanguage();
  const { peers } = own;
  return (
    <>
      <p>
        {peers.failed(failures)}
        {failure !== undefined && words.colon + peers.failures[failure]}.
      </p>
      <p className="small soft">
        {peers.detail + words.colon}
        <bdi className="breakable" lang="en" dir="ltr">
          {error}
        </bdi>
      </p>
    </>
  );
}
