import { type DestinationStream, type Logger, pino } from "pino";

export type { Logger } from "pino";

/**
 * Structured logs: one JSON object a line, by default on standard output. They never hold a body, a key, a query or
 * a header; only what a request was for and how it ended.
 */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, messageKey: "message" };
  return destination === undefined ? pino(options) : pino(options, destination);
}
