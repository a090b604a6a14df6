import { setTimeout as wait } from "node:timers/promises";
import { createPace } from "./pace.ts";
import type { Peer } from "./peer.ts";
import { type PullOptions, pull } from "./pull.ts";

/** Pulls that go on until they are stopped. */
export interface PullSchedule {
  /** Breaks off what is under way and waits until nothing is. */
  stop(): Promise<void>;
}

/** Most times that the time between two pulls is doubled while a peer cannot be read. */
const mostDoublings = 4;

/**
 * Pulls each publisher from each peer now and then again and again: none waits for another. One that cannot be read is
 * asked less and less often.
 */
export function startPulling(
  peers: readonly Peer[],
  seconds: number,
  options: Omit<PullOptions, "signal" | "pace">,
): PullSchedule {
  const stopping = new AbortController();
  const { signal } = stopping;
  const pace = createPace(options.now);

  async function keepPulling(peer: Peer, publisher: string): Promise<void> {
    for (let failures = 0; !signal.aborted; ) {
      failures = (await pull(peer, publisher, { ...options, pace, signal })) ? 0 : failures + 1;
      const doublings = Math.min(Math.max(failures - 1, 0), mostDoublings);
      // Cut short by the stop, the wait rejects: then the loop ends.
      const time = seconds * 1000 * 2 ** doublings;
      await wait(time, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }

  const loops = peers.flatMap((peer) =>
    [...peer.publishers.keys()].map((publisher) => keepPulling(peer, publisher)),
  );
  return {
    async stop() {
      stopping.abort();
      await Promise.all(loops);
    },
  };
}
