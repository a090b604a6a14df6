import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** Changes what a node sends on its way to another. */
export type Alteration = (body: string) => string | { readonly cutAfter: number };

/** Stands between two nodes: passes requests on to one and alters what it answers. Gives its origin. */
export async function startProxy(target: string, alter: Alteration): Promise<string> {
  const server = createServer(async (request, answer) => {
    const response = await fetch(new URL(request.url ?? "/", target));
    const body = await response.text();
    const altered = alter(body);
    answer.writeHead(response.status, { "content-type": response.headers.get("content-type") ?? "" });
    if (typeof altered === "string") answer.end(altered);
    else answer.write(body.slice(0, altered.cutAfter), () => answer.destroy());
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return new Promise((settle) => {
    server.listen(0, "127.0.0.1", () => settle(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });
}
