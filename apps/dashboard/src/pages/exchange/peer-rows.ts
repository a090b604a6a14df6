import type { Language } from "../../words/language.tsx";
import { publisherName } from "../../words/publisher-name.ts";
import { type Peer, peerStatus } from "./peer-status.ts";
import type { Words } from "./words/en.ts";

/** The nodes as rows: one for each, and one for each entry that was refused last, with its reason. */
export function peerRows(
  peers: readonly Peer[],
  said: Words["peers"],
  { words, format }: Pick<Language, "words" | "format">,
): readonly (readonly string[])[] {
  const rows = peers.flatMap((peer) => [
    [
      peer.url,
      said.status[peerStatus(peer)],
      peer.contact ?? said.never,
      peer.publishers.map((code) => publisherName(code, { format })).join(words.joiner),
      said.takenOf(peer.applied, peer.received),
      said.refusedOf(peer.refused, peer.quarantined),
    ],
    ...peer.refusals.map(({ at, finding }) => [
      peer.url,
      said.refused,
      at,
      finding.record ?? "",
      "",
      finding.message,
    ]),
  ]);
  return [[said.title, "", said.reached, said.publishers, said.taken, said.refused], ...rows];
}
