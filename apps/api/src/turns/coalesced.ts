import { setImmediate as nextTurn } from "node:timers/promises";

/**
 * Makes one run of a check answer everybody who asks before it begins. It begins once the run before has ended and all
 * that came in at the same time has asked. Nobody is answered by a run that began before they asked: what has happened
 * until then may be missing in it.
 */
export function coalesced(check: () => Promise<void>): () => Promise<void> {
  let running: Promise<unknown> = Promise.resolve();
  let waiting: Promise<void> | undefined;
  return () => {
    waiting ??= running
      .then(() => nextTurn())
      .then(() => {
        waiting = undefined;
        const run = check();
        running = run.catch(() => undefined);
        return run;
      });
    return waiting;
  };
}
