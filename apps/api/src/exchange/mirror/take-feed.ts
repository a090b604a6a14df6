import { type Finding, finding } from "@civic/schema";
import type { FeedEvent } from "@civic/schema/signatures";
import { PullEnded } from "../pull-limits.ts";
import { type Received, receivedOf } from "./received.ts";
import { renewKeys } from "./renew-keys.ts";
import { retryWaiting } from "./retry-waiting.ts";
import type { Session } from "./session.ts";
import { takeBatch } from "./take-batch.ts";
import { takeDispute } from "./take-dispute.ts";
import { takeStatement } from "./take-statement.ts";

/** Versions that are verified and stored at once. */
const batchSize = 200;
/** Versions may be large: so many characters are stored at once as well. */
const batchLength = 4 * 1024 * 1024;

/** What an answer of a feed brought. */
export interface Taken {
  readonly received: number;
  readonly applied: number;
  /** Whether the feed goes on already, or why the answer had no end. */
  readonly end: { readonly more: boolean } | Finding;
}

/**
 * Takes over what an answer of a feed holds, as it comes. Where it goes on is kept only once what came before is: whatever
 * ends this node in between, nothing is lost, and what comes twice is known.
 *
 * @throws {PullEnded} where a bound is reached, and what the store throws where it takes nothing.
 */
export async function takeFeed(events: AsyncIterable<FeedEvent>, session: Session): Promise<Taken> {
  const { pace, signal, refusals, told } = session;
  const count = { received: 0, applied: 0 };
  let batch: Received[] = [];
  let length = 0;
  let cursor: string | undefined;

  async function flush(): Promise<void> {
    await renewKeys(session);
    count.applied += await takeBatch(batch, session);
    [batch, length] = [[], 0];
    if (session.news.size > 0) count.applied += await retryWaiting(session);
    if (cursor !== undefined) await keepCursor(cursor, session);
    await checkRoom(session);
  }

  for await (const event of events) {
    await pace();
    if (signal.aborted) break;
    if (event.type === "bookmark") {
      cursor = event.bookmark;
      await flush();
      return { ...count, end: event };
    }
    if (event.type === "cut-off") {
      await flush();
      return { ...count, end: event.finding };
    }
    count.received += 1;
    if (event.type === "refused") {
      refusals.add(...event.findings);
      continue;
    }
    const { line } = event;
    if (isVersion(line)) {
      const received = receivedOf(line);
      if ("code" in received) {
        refusals.add(received);
        told?.({ line: line.cursor, outcome: "refused", findings: [received] });
      } else batch.push(received);
      length += "jws" in line ? line.jws.payload.length : line.exported.canonical.length;
      cursor = line.cursor;
      if (batch.length >= batchSize || length >= batchLength) await flush();
      continue;
    }
    // What was signed before is judged by the keys that counted before.
    await flush();
    const isNew = await (line.op === "dispute" ? takeDispute(line, session) : takeStatement(line, session));
    count.applied += isNew ? 1 : 0;
    cursor = line.cursor;
  }
  await flush();
  return { ...count, end: finding("feed-truncated", "", { count: count.received }) };
}

type Line = Extract<FeedEvent, { readonly type: "line" }>["line"];

function isVersion(line: Line): line is Extract<Line, { readonly op: "put" | "withdraw" }> {
  return line.op === "put" || line.op === "withdraw";
}

async function keepCursor(cursor: string, session: Session): Promise<void> {
  if (session.state.cursor === cursor) return;
  session.state = { ...session.state, cursor };
  await session.store.mirror.keepState(session.state);
}

async function checkRoom({ store, peer, quota }: Session): Promise<void> {
  const used = await store.notes.usageOf(peer.url);
  if (used < quota) return;
  const reason = `it has had ${quota} bytes stored, which is its quota`;
  throw new PullEnded("quota-reached", reason, { bound: "quota" });
}
