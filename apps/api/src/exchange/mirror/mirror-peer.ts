import { createHash } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { PeerState } from "../../store/mirror-notes.ts";
import type { Peer } from "../peer.ts";
import { PullEnded } from "../pull-limits.ts";
import { backOff } from "./back-off.ts";
import { createKeyBook } from "./key-book.ts";
import type { MirrorOptions } from "./mirror-options.ts";
import { beginSession, readPeer } from "./read-peer.ts";
import { createRefusals } from "./refusals.ts";
import type { Session } from "./session.ts";

/** What the mirroring of one peer needs besides. */
export interface MirrorPeerOptions extends MirrorOptions {
  readonly pace: () => Promise<void>;
  readonly signal: AbortSignal;
}

/** Mirrors a peer until it is told to stop. Whatever fails is told and tried again, less and less often; nothing is thrown. */
export async function mirrorPeer(peer: Peer, options: MirrorPeerOptions): Promise<void> {
  const logger = options.logger.child({ peer: peer.url });
  const { signal, longestPause: longest, random } = options;
  if (peer.anchor === undefined)
    logger.warn(
      "no anchor was given for this peer: of what is signed, only what keys sign that count here already is taken",
    );
  let session: Session | undefined;
  for (let failures = 0; !signal.aborted; ) {
    let pause = 0;
    try {
      session ??= await openSession(peer, { ...options, logger });
      pause = await readPeer(session);
      failures = 0;
    } catch (error) {
      if (signal.aborted) return;
      failures += 1;
      await failed(error, failures, { ...options, logger, session });
      session = undefined;
      pause = backOff(failures, { longest, random });
    }
    // Cut short by the stop, the wait rejects: then the loop ends.
    if (pause > 0) await wait(pause, undefined, { signal, ref: false }).catch(() => undefined);
  }
}

async function openSession(peer: Peer, options: MirrorPeerOptions): Promise<Session> {
  const state = await stateOf(peer, options);
  const session: Session = {
    ...options,
    peer,
    state,
    keys: createKeyBook(options.store.exchange),
    refusals: createRefusals(state.refusals, options),
    news: new Set(),
    skips: false,
    isToStartAnew: false,
    lookedForKeys: options.now(),
  };
  await beginSession(session);
  return session;
}

/** How far a peer was read. Where something else is allowed now, all that it has is looked at again. */
async function stateOf(peer: Peer, { store }: MirrorPeerOptions): Promise<PeerState> {
  const settings = markOf(peer);
  const known = await store.mirror.stateOf(peer.url);
  const none = { failures: 0, more: true, received: 0, applied: 0, refused: 0, refusals: [] };
  if (known === undefined) return { ...none, peer: peer.url, settings };
  return known.settings === settings ? known : { ...known, settings, cursor: undefined, more: true };
}

function markOf({ publishers, unsigned, anchor }: Peer): string {
  const said = JSON.stringify([[...publishers].toSorted(), [...unsigned].toSorted(), anchor]);
  return createHash("sha256").update(said).digest("hex");
}

interface Failed extends MirrorPeerOptions {
  readonly session: Session | undefined;
}

async function failed(error: unknown, failures: number, options: Failed): Promise<void> {
  const { logger, metrics, store, session } = options;
  const isOfPeer = error instanceof PullEnded || isOfConnection(error);
  if (isOfPeer) logger.warn({ reason: reasonOf(error), failures }, "a peer could not be read");
  else logger.error({ err: error, failures }, "mirroring a peer failed");
  const bound = error instanceof PullEnded ? error.bound : undefined;
  metrics?.pullsFailed.inc({ reason: bound ?? "unreadable" });
  if (session === undefined) return;
  try {
    await store.mirror.keepState({ ...session.state, failures, error: shownReason(error) });
  } catch (unkept) {
    logger.debug({ err: unkept }, "the state of a peer could not be kept");
  }
}

function isOfConnection(error: unknown): boolean {
  return error instanceof Error && "code" in error && "syscall" in error;
}

/** What is shown to everybody: no addresses behind names, no paths of this machine. */
function shownReason(error: unknown): string {
  if (error instanceof PullEnded) return error.message;
  const { code } = error as { code?: unknown };
  return typeof code === "string" ? code.slice(0, 80) : "it could not be read";
}

function reasonOf(error: unknown): string {
  const { message, cause } = error as Error;
  return cause instanceof Error && cause.message !== "" ? `${message}: ${cause.message}` : message;
}
