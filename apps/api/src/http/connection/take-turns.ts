import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** Requests that may be sent ahead on one connection. */
const mostAhead = 128;

type Handle = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Requests on one connection are answered one after the other (RFC 9112, 9.3.2), and none is begun before the answer
 * ahead of it was taken. Who sends more and more ahead is cut off.
 */
export function takeTurns(handle: Handle, onCut: (reason: "sent-ahead") => void): Handle {
  const ahead = new WeakMap<Socket, number>();
  return (request, response) => {
    // The server gives an answer its connection when its turn has come.
    if (response.socket !== null) {
      handle(request, response);
      return;
    }
    const { socket } = request;
    const count = (ahead.get(socket) ?? 0) + 1;
    ahead.set(socket, count);
    if (count > mostAhead) {
      if (!socket.destroyed) onCut("sent-ahead");
      socket.destroy();
      return;
    }
    response.once("socket", () => {
      ahead.set(socket, (ahead.get(socket) ?? 1) - 1);
      handle(request, response);
    });
  };
}
