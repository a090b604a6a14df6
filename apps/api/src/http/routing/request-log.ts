import { lineBudget } from "../../telemetry/line-budget.ts";
import { type Logger, linesOf } from "../../telemetry/logger.ts";

/** How a request ended. */
export interface EndedRequest {
  readonly request: string;
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly status: number;
  /** Milliseconds until the answer was known. */
  readonly ms: number;
  /** Name of the key that it came with. */
  readonly key?: string | undefined;
}

/** Writes the line of a request. */
export type RequestLog = (ended: EndedRequest) => void;

const longestPath = 200;

/**
 * The log of requests: the same lines in the same place as those of the logger. They are joined by hand, since one is
 * written for every request and the logger takes as long for it as the rest of a read.
 */
export function requestLog(logger: Logger): RequestLog {
  const lines = linesOf(logger);
  const mayWrite = lineBudget((count) =>
    logger.warn({ count }, "requests were refused without a line of their own"),
  );
  const time = clockOfLines();
  return ({ request, method, path, status, ms, key }) => {
    if (!logger.isLevelEnabled("info") || (isRefused(status) && !mayWrite())) return;
    const shown = JSON.stringify(path.length > longestPath ? path.slice(0, longestPath) : path);
    const named = key === undefined ? "" : `,"key":${JSON.stringify(key)}`;
    lines.write(
      `{"level":30,"time":"${time()}","request":"${request}","method":"${method}","path":${shown},"status":${status},"ms":${Math.round(ms * 1000) / 1000}${named},"message":"request"}\n`,
    );
  };
}

/** By the caller's own fault: a fault of the node, and what it answered, are always told. */
function isRefused(status: number): boolean {
  return status >= 400 && status < 500;
}

/** The time as a line says it. Many requests end within the same millisecond, and share its words. */
function clockOfLines(): () => string {
  let last = Number.NaN;
  let words = "";
  return () => {
    const now = Date.now();
    if (now !== last) {
      last = now;
      words = new Date(now).toISOString();
    }
    return words;
  };
}
