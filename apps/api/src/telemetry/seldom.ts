/** Milliseconds in which what happens again is counted, not told. */
const quiet = 10_000;

/**
 * Tells of something at once when it happens first, then at most every ten seconds how often it happened since: who
 * does it thousands of times cannot fill the log.
 */
export function seldom(tell: (count: number, reason: string) => void): (reason: string) => void {
  const since = new Map<string, number>();
  return (reason) => {
    const count = since.get(reason);
    if (count !== undefined) {
      since.set(reason, count + 1);
      return;
    }
    tell(1, reason);
    since.set(reason, 0);
    setTimeout(() => {
      const more = since.get(reason) ?? 0;
      since.delete(reason);
      if (more > 0) tell(more, reason);
    }, quiet).unref();
  };
}
