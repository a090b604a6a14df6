/** Turns of the loop in which others are waited for, at most. */
const mostTurns = 8;

/**
 * Makes one run of a check answer everybody who asks before it begins. It begins once the run before has ended and a
 * turn of the loop has passed in which nobody else has asked. Nobody is answered by a run that began before they asked:
 * what has happened until then may be missing in it.
 */
export function coalesced(check: () => Promise<void>): () => Promise<void> {
  let running: Promise<unknown> = Promise.resolve();
  let waiting: Promise<void> | undefined;
  let asked = 0;

  async function next(): Promise<void> {
    await running;
    for (let turn = 0, before = 0; asked > before && turn < mostTurns; turn += 1) {
      before = asked;
      await nextTurn();
    }
    waiting = undefined;
    asked = 0;
    const run = check();
    running = run.catch(() => undefined);
    await run;
  }

  return () => {
    asked += 1;
    waiting ??= next();
    return waiting;
  };
}

function nextTurn(): Promise<void> {
  return new Promise((settle) => setImmediate(settle));
}
