import type { ServerResponse } from "node:http";
import { type Answer, isWhole, type WholeBody } from "../answer/answer.ts";
import type { Outflow } from "./outflow.ts";

/**
 * What is handed over at once. A longer body follows piece by piece, so that it is seen whether its caller takes any of
 * it, and how much waits.
 */
const pieceSize = 64 * 1024;

/**
 * Writes an answer onto its connection, no faster than its caller takes it. Never throws. `end` ends the answer where
 * something is to be done between its last byte and its end.
 */
export function writeAnswer(
  answer: Answer,
  response: ServerResponse,
  outflow: Outflow,
  end?: () => void,
): void {
  const { status, headers, body } = answer;
  if (response.destroyed) return;
  const isHead = response.req.method === "HEAD";
  if (body !== undefined && isWhole(body)) headers["Content-Length"] = String(lengthOf(body));
  response.writeHead(status, headers);
  if (body === undefined || (isHead && isWhole(body))) {
    (end ?? (() => response.end()))();
  } else if (isWhole(body) && body.length <= pieceSize) {
    writeWhole(body, { response, outflow, end });
  } else {
    const whole = isWhole(body) ? bytesOf(body) : undefined;
    void writePieces(whole === undefined ? (body as AsyncIterable<Uint8Array>) : piecesOf(whole), {
      whole,
      response,
      outflow,
      end,
      onError: answer.onError,
    });
  }
}

function lengthOf(body: WholeBody): number {
  return typeof body === "string" ? Buffer.byteLength(body) : body.byteLength;
}

interface WriteOptions {
  readonly response: ServerResponse;
  readonly outflow: Outflow;
  readonly end: (() => void) | undefined;
  readonly onError?: ((error: unknown) => void) | undefined;
}

function writeWhole(body: WholeBody, { response, outflow, end }: WriteOptions): void {
  if (end === undefined) response.end(body);
  else {
    response.write(body);
    end();
  }
  // Nearly always the connection has taken all of it by now.
  if (response.socket === null || response.socket.writableLength === 0) return;
  outflow.waits(response, body.length);
  response.once("close", () => outflow.taken(response));
}

function bytesOf(body: WholeBody): Uint8Array {
  return typeof body === "string" ? Buffer.from(body) : body;
}

function* piecesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < bytes.byteLength; start += pieceSize) {
    yield bytes.subarray(start, start + pieceSize);
  }
}

async function writePieces(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  { response, outflow, end, onError, whole }: WriteOptions & { readonly whole: Uint8Array | undefined },
): Promise<void> {
  try {
    // A HEAD makes nothing of a stream.
    if (response.req.method !== "HEAD") {
      for await (const piece of pieces) {
        if (response.destroyed) return;
        if (!response.write(piece)) await drained(response, whole ?? piece.byteLength, outflow);
      }
    }
    if (end === undefined) response.end();
    else end();
  } catch (error) {
    if (response.destroyed) return;
    onError?.(error);
    response.destroy();
  }
}

/** Waits until the caller has taken what was written, or has gone. */
function drained(response: ServerResponse, what: number | Uint8Array, outflow: Outflow): Promise<void> {
  outflow.waits(response, what);
  return new Promise((settle) => {
    const end = () => {
      response.off("drain", end).off("close", end);
      outflow.taken(response);
      settle();
    };
    response.on("drain", end).on("close", end);
  });
}
