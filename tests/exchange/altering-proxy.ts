import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** Changes what a node sends on its way to another. */
export type Alteration = (body: string) => string | { readonly cutAfter: number };

/** Stands between two nodes: passes requests on to one and alters what its feed holds. Gives its origin. */
export async function startProxy(target: string, alter: Alteration): Promise<string> {
  const stopping = new AbortController();
  const server = createServer(async (request, answer) => {
    const { accept = "*/*" } = request.headers;
    const response = await fetch(new URL(request.url ?? "/", target), {
      headers: { accept },
      signal: stopping.signal,
    }).catch(() => undefined);
    const body = await response?.text().catch(() => undefined);
    if (response === undefined || body === undefined) {
      answer.destroy();
      return;
    }
    answer.writeHead(response.status, { "content-type": response.headers.get("content-type") ?? "" });
    const altered = request.url?.startsWith("/v1/feed") ? alter(body) : body;
    if (typeof altered === "string") answer.end(altered);
    else answer.write(body.slice(0, altered.cutAfter), () => answer.destroy());
  });
  onTestFinished(() => {
    stopping.abort();
    server.closeAllConnections();
    server.close();
  });
  return new Promise((settle) => {
    server.listen(0, "127.0.0.1", () => settle(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });
}
