import { setImmediate as nextTurn } from "node:timers/promises";

/** Does work that holds up everything else while it is done: one piece at a time, with a turn for all others before each. */
export function createTurns(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(() => nextTurn()).then(work);
    last = done.catch(() => undefined);
    return done;
  };
}
