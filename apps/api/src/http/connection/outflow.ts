import type { ServerResponse } from "node:http";
import type { Limits } from "../limits.ts";

/** Why a caller that does not read is cut off. */
export type CutReader = "not-reading" | "answers-waiting";

/** Answers that wait for their callers to take them. */
export interface Outflow {
  /** Bytes were handed over that the caller has not taken yet. */
  waits(response: ServerResponse, bytes: number): void;
  /** The caller has taken what waited. */
  taken(response: ServerResponse): void;
  /** Bytes that wait now. */
  bytes(): number;
  stop(): void;
}

interface Waiting {
  readonly bytes: number;
  readonly since: number;
}

/**
 * Watches the answers that nobody takes. Who takes nothing for long is cut off; where too many bytes wait in all, the
 * one that has waited longest goes first.
 */
export function createOutflow(
  { readerTime, waitingBytes }: Pick<Limits, "readerTime" | "waitingBytes">,
  onCut: (reason: CutReader) => void,
): Outflow {
  // A Map keeps the order of insertion: the first has waited longest.
  const waiting = new Map<ServerResponse, Waiting>();
  let total = 0;

  function taken(response: ServerResponse): void {
    total -= waiting.get(response)?.bytes ?? 0;
    waiting.delete(response);
  }

  function cut(response: ServerResponse, reason: CutReader): void {
    taken(response);
    onCut(reason);
    // An answer behind another on the same connection has none of its own yet.
    response.req.socket.destroy();
  }

  function cutOverdue(): void {
    const now = performance.now();
    for (const [response, { since }] of waiting) {
      if (now - since < readerTime) return;
      cut(response, "not-reading");
    }
  }

  const timer = setInterval(cutOverdue, readerTime / 8).unref();

  return {
    waits(response, bytes) {
      taken(response);
      waiting.set(response, { bytes, since: performance.now() });
      total += bytes;
      for (const longest of waiting.keys()) {
        if (total <= waitingBytes) break;
        cut(longest, "answers-waiting");
      }
    },
    taken,
    bytes: () => total,
    stop: () => clearInterval(timer),
  };
}
