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

/** Requests to send, each over the first connection that is free. */
export interface Load {
  readonly port: number;
  readonly connections?: number;
  /** The next request, as bytes, or none when all are sent. */
  readonly next: () => Buffer | string | undefined;
  /** The status that every answer must have. */
  readonly status?: number;
}

/** A GET request as bytes. */
export function getRequest(path: string, headers: Readonly<Record<string, string>> = {}): string {
  const own = { Host: "127.0.0.1", Accept: "application/json", "Accept-Encoding": "identity", ...headers };
  const lines = Object.entries(own).map(([name, value]) => `${name}: ${value}`);
  return [`GET ${path} HTTP/1.1`, ...lines, "", ""].join("\r\n");
}

/** Sends GET requests over kept connections, each as soon as the answer before it is whole. Counts the bytes received. */
export function load(
  { port, path, coding = "identity", held }: Target,
  requests: number,
  connections = 8,
): Promise<number> {
  const conditional = held === undefined ? {} : { "If-None-Match": held };
  const request = getRequest(path, { "Accept-Encoding": coding, ...conditional });
  let left = requests;
  const next = () => {
    left -= 1;
    return left >= 0 ? request : undefined;
  };
  return sendAll({ port, connections, next, status: held === undefined ? 200 : 304 });
}

/** Sends requests over kept connections, each as soon as the answer before it is whole. Counts the bytes received. */
export async function sendAll({ port, connections = 8, next, status = 200 }: Load): Promise<number> {
  const sockets = Array.from({ length: connections }, () => connect(port, "127.0.0.1"));
  const received = await Promise.all(sockets.map((socket) => drive(socket, next, status)));
  return received.reduce((sum, bytes) => sum + bytes, 0);
}

/** How much of the body is still missing; of one in chunks nobody knows. */
type Missing = number | "chunks";

function drive(socket: Socket, next: Load["next"], status: number): Promise<number> {
  return new Promise((settle, fail) => {
    let total = 0;
    let missing: Missing = 0;
    const send = () => {
      const request = next();
      if (request !== undefined) socket.write(request);
      else socket.end(() => settle(total));
    };
    socket.setNoDelay(true);
    socket.on("error", fail);
    socket.on("connect", send);
    socket.on("data", (chunk: Buffer) => {
      total += chunk.byteLength;
      let body = chunk.byteLength;
      if (missing === 0) {
        const end = chunk.indexOf("\r\n\r\n");
        const head = chunk.toString("latin1", 0, end);
        if (end < 0 || !head.startsWith(`HTTP/1.1 ${status}`)) {
          fail(new Error(`unexpected answer: ${chunk.toString("latin1", 0, 1_000)}`));
          return;
        }
        missing = bodyLength(head);
        body -= end + 4;
      }
      // JSON has no bare line breaks, so the end of the chunks is not found inside a body.
      if (missing === "chunks") missing = chunk.subarray(-5).equals(endOfChunks) ? 0 : "chunks";
      else missing -= body;
      if (missing === 0) send();
    });
  });
}

const endOfChunks = Buffer.from("0\r\n\r\n");

function bodyLength(head: string): Missing {
  if (head.startsWith("HTTP/1.1 304")) return 0;
  if (/\r\ntransfer-encoding: chunked/i.test(head)) return "chunks";
  return Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? 0);
}
