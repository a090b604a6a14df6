import { createReadStream } from "node:fs";
import { type PackHead, readPack } from "@civic/schema/signatures";
import type { Store } from "../../store/store.ts";
import { createLogger } from "../../telemetry/logger.ts";
import type { Became } from "../mirror/became.ts";
import { trustPinned } from "../mirror/look-for-keys.ts";
import { openSession } from "../mirror/open-session.ts";
import { renewKeys } from "../mirror/renew-keys.ts";
import { retryWaiting } from "../mirror/retry-waiting.ts";
import type { Session } from "../mirror/session.ts";
import { takeFeed } from "../mirror/take-feed.ts";
import type { Peer } from "../peer.ts";
import { PullEnded, pullLimits } from "../pull-limits.ts";
import { type PackEnding, packFeed } from "./pack-feed.ts";

/** What taking a pack works with. */
export interface PackOptions {
  readonly store: Store;
  /** Whose records are taken, and whose keys are believed. */
  readonly terms: Omit<Peer, "url">;
  /** Digest of the whole file: by it, what was broken off is found again. */
  readonly digest: string;
  readonly time: () => Date;
  /** Hears of the first line, and after which line it goes on where it was broken off before; 0: from the start. */
  readonly onHead: (head: PackHead, after: number) => void;
  readonly told: (became: Became) => void;
  /** Waited for before each line: what was told is written by then. */
  readonly written: () => Promise<void>;
}

/**
 * Takes over what a pack holds, without a network. It goes the way of what a mirror reads: what a mirror would refuse is
 * refused, and what is here already is known. Broken off at any point, it goes on there when the same pack is taken again.
 *
 * @throws what reading the file throws, and what the store throws where it takes nothing.
 */
export async function takePack(file: string, options: PackOptions): Promise<PackEnding> {
  const { onHead } = options;
  const session = await sessionOf(options);
  await renewKeys(session);
  const after = Number(session.state.cursor ?? "0");
  let ending: PackEnding = { lines: 0, findings: [] };
  const events = packFeed(readPack(createReadStream(file)), {
    ...{ after, session },
    async onHead(head) {
      onHead(head, after);
      await trustPinned(head.publishers, session);
      await renewKeys(session);
      await retryWaiting(session, "all");
    },
    onEnd(end) {
      ending = end;
    },
  });
  const { received, applied } = await takeFeed(events, session);
  await settle(session, { received, applied });
  return ending;
}

async function sessionOf({ store, terms, digest, time, told, written }: PackOptions): Promise<Session> {
  const session = await openSession(
    { ...terms, url: `pack ${digest}` },
    {
      ...{ store, time, told, limits: pullLimits },
      logger: createLogger("silent", { write: () => undefined }),
      request: async () => {
        throw new PullEnded("unreachable", "a pack is read without a network");
      },
      // Whoever has it unpacked chose the file.
      quota: Number.POSITIVE_INFINITY,
      longestPause: 0,
      now: () => performance.now(),
      random: () => 0,
      pace: written,
      signal: new AbortController().signal,
    },
  );
  // A key that the pack does not bring is looked for nowhere.
  session.lookedForKeys = Number.POSITIVE_INFINITY;
  return session;
}

/** It was read to its end: taken again, it is looked at from the start. */
async function settle(
  { store, state, refusals, time }: Session,
  { received, applied }: { readonly received: number; readonly applied: number },
): Promise<void> {
  await store.mirror.keepState({
    ...state,
    cursor: undefined,
    contact: time().toISOString(),
    more: false,
    received: state.received + received,
    applied: state.applied + applied,
    refused: state.refused + refusals.take().total,
    refusals: refusals.last(),
  });
}
