/**
 * Makes one run of a check answer everybody who asks while it has not begun. Nobody is answered by a run that began
 * before they asked: what has happened until then may be missing in it.
 */
export function coalesced(check: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let waiting: Promise<void> | undefined;

  function start(): Promise<void> {
    const started = check().finally(() => {
      if (running === started) running = undefined;
    });
    running = started;
    return started;
  }

  return () => {
    if (waiting !== undefined) return waiting;
    if (running === undefined) return start();
    const next = running.then(
      () => undefined,
      () => undefined,
    );
    waiting = next.then(() => {
      waiting = undefined;
      return start();
    });
    return waiting;
  };
}
