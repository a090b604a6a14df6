import { setTimeout as wait } from "node:timers/promises";
import type { Peer } from "./peer.ts";
import { type PullOptions, pull } from "./pull.ts";

/** Pulls that go on until they are stopped. */
export interface PullSchedule {
  /** Breaks off what is under way and waits until nothing is. */
  stop(): Promise<void>;
}

/** Pulls from every peer now and then again and again; a peer that is slow does not hold up another. */
export function startPulling(
  peers: readonly Peer[],
  seconds: number,
  options: Omit<PullOptions, "signal">,
): PullSchedule {
  const stopping = new AbortController();
  const { signal } = stopping;

  async function keepPulling(peer: Peer): Promise<void> {
    while (!signal.aborted) {
      await pull(peer, { ...options, signal });
      // Cut short by the stop, the wait rejects: then the loop ends.
      await wait(seconds * 1000, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }

  const loops = peers.map(keepPulling);
  return {
    async stop() {
      stopping.abort();
      await Promise.all(loops);
    },
  };
}
