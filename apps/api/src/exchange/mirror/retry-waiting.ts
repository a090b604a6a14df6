import { type Received, receivedIn } from "./received.ts";
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
      const received = await receivedIn(line);
      if (received !== undefined) batch.push(received);
    }
    applied += await takeBatch(batch, session);
    awaited = [...news];
  } while (awaited.length > 0 && !signal.aborted);
  return applied;
}
