import { request as ask, createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** An answer on its way. */
export interface Passing {
  /** Method and path with its query. */
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
}

/** What a node does otherwise than it should: gives another answer in the place of one, or none where that one is right. */
export type Fault = (answer: Passing) => Partial<Pick<Passing, "status" | "headers" | "bytes">> | undefined;

/** How a node stands there. */
export interface Standing {
  /** The path below which it answers. */
  readonly prefix?: string;
  /** Answers whose whole is looked at; all others are passed on as they come. */
  readonly concerns?: (path: string) => boolean;
  readonly fault?: Fault;
  /** Whether it knows no coding. */
  readonly uncoded?: boolean;
}

/** A small server that answers as a node does, but for a fault of its own. Gives its address. */
export async function startWrongNode(target: string, standing: Standing): Promise<string> {
  const { prefix = "", concerns = () => false, fault = () => undefined, uncoded = false } = standing;
  const server = createServer((request, response) => {
    const { url = "", method = "GET", headers } = request;
    const path = url.slice(prefix.length);
    if (!url.startsWith(`${prefix}/`)) {
      response.writeHead(404).end();
      return;
    }
    const { "accept-encoding": coding, ...others } = headers;
    const said = { ...others, ...(!uncoded && coding !== undefined && { "accept-encoding": coding }) };
    const sent = ask(`${target}${path}`, { method, headers: { ...said, host: new URL(target).host } });
    sent.on("response", (answer) => {
      const { statusCode: status = 0 } = answer;
      if (!concerns(path)) {
        response.writeHead(status, answer.headers);
        answer.pipe(response);
        return;
      }
      const pieces: Buffer[] = [];
      answer.on("data", (piece: Buffer) => pieces.push(piece));
      answer.on("end", () => {
        const right = { method, path, status, headers: answer.headers, bytes: Buffer.concat(pieces) };
        give(response, { ...right, ...fault(right) });
      });
    });
    sent.on("error", () => response.destroy());
    response.on("close", () => sent.destroy());
    request.pipe(sent);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const port = await new Promise<number>((settle) => {
    server.listen(0, "127.0.0.1", () => settle((server.address() as AddressInfo).port));
  });
  return `http://127.0.0.1:${port}${prefix}`;
}

function give(response: ServerResponse, { method, status, headers, bytes }: Passing): void {
  const { "content-length": _, "transfer-encoding": __, ...others } = headers;
  const length = method === "HEAD" || status === 304 ? {} : { "content-length": String(bytes.byteLength) };
  response.writeHead(status, { ...others, ...length }).end(bytes);
}
