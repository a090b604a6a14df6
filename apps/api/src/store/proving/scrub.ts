import type { Store } from "../store.ts";

/** How much is looked at in the background, and who hears of it. */
export interface ScrubOptions {
  /** Milliseconds between two looks. */
  readonly pause?: number;
  /** Hears of each version that was looked at. */
  readonly onVerified?: () => void;
  /** Hears why the store could not be read; the next look tries again. */
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
  store: Pick<Store, "examineNext">,
  { pause = second, onVerified = () => undefined, onError = () => undefined }: ScrubOptions = {},
): { stop(): Promise<void> } {
  let after = 0;
  let looking = Promise.resolve();
  let timer = setTimeout(wake, pause).unref();
  let stopped = false;

  function wake(): void {
    looking = lookOn()
      .catch(onError)
      .then(() => {
        if (!stopped) timer = setTimeout(wake, pause).unref();
      });
  }

  async function lookOn(): Promise<void> {
    let bytes = 0;
    for (let versions = 0; versions < look.versions && bytes < look.bytes && !stopped; versions += 1) {
      const examined = await store.examineNext(after);
      if (examined === undefined) {
        after = 0;
        return;
      }
      onVerified();
      after = examined.seq;
      bytes += examined.bytes;
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
