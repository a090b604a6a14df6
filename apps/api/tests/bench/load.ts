import { connect, type Socket } from "node:net";

/** A server to put under load. */
export interface Target {
  readonly port: number;
  readonly path: string;
  /** Coding that the answers are asked for under. */
  readonly coding?: string | undefined;
  /** Entity tag of what is held already: answers are 304 then. */
  readonly held?: string | undefined;
}

/** Sends GET requests over kept connections, each as soon as the answer before it is whole. Counts the body bytes. */
export async function load(
  { port, path, coding = "identity", held }: Target,
  requests: number,
  connections = 8,
): Promise<number> {
  const request = `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: application/json\r\nAccept-Encoding: ${coding}\r\n${held === undefined ? "" : `If-None-Match: ${held}\r\n`}\r\n`;
  let left = requests;
  const take = () => {
    left -= 1;
    return left >= 0;
  };
  const sockets = Array.from({ length: connections }, () => connect(port, "127.0.0.1"));
  const received = await Promise.all(sockets.map((socket) => drive(socket, request, take)));
  return received.reduce((sum, bytes) => sum + bytes, 0);
}

function drive(socket: Socket, request: string, take: () => boolean): Promise<number> {
  return new Promise((settle, fail) => {
    let total = 0;
    let missing = 0;
    const next = () => {
      if (take()) socket.write(request);
      else socket.end(() => settle(total));
    };
    socket.setNoDelay(true);
    socket.on("error", fail);
    socket.on("connect", next);
    socket.on("data", (chunk: Buffer) => {
      let body = chunk.byteLength;
      if (missing === 0) {
        const end = chunk.indexOf("\r\n\r\n");
        const head = chunk.toString("latin1", 0, end);
        const isHeld = head.startsWith("HTTP/1.1 304");
        const length = isHeld ? "0" : /content-length: (\d+)/i.exec(head)?.[1];
        if (!(isHeld || head.startsWith("HTTP/1.1 200")) || length === undefined) {
          fail(new Error(`unexpected answer: ${head}`));
          return;
        }
        missing = Number(length);
        body -= end + 4;
        total += missing;
      }
      missing -= body;
      if (missing === 0) next();
    });
  });
}
