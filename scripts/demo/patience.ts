import { setTimeout as pause } from "node:timers/promises";
import { NotAsTold } from "./not-as-told.ts";

/** How long is waited for what is to happen. */
export interface Patience {
  /** Ends the wait at once. */
  readonly signal: AbortSignal;
  /** Moment of `performance.now()` after which nothing is waited for. */
  readonly until: number;
}

/** Milliseconds between two looks: short at first, and longer and longer, since looking keeps the nodes from their work. */
const [shortest, longest] = [20, 250];

/** What was found, and after how long. */
export interface Found<Value> {
  readonly value: Value;
  readonly milliseconds: number;
}

/**
 * Looks again and again until there is something: a check gives `undefined` or `false` where it is not so yet, and may throw.
 *
 * @throws {NotAsTold} where patience ends before.
 */
export async function seen<Value>(
  sentence: string,
  check: () => Promise<Value | undefined | false>,
  { signal, until }: Patience,
): Promise<Found<Value>> {
  const began = performance.now();
  let last: unknown;
  let interval = shortest;
  while (performance.now() < until) {
    signal.throwIfAborted();
    try {
      const value = await check();
      if (value !== undefined && value !== false) return { value, milliseconds: performance.now() - began };
      last = undefined;
    } catch (error) {
      last = error;
    }
    await pause(interval, undefined, { signal });
    interval = Math.min(interval * 1.2, longest);
  }
  throw new NotAsTold(sentence, { cause: last });
}
