import type { Clock } from "../../generated/types/model.ts";
import { readingCheck } from "../structure/reading-check.ts";

/** Clocks found readable: plain data that nobody alters, so that one look is enough. */
const readable = new WeakSet<object>();

/** Faults of clocks that are out of bounds, or have more faults than are listed. */
const unread = new Set<string>(["too-many-values", "findings-not-listed"]);

/**
 * Whether a clock from a record that nobody validated can be read at all. Whether its days exist and its condition can be
 * weighed is asked later.
 */
export function isReadableClock(clock: unknown): clock is Clock {
  if (typeof clock !== "object" || clock === null) return false;
  if (readable.has(clock)) return true;
  const faults = readingCheck("clock").faultsOf(clock);
  const isReadable = !faults.some(({ code }) => code === "wrong-type" || unread.has(code));
  if (isReadable) readable.add(clock);
  return isReadable;
}
