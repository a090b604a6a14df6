import type { Limits } from "../limits.ts";

/** Why a body was given up before it was whole. */
export type BodyLost = "too-slow" | "no-room";

/** A body under way. */
export interface Arriving {
  /** Its memory has become so large. Says why the body is to be given up, if it is. */
  holds(bytes: number): void;
  /** It is whole, or nobody wants it any more. */
  leave(): void;
  /** Becomes why the body was given up, if it ever is. */
  readonly lost: Promise<BodyLost>;
}

/** The memory that bodies under way share. */
export interface BodyRoom {
  enter(): Arriving;
  /** Whether a body that is read in pieces, of which so many bytes came, was waited for too long in all. */
  isTooSlow(came: { readonly bytes: number; readonly waited: number }): boolean;
  /** Bytes that bodies under way hold now. */
  bytes(): number;
  stop(): void;
}

interface Held {
  bytes: number;
  since: number;
  readonly lose: (why: BodyLost) => void;
}

/**
 * Bounds what bodies under way hold together. Who sends slowly gives way to who sends quickly: where there is no room
 * left, the body goes that has stood still the longest, and one that stands still for long goes in any case.
 */
export function createBodyRoom({
  bodyBytes,
  bodyTime,
  piecesTime,
  piecesRate,
}: Pick<Limits, "bodyBytes" | "bodyTime" | "piecesTime" | "piecesRate">): BodyRoom {
  // In the order of their last progress.
  const arriving = new Map<object, Held>();
  let total = 0;

  function leave(body: object): void {
    total -= arriving.get(body)?.bytes ?? 0;
    arriving.delete(body);
  }

  function lose(body: object, why: BodyLost): void {
    const held = arriving.get(body);
    leave(body);
    held?.lose(why);
  }

  function giveUpOverdue(): void {
    const now = performance.now();
    for (const [body, { since }] of arriving) {
      if (now - since < bodyTime) return;
      lose(body, "too-slow");
    }
  }

  const timer = setInterval(giveUpOverdue, bodyTime / 4).unref();

  return {
    enter() {
      const body = {};
      const lost = new Promise<BodyLost>((lose) => {
        arriving.set(body, { bytes: 0, since: performance.now(), lose });
      });
      return {
        lost,
        leave: () => leave(body),
        holds(bytes) {
          const held = arriving.get(body);
          if (held === undefined) return;
          leave(body);
          held.bytes = bytes;
          held.since = performance.now();
          arriving.set(body, held);
          total += bytes;
          for (const stillest of arriving.keys()) {
            if (total <= bodyBytes) break;
            lose(stillest, "no-room");
          }
        },
      };
    },
    isTooSlow: ({ bytes, waited }) => waited > piecesTime + (bytes / piecesRate) * 1000,
    bytes: () => total,
    stop: () => clearInterval(timer),
  };
}
