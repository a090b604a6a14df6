import type { Examined } from "../soundness.ts";
import type { Store } from "../store.ts";

/** How much is looked at in the background, and who hears of it. */
export interface ScrubOptions {
  /** Milliseconds between two looks. */
  readonly pause?: number;
  /** Hears of each version that was looked at. */
  readonly onVerified?: () => void;
  /** Hears why the store could not be read, once until it can be; each look tries again. */
  readonly onError?: (error: unknown) => void;
}

/** What one look takes at most, so that it holds nobody up. */
const look = { versions: 20, bytes: 256 * 1024 };

/** Milliseconds. A hundred thousand versions take about an hour and a half. */
const second = 1_000;

/**
 * Holds every stored version to its digest, its log entry and its own words, a few each second, round after round: what
 * nobody asks for is found damaged as well, while whoever has it whole can still give it back.
 */
export function startScrub(
  store: Pick<Store, "examineNext" | "isDamaged" | "revision">,
  { pause = second, onVerified = () => undefined, onError = () => undefined }: ScrubOptions = {},
): { stop(): Promise<void> } {
  let after = 0;
  let looking = Promise.resolve();
  let timer = setTimeout(wake, pause).unref();
  let stopped = false;
  let isFailing = false;

  function wake(): void {
    looking = lookOn()
      .then(
        () => {
          isFailing = false;
        },
        (error: unknown) => {
          if (!isFailing) onError(error);
          isFailing = true;
        },
      )
      .then(() => {
        if (!stopped) timer = setTimeout(wake, pause).unref();
      });
  }

  async function lookOn(): Promise<void> {
    let bytes = 0;
    for (let versions = 0; versions < look.versions && bytes < look.bytes && !stopped; versions += 1) {
      const examined = await next();
      if (examined === "unreadable") continue;
      if (examined === undefined) {
        after = 0;
        return;
      }
      onVerified();
      after = examined.seq;
      bytes += examined.bytes;
    }
  }

  /** What cannot be read at all was told by the store; behind it there may be more. */
  async function next(): Promise<Examined | "unreadable" | undefined> {
    try {
      return await store.examineNext(after);
    } catch (error) {
      if (!store.isDamaged(error)) throw error;
      after = after < (await store.revision()) ? after + 1 : 0;
      return "unreadable";
    }
  }

  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await looking;
    },
  };
}
