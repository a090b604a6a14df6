import type { Finding } from "@civic/schema";
import { readFeed } from "@civic/schema/signatures";
import { boundedChunks } from "../bounded-chunks.ts";
import { PullEnded, type PullLimits } from "../pull-limits.ts";
import { backOff } from "./back-off.ts";
import { followKeys, learnKeys } from "./look-for-keys.ts";
import { lookAnew } from "./look-through.ts";
import { renewKeys } from "./renew-keys.ts";
import { addressAt, broken, type PeerAnswer } from "./request-peer.ts";
import { retryWaiting } from "./retry-waiting.ts";
import type { Session } from "./session.ts";
import { takeFeed } from "./take-feed.ts";

/** Seconds for which a peer holds an answer while it has nothing new, once everything it has was read. */
const wait = 50;

/** Seconds before a peer is asked again that answered at once and brought nothing. */
const rest = 1;

/**
 * Reads one answer of the feed of a peer, and takes over what it holds. Gives the milliseconds to wait before the next.
 *
 * @throws whatever keeps the peer from being read to the end of that answer.
 */
export async function readPeer(session: Session): Promise<number> {
  const { now, limits, refusals, signal, logger, longestPause, random } = session;
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
  if (ended instanceof PullEnded) throw ended;
  if (ended !== undefined) throw broken("broken-off", { what: brokenOff, error: ended });
  if ("code" in end) throw endedBy(end, limits);
  if (!end.more) await followKeys(session);
  await contacted(session, end.more);
  // A backup may take the place of what a peer had once; who forgets each time is asked less and less often.
  if (session.forgotten > 1) return backOff(session.forgotten, { longest: longestPause, random });
  const isIdle = applied === 0 && now() - asked < rest * 1000;
  return isIdle ? rest * 1000 : 0;
}

/** Where a session begins: what the peer says of itself, and what was left waiting. */
export async function beginSession(session: Session): Promise<void> {
  await renewKeys(session);
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

const brokenOff = "it broke off before the end of its answer";

/** Why an answer had no end, in the words of the log. */
function endedBy(found: Finding, { lines }: PullLimits): PullEnded {
  if (found.code === "feed-too-many-lines")
    return new PullEnded("bound-reached", `the bound lines of an answer (${lines}) was reached`, {
      bound: "lines",
    });
  return new PullEnded("broken-off", brokenOff);
}

async function answerOf(session: Session): Promise<PeerAnswer> {
  const { cursor } = session.state;
  const answer = await answerAfter(session);
  if (cursor !== undefined)
    session.forgotten = session.state.cursor === undefined ? session.forgotten + 1 : 0;
  return answer;
}

async function answerAfter(session: Session): Promise<PeerAnswer> {
  const { peer, request, limits, signal, state, logger } = session;
  const address = addressAt(peer.url, "v1/feed");
  for (const publisher of [...peer.publishers.keys()].toSorted())
    address.searchParams.append("publisher", publisher);
  if (state.cursor !== undefined) address.searchParams.set("after", state.cursor);
  // Until then an answer says at once that there is nothing more: of an empty peer that is news too.
  if (!state.more) address.searchParams.set("wait", String(wait));
  const types = ["application/x-ndjson"];
  try {
    return await request({ address, types, signal, silence: limits.silence });
  } catch (error) {
    const status = error instanceof PullEnded ? error.status : undefined;
    if (state.cursor === undefined || (status !== 400 && status !== 410)) throw error;
    logger.warn({ status }, "a peer no longer knows where its feed was read to; it is read from the start");
    // What it compacted meanwhile is to be had in its latest version only.
    session.state = { ...state, cursor: undefined, skips: status === 410 };
    return answerAfter(session);
  }
}

/** The end of an answer that was whole. */
async function contacted(session: Session, more: boolean): Promise<void> {
  const { store, time } = session;
  const { failure: _, error: _detail, skips, ...state } = session.state;
  const contact = time().toISOString();
  const caughtUp = more ? {} : { caughtUp: contact };
  session.state = { ...state, skips: more && skips, contact, failures: 0, ...caughtUp };
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
