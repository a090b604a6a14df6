import { longestTimer } from "./sleep.ts";

/** Ends one request: when its caller says so, or when nothing came for too long. */
export interface Deadline {
  /** For `fetch`. */
  readonly signal: AbortSignal;
  /** Whether it was time that ended the request. */
  expired(): boolean;
  /** Starts the time anew. */
  arm(): void;
  /** Stops the time, for as long as it is the caller who is slow. */
  disarm(): void;
  /** Lets go of the timer and of the caller's signal. */
  release(): void;
  /** Breaks the request off and lets go. */
  abort(): void;
}

/** Starts the time of one request. `Infinity` never expires. */
export function startDeadline(milliseconds: number, caller: AbortSignal | undefined): Deadline {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let expired = false;
  const follow = () => controller.abort(caller?.reason);
  const disarm = () => clearTimeout(timer);
  const arm = () => {
    disarm();
    if (milliseconds > longestTimer) return;
    timer = setTimeout(() => {
      expired = true;
      controller.abort();
    }, milliseconds);
  };
  // Not AbortSignal.any: what it makes lives as long as a long-lived signal of the caller.
  const release = () => {
    disarm();
    caller?.removeEventListener("abort", follow);
  };
  const abort = () => {
    release();
    controller.abort();
  };
  caller?.addEventListener("abort", follow, { once: true });
  if (caller?.aborted) follow();
  arm();
  return { signal: controller.signal, expired: () => expired, arm, disarm, release, abort };
}
