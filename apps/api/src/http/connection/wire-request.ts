import type { IncomingMessage, ServerResponse } from "node:http";
import type { Asked } from "../request/asked.ts";

const readInPieces = new WeakSet<IncomingMessage>();

/** Whether the body of a request is read in pieces, however long all of them take; each of them has its time. */
export function isReadInPieces(request: IncomingMessage): boolean {
  return readInPieces.has(request);
}

/** A request as the server has it. Nothing is copied: what is not asked for is not looked at. */
export function askedOfWire(request: IncomingMessage, response?: ServerResponse): Asked {
  return {
    method: request.method ?? "",
    url: request.url ?? "",
    address: () => request.socket.remoteAddress ?? "",
    header(name) {
      const value = request.headers[name];
      return typeof value === "string" ? value : (value?.join(", ") ?? null);
    },
    readBody(take) {
      // Who asks first is told only now that somebody wants the body.
      if (request.headers.expect !== undefined) response?.writeContinue();
      return readBody(request, take);
    },
    pieces() {
      if (request.headers.expect !== undefined) response?.writeContinue();
      readInPieces.add(request);
      return request.iterator({ destroyOnReturn: false }) as AsyncIterator<Uint8Array>;
    },
    isGone: () => request.socket.destroyed,
    onGone: (listener) => void (response ?? request.socket).once("close", listener),
  };
}

function readBody(request: IncomingMessage, take: (piece: Uint8Array) => boolean): Promise<void> {
  return new Promise((settle, fail) => {
    const onData = (piece: Uint8Array) => {
      if (!take(piece)) end(settle);
    };
    const onEnd = () => end(settle);
    const onGone = () => end(() => fail(new Error("the caller went away in the middle of the body")));
    const end = (then: () => void) => {
      request.off("data", onData).off("end", onEnd).off("close", onGone).off("error", onGone);
      request.pause();
      then();
    };
    request.on("data", onData).on("end", onEnd).on("close", onGone).on("error", onGone);
  });
}
