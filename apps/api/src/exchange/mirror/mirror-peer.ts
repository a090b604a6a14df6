import { setTimeout as wait } from "node:timers/promises";
import type { PeerState } from "../../store/mirror-notes.ts";
import type { Peer } from "../peer.ts";
import { PullEnded } from "../pull-limits.ts";
import { backOff } from "./back-off.ts";
import { type MirrorPeerOptions, openSession } from "./open-session.ts";
import { beginSession, readPeer } from "./read-peer.ts";
import type { Session } from "./session.ts";

/** Where the mirroring of a peer stands between two answers. */
export interface Attempt {
  /** Absent where it has to begin anew. */
  readonly session?: Session | undefined;
  /** Tries in a row that failed. */
  readonly failures: number;
  /** Milliseconds to wait before the next one. */
  readonly pause: number;
}

/** Where mirroring begins. */
export const firstAttempt: Attempt = { failures: 0, pause: 0 };

/** Mirrors a peer until it is told to stop. */
export async function mirrorPeer(peer: Peer, options: MirrorPeerOptions): Promise<void> {
  const { signal } = options;
  for (let attempt = firstAttempt; !signal.aborted; ) {
    attempt = await readOnce(peer, attempt, options);
    // Cut short by the stop, the wait rejects: then the loop ends.
    if (attempt.pause > 0)
      await wait(attempt.pause, undefined, { signal, ref: false }).catch(() => undefined);
  }
}

/** Takes over one answer of a peer. Whatever fails is told and tried again, less and less often; nothing is thrown. */
export async function readOnce(
  peer: Peer,
  { session: before, failures: fails }: Attempt,
  options: MirrorPeerOptions,
): Promise<Attempt> {
  const logger = options.logger.child({ peer: peer.url });
  const { signal, longestPause: longest, random } = options;
  let session = before;
  try {
    session ??= await openSession(peer, { ...options, logger });
    await beginOnce(session);
    return { session, failures: 0, pause: await readPeer(session) };
  } catch (error) {
    const failures = fails + 1;
    if (!signal.aborted) await failed(error, failures, { ...options, logger, session });
    return { failures, pause: backOff(failures, { longest, random }) };
  }
}

async function beginOnce(session: Session): Promise<void> {
  if (!session.hasBegun) await beginSession(session);
  session.hasBegun = true;
}

interface Failed extends MirrorPeerOptions {
  readonly session: Session | undefined;
}

async function failed(error: unknown, failures: number, options: Failed): Promise<void> {
  const { logger, metrics, session } = options;
  if (error instanceof PullEnded)
    logger.warn({ reason: reasonOf(error), failures }, "a peer could not be read");
  else logger.error({ err: error, failures }, "mirroring a peer failed");
  const bound = error instanceof PullEnded ? error.bound : undefined;
  metrics?.pullsFailed.inc({ reason: bound ?? "unreadable" });
  if (session !== undefined)
    await keepFailure({ ...session.state, failures, ...shownReason(error) }, options);
}

async function keepFailure(state: PeerState, { store, logger }: Failed): Promise<void> {
  try {
    await store.mirror.keepState(state);
  } catch (error) {
    logger.debug({ err: error }, "the state of a peer could not be kept");
  }
}

/** What is shown to everybody: nothing of what went wrong inside. */
function shownReason(error: unknown): Required<Pick<PeerState, "failure" | "error">> {
  if (error instanceof PullEnded) return { failure: error.failure, error: error.message };
  return { failure: "not-stored", error: "this node could not take it" };
}

function reasonOf({ message, cause }: PullEnded): string {
  return cause instanceof Error && cause.message !== "" ? `${message}: ${cause.message}` : message;
}
