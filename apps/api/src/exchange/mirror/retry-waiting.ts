import { readFeedLine } from "@civic/schema/signatures";
import { type Received, receivedOf } from "./received.ts";
import type { Session } from "./session.ts";
import { takeBatch } from "./take-batch.ts";

/**
 * Tries again what of the peer waits for what came to be here since, and for what that brings in turn. Gives the number of
 * versions that were taken.
 */
export async function retryWaiting(session: Session, which: "news" | "all" = "news"): Promise<number> {
  const { store, peer, news, pace, signal } = session;
  let applied = 0;
  let awaited = which === "all" ? undefined : [...news];
  do {
    news.clear();
    const batch: Received[] = [];
    for (const { line } of await store.mirror.waiting(peer.url, awaited)) {
      await pace();
      const reading = await readFeedLine(Buffer.from(line));
      if (!reading.read || !("op" in reading.value)) continue;
      const { value } = reading;
      if (value.op !== "put" && value.op !== "withdraw") continue;
      const received = receivedOf(value);
      if (!("code" in received)) batch.push(received);
    }
    applied += await takeBatch(batch, session);
    awaited = [...news];
  } while (awaited.length > 0 && !signal.aborted);
  return applied;
}
