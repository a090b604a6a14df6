import type { Finding } from "@civic/schema";
import { readFeed } from "@civic/schema/signatures";
import { boundedChunks } from "../bounded-chunks.ts";
import { PullEnded, type PullLimits } from "../pull-limits.ts";
import { followKeys, learnKeys } from "./look-for-keys.ts";
import { lookAnew } from "./look-through.ts";
import { addressAt, broken, type PeerAnswer } from "./request-peer.ts";
import { retryWaiting } from "./retry-waiting.ts";
import type { Session } from "./session.ts";
import { takeFeed } from "./take-feed.ts";

/** Seconds for which a peer holds an answer while it has nothing new. */
const wait = 50;

/** Seconds before a peer is asked again that answered at once and brought nothing. */
const rest = 1;

/**
 * Reads one answer of the feed of a peer, and takes over what it holds. Gives the milliseconds to wait before the next.
 *
 * @throws whatever keeps the peer from being read to the end of that answer.
 */
export async function readPeer(session: Session): Promise<number> {
  const { now, limits, refusals, signal, logger } = session;
  const asked = now();
  const answer = await answerOf(session);
  let ended: unknown;
  const chunks = untilBreak(boundedChunks(answer, { limits, now }), (error) => {
    ended = error;
  });
  const { end, received, applied } = await takeFeed(readFeed(chunks, { lines: limits.lines }), session);
  if (signal.aborted) return 0;
  const { total, codes } = refusals.take();
  const { state } = session;
  session.state = {
    ...state,
    received: state.received + received,
    applied: state.applied + applied,
    refused: state.refused + total,
    refusals: refusals.last(),
    more: "more" in end ? end.more : state.more,
  };
  if (applied > 0 || total > 0) logger.info({ received, applied, refused: codes }, "pulled");
  if (ended !== undefined)
    throw ended instanceof PullEnded ? ended : broken("it broke off before the end of its answer", ended);
  if ("code" in end) throw endedBy(end, limits);
  if (!end.more) await followKeys(session);
  await contacted(session, end.more);
  const isIdle = applied === 0 && now() - asked < rest * 1000;
  return isIdle ? rest * 1000 : 0;
}

/** Where a session begins: what the peer says of itself, and what was left waiting. */
export async function beginSession(session: Session): Promise<void> {
  await session.keys.renew();
  try {
    // From now on, keys are looked for where one is missed.
    await learnKeys(session);
  } catch (error) {
    if (!(error instanceof PullEnded) || error.status !== 404) throw error;
    // An older node says nothing of itself: what needs no key of it is taken all the same.
  }
  session.isToStartAnew = session.isToStartAnew && session.state.cursor !== undefined;
  await retryWaiting(session, "all");
}

/** Why an answer had no end, in the words of the log. */
function endedBy(found: Finding, { lines }: PullLimits): PullEnded {
  if (found.code === "feed-too-many-lines")
    return new PullEnded(`the bound lines of an answer (${lines}) was reached`, "lines");
  return new PullEnded("it broke off before the end of its answer");
}

async function answerOf(session: Session): Promise<PeerAnswer> {
  const { peer, request, limits, signal, state, logger } = session;
  const address = addressAt(peer.url, "v1/feed");
  for (const publisher of [...peer.publishers.keys()].toSorted())
    address.searchParams.append("publisher", publisher);
  if (state.cursor !== undefined) address.searchParams.set("after", state.cursor);
  address.searchParams.set("wait", String(wait));
  const types = ["application/x-ndjson"];
  try {
    return await request({ address, types, signal, silence: limits.silence });
  } catch (error) {
    const status = error instanceof PullEnded ? error.status : undefined;
    if (state.cursor === undefined || (status !== 400 && status !== 410)) throw error;
    logger.warn({ status }, "a peer no longer knows where its feed was read to; it is read from the start");
    session.state = { ...state, cursor: undefined };
    // What it compacted meanwhile is to be had in its latest version only.
    session.skips = status === 410;
    return answerOf(session);
  }
}

/** The end of an answer that was whole. */
async function contacted(session: Session, more: boolean): Promise<void> {
  const { store, time } = session;
  if (!more) session.skips = false;
  const { error: _, ...state } = session.state;
  session.state = { ...state, contact: time().toISOString(), failures: 0 };
  if (session.isToStartAnew) session.state = { ...session.state, cursor: undefined, more: true };
  else if (!more) session.state = lookAnew(session.state, time()) ?? session.state;
  session.isToStartAnew = false;
  await store.mirror.keepState(session.state);
}

/** The chunks up to where the connection breaks: what was sent until then is complete lines or a finding. */
async function* untilBreak(
  chunks: AsyncIterable<Uint8Array>,
  onBreak: (error: unknown) => void,
): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
  } catch (error) {
    onBreak(error);
  }
}
