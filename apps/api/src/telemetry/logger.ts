import { type DestinationStream, type Logger, type LoggerOptions, pino } from "pino";

export type { Logger } from "pino";

const standardOutput = 1;

/**
 * Characters that are gathered before they are written at once, and milliseconds after which fewer are. More cost more,
 * since lines that wait long are moved about by the collector.
 */
const batch = { length: 8 * 1024, time: 100 } as const;

/**
 * Structured logs: one JSON object a line, by default on standard output. They never hold a body, a key, a query or
 * a header; only what a request was for and how it ended. Lines are written in batches; what is left is written when
 * the process ends, and at once where somebody has to know.
 */
export function createLogger(
  level: string,
  destination: DestinationStream & Partial<Flushing> = inBatches(standardOutput),
): Logger {
  const hooks: LoggerOptions["hooks"] = {
    logMethod(values, log, number) {
      log.apply(this, values);
      if (number >= warning) destination.flushSync?.();
    },
  };
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    messageKey: "message",
    hooks,
  };
  return pino(options, destination);
}

/** The level of a warning, as pino counts. */
const warning = 40;

/** A place for lines that can be told to wait no longer. */
interface Flushing {
  flushSync(): void;
}

/** Where a logger writes its lines, in the order in which they come. */
export function linesOf(logger: Logger): DestinationStream {
  return (logger as unknown as Record<symbol, DestinationStream>)[
    pino.symbols.streamSym
  ] as DestinationStream;
}

/**
 * Writes lines to a file descriptor in batches; what is left is written when the process ends. They are gathered here:
 * the stream below counts the bytes of whatever it is given.
 */
export function inBatches(descriptor: number): DestinationStream & Flushing {
  const output = pino.destination({ dest: descriptor, sync: true });
  let lines = "";

  function flushSync(): void {
    if (lines === "") return;
    const gathered = lines;
    lines = "";
    output.write(gathered);
  }

  process.once("exit", flushSync);
  setInterval(flushSync, batch.time).unref();
  return {
    write(line) {
      lines += line;
      if (lines.length >= batch.length) flushSync();
    },
    flushSync,
  };
}
