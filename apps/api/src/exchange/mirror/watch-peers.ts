import type { MirroredPeer, PeerState } from "../../store/mirror-notes.ts";
import type { Store } from "../../store/store.ts";
import type { Metrics } from "../../telemetry/metrics.ts";

/** What the figures of mirroring are taken from. */
export interface WatchPeersOptions {
  readonly peers: () => readonly MirroredPeer[];
  readonly mirror: Store["mirror"];
  readonly time: () => Date;
}

/** Tells, among the figures of a node, how far behind each peer it is, and how much of it is kept though it was refused. */
export function watchPeers({ watchEach }: Metrics, { peers, mirror, time }: WatchPeersOptions): void {
  const began = time();

  async function ofEach(figureOf: (peer: string) => Promise<number>): Promise<ReadonlyMap<string, number>> {
    const figures = peers().map(async ({ url }) => [url, await figureOf(url)] as const);
    return new Map(await Promise.all(figures));
  }

  watchEach("peer_lag_seconds", {
    help: "Seconds since all that a peer had was read; up to a minute where all is well.",
    label: "peer",
    read: () => ofEach(async (peer) => secondsSince(caughtUpOf(await mirror.stateOf(peer)) ?? began, time())),
  });
  watchEach("peer_quarantined", {
    help: "Versions of a peer that were refused and are kept, as evidence and to be tried again.",
    label: "peer",
    read: () => ofEach(mirror.countQuarantined),
  });
}

/** Where a peer was never read to its end: since when it is being read. */
function caughtUpOf(state: PeerState | undefined): Date | undefined {
  const at = state?.caughtUp ?? state?.looked?.at;
  return at === undefined ? undefined : new Date(at);
}

/** A clock that was put back makes nothing negative. */
function secondsSince(then: Date, now: Date): number {
  return Math.max(0, (now.getTime() - then.getTime()) / 1000);
}
