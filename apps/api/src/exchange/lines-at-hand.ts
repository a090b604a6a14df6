import { setImmediate as nextTurn, setTimeout as sleep } from "node:timers/promises";
import type { Line } from "@civic/schema/exchange";

/** Lines of a stream that are worked on together. */
export interface LinesAtHand {
  readonly lines: readonly Line[];
  /** Whether as many came as are taken at once: then more are most likely on their way. */
  readonly isFull: boolean;
}

/** Longer batches gain nothing, and engines bound what one statement carries. */
const bounds = { lines: 100, bytes: 4 * 1024 * 1024 };

/** Milliseconds for which a next line is waited for before those at hand are worked on. */
const patience = 20;

/** Gathers the lines that are there, in their order. Whoever sends a few and waits for the report is not kept waiting. */
export async function* linesAtHand(source: AsyncIterator<Line>): AsyncGenerator<LinesAtHand> {
  let coming = source.next();
  for (;;) {
    const lines: Line[] = [];
    let bytes = 0;
    let next: IteratorResult<Line> | undefined = await coming;
    while (next !== undefined && next.done !== true) {
      lines.push(next.value);
      bytes += next.value.type === "line" ? next.value.bytes.byteLength : 0;
      coming = source.next();
      // Heard of when it is asked for.
      coming.catch(() => undefined);
      if (lines.length === bounds.lines || bytes >= bounds.bytes) break;
      next = (await atOnce(coming)) ?? (await soon(coming));
    }
    const isFull = next !== undefined && next.done !== true;
    if (lines.length > 0) yield { lines, isFull };
    if (next?.done === true) return;
  }
}

function atOnce<Value>(coming: Promise<Value>): Promise<Value | undefined> {
  return Promise.race([coming, nextTurn(undefined)]);
}

async function soon<Value>(coming: Promise<Value>): Promise<Value | undefined> {
  const waiting = new AbortController();
  const late = sleep(patience, undefined, waiting).catch(() => undefined);
  try {
    return await Promise.race([coming, late]);
  } finally {
    waiting.abort();
  }
}
