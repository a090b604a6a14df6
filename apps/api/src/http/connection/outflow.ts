import type { ServerResponse } from "node:http";
import type { Limits } from "../limits.ts";

/** Why a caller that does not read is cut off. */
export type CutReader = "not-reading" | "answers-waiting";

/** Answers that wait for their callers to take them. */
export interface Outflow {
  /**
   * Something was handed over that the caller has not taken yet: so many bytes, or a piece of a body that is kept in
   * memory until the last piece is taken. A body that many wait for counts once.
   */
  waits(response: ServerResponse, what: number | Uint8Array): void;
  /** The caller has taken what waited. */
  taken(response: ServerResponse): void;
  /** Bytes that wait now. */
  bytes(): number;
  stop(): void;
}

interface Waiting {
  readonly what: number | Uint8Array;
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
  const sharers = new Map<Uint8Array, number>();
  let total = 0;

  function hold(what: number | Uint8Array): void {
    if (typeof what === "number") {
      total += what;
      return;
    }
    const count = sharers.get(what) ?? 0;
    if (count === 0) total += what.byteLength;
    sharers.set(what, count + 1);
  }

  function release(what: number | Uint8Array): void {
    if (typeof what === "number") {
      total -= what;
      return;
    }
    const left = (sharers.get(what) ?? 1) - 1;
    if (left > 0) {
      sharers.set(what, left);
      return;
    }
    sharers.delete(what);
    total -= what.byteLength;
  }

  function taken(response: ServerResponse): void {
    const waits = waiting.get(response);
    if (waits === undefined) return;
    waiting.delete(response);
    release(waits.what);
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
    waits(response, what) {
      taken(response);
      waiting.set(response, { what, since: performance.now() });
      hold(what);
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
