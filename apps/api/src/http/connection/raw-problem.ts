import { randomUUID } from "node:crypto";
import { type ServerResponse, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { type ProblemKind, problemKinds } from "@civic/schema/endpoints";
import type { Context } from "../../context.ts";
import { lineBudget } from "../../telemetry/line-budget.ts";
import { fallback } from "../../words/language.ts";
import { problemAnswer } from "../answer/problem.ts";
import type { Limits } from "../limits.ts";
import { lastOfConnection } from "./linger.ts";

type RawKind = Extract<ProblemKind, "invalid-request" | "request-timeout" | "headers-too-large">;

const kinds: Readonly<Record<string, RawKind>> = {
  ERR_HTTP_REQUEST_TIMEOUT: "request-timeout",
  HPE_HEADER_OVERFLOW: "headers-too-large",
};

/** Errors of a connection on which nobody hears an answer any more. */
const unheard: ReadonlySet<string> = new Set(["ECONNRESET", "EPIPE", "ECANCELED"]);

/** Why a request could not be read, and the bytes in which that showed. */
interface UnreadError extends NodeJS.ErrnoException {
  readonly rawPacket?: Buffer;
}

/** What answering by hand needs. */
export interface RawOptions {
  readonly context: Pick<Context, "logger" | "metrics">;
  readonly limits: Pick<Limits, "lingerTime">;
  /** The answer to the last request that came on a connection, whether or not it was begun. */
  readonly lastOn: (connection: Duplex) => ServerResponse | undefined;
}

/**
 * Answers what never became a request: a line that cannot be read, headers that are too large, bytes that do not come.
 * Written by hand, once, in English, since nothing is known of the caller; after the answers to what came before it on
 * the same connection (RFC 9112, 9.3.2). Then the connection is closed.
 */
export function rawProblems({ context, limits, lastOn }: RawOptions) {
  const { logger, metrics } = context;
  const answered = new WeakSet<Duplex>();
  const mayWrite = lineBudget((count) =>
    logger.warn({ count }, "requests could not be read and have no line of their own"),
  );

  function refuse({ code = "", rawPacket }: UnreadError, connection: Duplex): void {
    if (!connection.writable) return;
    const refused = kinds[code] ?? "invalid-request";
    const id = randomUUID();
    const { status } = problemKinds[refused];
    if (mayWrite()) logger.info({ request: id, status, code }, "a request could not be read");
    metrics.requests.labels("unreadable", String(status)).inc();
    const isHead = rawPacket?.subarray(0, 5).toString("latin1") === "HEAD ";
    close(connection, written(refused, code, { id, isHead }));
  }

  /** A connection that is closed with bytes unread takes the answer away from its caller. */
  function close(connection: Duplex, last?: string): void {
    if (last === undefined) connection.end();
    else connection.end(last);
    const cut = setTimeout(() => connection.destroy(), limits.lingerTime).unref();
    connection.once("end", () => connection.destroy()).once("close", () => clearTimeout(cut));
    connection.resume();
  }

  return (error: UnreadError, connection: Duplex): void => {
    if (unheard.has(error.code ?? "")) {
      connection.destroy();
      return;
    }
    // What still comes is thrown away by the reader of the connection, which fails with every piece.
    if (answered.has(connection)) return;
    answered.add(connection);
    const last = lastOn(connection);
    if (last === undefined || last.writableFinished) refuse(error, connection);
    else if (last.req.complete) last.once("close", () => refuse(error, connection));
    // What cannot be read is the body of the last request: this is its answer, unless it has one.
    else if (last.headersSent) last.once("close", () => close(connection));
    else if (last.socket !== null) refuse(error, connection);
    else last.prependOnceListener("socket", () => refuse(error, connection));
  };
}

function written(
  refused: RawKind,
  code: string,
  { id, isHead }: { readonly id: string; readonly isHead: boolean },
): string {
  const { unreadable, methodUnknown } = fallback.words.details;
  const why = code === "HPE_INVALID_METHOD" ? methodUnknown : unreadable;
  const detail = refused === "invalid-request" ? { detail: () => why } : {};
  const { status, headers, body = "" } = problemAnswer({ refused, ...detail }, { id, language: fallback });
  const all = {
    ...headers,
    ...lastOfConnection,
    Date: new Date().toUTCString(),
    "Content-Length": Buffer.byteLength(String(body)),
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join("")}\r\n${isHead ? "" : body}`;
}
