import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** A request as the server saw it. */
export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** What a test says to one request; `place` counts requests from 0. */
export type Reply = (response: ServerResponse, seen: Seen, place: number) => void | Promise<void>;

/** A real HTTP server for one test. */
export interface LocalServer {
  readonly url: string;
  readonly seen: readonly Seen[];
}

export async function startServer(reply: Reply): Promise<LocalServer> {
  const seen: Seen[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request.setEncoding("utf8")) body += chunk;
    const { method = "", url = "", headers } = request;
    const one = { method, url, headers, body };
    seen.push(one);
    await reply(response, one, seen.length - 1);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}

type Headers = Readonly<Record<string, string>>;

export function sendJson(
  response: ServerResponse,
  status: number,
  value: unknown,
  headers: Headers = {},
): void {
  response.writeHead(status, { "Content-Type": "application/json", ...headers }).end(JSON.stringify(value));
}

/** A problem as a node sends it. */
export function sendProblem(
  response: ServerResponse,
  status: number,
  kind: string,
  headers: Headers = {},
): void {
  const problem = { type: `urn:civic:problem:${kind}`, title: `Title of ${kind}`, status };
  sendJson(response, status, problem, { "Content-Type": "application/problem+json", ...headers });
}

/** The address of a port on which nobody listens. */
export async function deadAddress(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}
