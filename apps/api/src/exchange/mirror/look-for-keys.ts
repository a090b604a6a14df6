import { type PackKeys, pinnedKeys } from "@civic/schema/signatures";
import { documentFinding, type PeerDocument, readPeerDocument } from "./read-peer-document.ts";
import { renewKeys } from "./renew-keys.ts";
import type { Session } from "./session.ts";

/** Milliseconds between two looks for keys that are not known: who signs with ever new ones does not bring about more. */
const pause = 60_000;

/**
 * Asks the peer for the keys of its publishers, because one that signed is not known; at most once in a while. Whether
 * other keys count now.
 */
export async function lookForKeys(session: Session): Promise<boolean> {
  if (session.now() - session.lookedForKeys < pause) return false;
  return lookAgain(session);
}

/** Milliseconds after which a peer is asked whether it knows other keys, though none is missed. */
const age = 10 * 60_000;

/** Asks the peer for keys where that was long ago: what was refused for the want of one may be right meanwhile. */
export async function followKeys(session: Session): Promise<void> {
  if (session.now() - session.lookedForKeys > age) await lookAgain(session);
}

async function lookAgain(session: Session): Promise<boolean> {
  session.lookedForKeys = session.now();
  try {
    return await learnKeys(session);
  } catch (error) {
    session.logger.debug({ err: error }, "a peer did not say which keys it knows");
    return false;
  }
}

/**
 * Learns the keys that the anchor of a peer names, from what the peer says of itself. Whether other keys count now.
 *
 * @throws what asking throws.
 */
export async function learnKeys(session: Session): Promise<boolean> {
  const { peer, keys, refusals } = session;
  const answer = await readPeerDocument(peer, session);
  if (!isDocument(answer)) {
    for (const found of answer.slice(0, 1)) refusals.add(found);
    return renewKeys(session);
  }
  await trustPinned(answer.document.publishers, session);
  const isNew = await renewKeys(session);
  const found = await documentFinding(answer, keys);
  if (found !== undefined) refusals.add(found);
  return isNew;
}

function isDocument(answer: PeerDocument | readonly unknown[]): answer is PeerDocument {
  return !Array.isArray(answer);
}

/** Has those of the keys that somebody names count which the anchor pins. */
export async function trustPinned(named: readonly PackKeys[], session: Session): Promise<void> {
  const { peer, keys, store, logger } = session;
  const offered = named.flatMap(({ publisher, keys: own }) => own.map(({ key }) => ({ publisher, key })));
  const pinned = peer.anchor === undefined ? [] : await pinnedKeys(peer.anchor, offered);
  const learnt = pinned.filter(({ publisher, kid }) => keys.keyOf(publisher, kid) === undefined);
  for (const { revoked: _, ...key } of learnt) {
    await store.exchange.trust(key);
    logger.info({ publisher: key.publisher, kid: key.kid }, "a key of the anchor is known now");
  }
  if (learnt.length > 0) session.isToStartAnew = true;
}
