import { setTimeout as wait } from "node:timers/promises";
import type { AddedPeer, MirroredPeer } from "../../store/mirror-notes.ts";
import { createPace } from "../pace.ts";
import type { Peer } from "../peer.ts";
import type { MirrorOptions } from "./mirror-options.ts";
import { mirrorPeer } from "./mirror-peer.ts";

/** What mirroring as a whole needs besides. */
export interface MirroringOptions extends MirrorOptions {
  /** Reads what is kept of a peer that was added at run time. @throws {TypeError} where it cannot be read. */
  readonly readAdded: (added: AddedPeer) => Peer;
}

/** Mirroring that goes on until it is stopped. */
export interface Mirroring {
  /** The peers that are mirrored at this time. */
  peers(): readonly MirroredPeer[];
  /** Breaks off what is under way and waits until nothing is. */
  stop(): Promise<void>;
}

/** Milliseconds between two looks for peers that were added or removed. */
const look = 1_500;

const withoutAnchor =
  "no anchor was given for this peer: of what is signed, only what keys sign that count here already is taken";

interface Running {
  readonly peer: Peer;
  /** What was said of it, to see that something else is said now. */
  readonly settings: string;
  readonly stopping: AbortController;
  readonly ended: Promise<void>;
}

/**
 * Mirrors each peer by itself: none waits for another. Peers of the settings are there from the start; those that an
 * operator adds or removes at run time are noticed soon.
 */
export function startMirroring(fixed: readonly Peer[], options: MirroringOptions): Mirroring {
  const { store, logger } = options;
  const pace = createPace(options.now);
  const running = new Map<string, Running>();
  const stopping = new AbortController();
  const unreadable = new Map<string, string>();

  function start(peer: Peer, settings: string): void {
    const own = new AbortController();
    if (peer.anchor === undefined) logger.warn({ peer: peer.url }, withoutAnchor);
    const ended = mirrorPeer(peer, { ...options, pace, signal: own.signal });
    running.set(peer.url, { peer, settings, stopping: own, ended });
  }

  async function end({ peer, stopping: own, ended }: Running): Promise<void> {
    own.abort();
    await ended;
    running.delete(peer.url);
  }

  /** What was added, but for what the settings say already. */
  function readable(added: AddedPeer): Peer | undefined {
    if (fixed.some(({ url }) => url === added.url)) return undefined;
    try {
      const peer = options.readAdded(added);
      unreadable.delete(added.url);
      return peer;
    } catch (error) {
      if (unreadable.get(added.url) !== added.settings)
        logger.error(
          { peer: added.url, reason: (error as Error).message },
          "an added peer cannot be mirrored",
        );
      unreadable.set(added.url, added.settings);
      return undefined;
    }
  }

  async function follow(): Promise<void> {
    const added = await store.mirror.addedPeers();
    const wanted = new Map(added.map((each) => [each.url, each]));
    for (const one of [...running.values()]) {
      const isFixed = fixed.includes(one.peer);
      if (!isFixed && wanted.get(one.peer.url)?.settings !== one.settings) await end(one);
    }
    for (const each of added) {
      if (running.has(each.url) || stopping.signal.aborted) continue;
      const peer = readable(each);
      if (peer !== undefined) start(peer, each.settings);
    }
  }

  async function keepFollowing(): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        await follow();
      } catch (error) {
        logger.warn({ err: error }, "the peers that were added could not be looked at");
      }
      await wait(look, undefined, { signal: stopping.signal, ref: false }).catch(() => undefined);
    }
  }

  for (const peer of fixed) start(peer, "");
  const following = keepFollowing();
  return {
    peers: () => [...running.values()].map(({ peer }) => shownOf(peer)),
    async stop() {
      stopping.abort();
      await following;
      await Promise.all([...running.values()].map(end));
    },
  };
}

function shownOf({ url, publishers, unsigned, anchor }: Peer): MirroredPeer {
  return {
    url,
    publishers: [...publishers.keys()],
    unsigned: [...unsigned],
    anchored: anchor !== undefined,
  };
}
