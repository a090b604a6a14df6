import { setImmediate as nextTurn } from "node:timers/promises";

/** Milliseconds of work between two turns of everybody else. */
const slice = 5;

/**
 * A pace that several works share: each asks before every piece, and waits where together they have worked long enough.
 * However many they are, the node turns to others as soon as for one; those that wait go on one after the other.
 *
 * @param now milliseconds of a clock that never goes back.
 */
export function createPace(now: () => number): () => Promise<void> {
  let since = now();
  let last: Promise<void> = Promise.resolve();
  return async () => {
    if (now() - since < slice) return;
    last = last
      .then(() => nextTurn())
      .then(() => {
        since = now();
      });
    await last;
  };
}
