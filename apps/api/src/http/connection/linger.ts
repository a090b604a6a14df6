import type { IncomingMessage, ServerResponse } from "node:http";
import { documentLimit } from "@civic/schema";
import type { AnswerHeaders } from "../answer/headers.ts";
import type { Limits } from "../limits.ts";

/**
 * Whether a request is answered before it has arrived as a whole, and so much is missing that its connection cannot
 * carry another one.
 */
export function isCutShort(request: IncomingMessage): boolean {
  if (request.complete || request.readableEnded) return false;
  const { "content-length": length, "transfer-encoding": transfer } = request.headers;
  return transfer !== undefined || Number(length ?? 0) > documentLimit;
}

/** What an answer says that is the last of its connection. */
export const lastOfConnection: AnswerHeaders = { Connection: "close" };

/**
 * Goes on reading what nobody wants, for a while: where a connection is closed with bytes unread, the caller's machine
 * throws away the answer that it was sent (RFC 9112, 9.6). Ends the answer then.
 */
export function linger(
  request: IncomingMessage,
  response: ServerResponse,
  { lingerBytes, lingerTime }: Pick<Limits, "lingerBytes" | "lingerTime">,
): void {
  let left = lingerBytes;
  const timer = setTimeout(end, lingerTime);
  function end(): void {
    clearTimeout(timer);
    request.off("data", onData).off("end", end).off("close", end);
    response.end();
  }
  function onData(piece: Uint8Array): void {
    left -= piece.byteLength;
    if (left < 0) end();
  }
  request.on("data", onData).on("end", end).on("close", end).resume();
}
