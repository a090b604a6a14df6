import { randomUUID } from "node:crypto";
import { type ServerResponse, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { type ProblemKind, problemKinds } from "@civic/schema/endpoints";
import type { Context } from "../../context.ts";
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
  /** The answer that was last begun on a connection. */
  readonly answerOn: (connection: Duplex) => ServerResponse | undefined;
}

/**
 * Answers what never became a request: a line that cannot be read, headers that are too large, bytes that do not come.
 * Written by hand, once, in English, since nothing is known of the caller. Then the connection is closed.
 */
export function rawProblems({ context, limits, answerOn }: RawOptions) {
  const answered = new WeakSet<Duplex>();
  return ({ code = "", rawPacket }: UnreadError, connection: Duplex): void => {
    // What still comes is thrown away by the reader of the connection, which fails with every piece.
    if (answered.has(connection)) return;
    answered.add(connection);
    const under = answerOn(connection);
    const hasBegun = under?.headersSent === true && !under.writableFinished;
    if (unheard.has(code) || hasBegun || !connection.writable) {
      connection.destroy();
      return;
    }
    const refused = kinds[code] ?? "invalid-request";
    const id = randomUUID();
    const { status } = problemKinds[refused];
    context.logger.info({ request: id, status, code }, "a request could not be read");
    context.metrics.requests.labels("unreadable", String(status)).inc();
    const isHead = rawPacket?.subarray(0, 5).toString("latin1") === "HEAD ";
    connection.end(written(refused, id, isHead));
    // A connection that is closed with bytes unread takes the answer away from its caller.
    const cut = setTimeout(() => connection.destroy(), limits.lingerTime).unref();
    connection.once("end", () => connection.destroy()).once("close", () => clearTimeout(cut));
  };
}

function written(refused: RawKind, id: string, isHead: boolean): string {
  const detail = refused === "invalid-request" ? { detail: () => fallback.words.details.unreadable } : {};
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
