import { becameOf } from "./became.ts";
import { clipped } from "./clipped.ts";
import type { Refusal } from "./judge.ts";
import { lineOf, type Received } from "./received.ts";
import type { Session } from "./session.ts";

/**
 * Keeps a version that was refused, within the room that a peer has, and tells of it. One that was refused before for the
 * same reason is not told again.
 */
export async function quarantine(
  received: Received,
  { findings, awaits }: Refusal,
  { store, peer, refusals, vouchers, news, time, told }: Session,
): Promise<void> {
  const { id, version, hash } = received;
  const named = findings.map((each) => ({ ...each, record: id }));
  const [first] = named;
  if (first === undefined) return;
  told?.(becameOf(received, "refused", named));
  const kept = await store.mirror.quarantine({
    peer: peer.url,
    id,
    version,
    hash,
    finding: clipped(first),
    awaits,
    at: time().toISOString(),
    line: lineOf(received),
  });
  if (kept === "known") return;
  refusals.add(...named);
  // What it follows may wait for somebody to vouch for it.
  if (kept !== "kept" || awaits !== id) return;
  news.add(id);
  await vouchers.add(received);
}
