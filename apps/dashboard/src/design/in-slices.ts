/** Longest that work keeps the page from answering, in milliseconds, but for one step of it. */
const slice = 12;

interface Slices<Value> {
  /** What was finished since the last turn. */
  readonly onSome: (some: readonly Value[]) => void;
  /** Ends the work. */
  readonly signal: AbortSignal;
}

/**
 * Does long work between the turns of the page: a step of the generator at a time, until a slice is used up. What a step yields
 * is handed on; a step without a result yields nothing.
 */
export async function inSlices<Value>(
  work: Iterator<Value | undefined>,
  { onSome, signal }: Slices<Value>,
): Promise<void> {
  for (let done = false; !done; ) {
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return;
    const some: Value[] = [];
    const until = performance.now() + slice;
    do {
      const step = work.next();
      done = step.done === true;
      if (!done && step.value !== undefined) some.push(step.value);
    } while (!done && performance.now() < until);
    if (some.length > 0) onSome(some);
  }
}
