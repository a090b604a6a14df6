/** Lines of the log in each so many milliseconds that callers can bring about. */
const most = 1000;
const period = 10_000;

/**
 * Bounds lines that callers can bring about as often as they like, so that none fills a disk. Says of each whether it may
 * be written; how many were not is told when the period is over.
 */
export function lineBudget(tell: (count: number) => void): () => boolean {
  let asked = 0;

  function end(): void {
    const count = asked - most;
    asked = 0;
    if (count > 0) tell(count);
  }

  return () => {
    if (asked === 0) setTimeout(end, period).unref();
    asked += 1;
    return asked <= most;
  };
}
