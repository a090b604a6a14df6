import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A ready answer of the bare server. */
export interface ReadyAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

// What nothing that answers over HTTP from Node can get below: node:http with ready bytes. The answer to `/<n>` is the
// n-th of those it was given.
let ready: { readonly status: number; readonly headers: Record<string, string>; readonly body: Buffer }[] =
  [];

const server = createServer((request, response) => {
  const { status = 404, headers, body } = ready[Number(request.url?.slice(1))] ?? {};
  response.writeHead(status, headers);
  response.end(body);
});

process.on("message", (message: "usage" | readonly ReadyAnswer[]) => {
  if (message === "usage") return;
  ready = message.map(({ status, headers, body }) => {
    const bytes = Buffer.from(body);
    const length = status === 304 ? {} : { "Content-Length": String(bytes.byteLength) };
    return { status, headers: { ...headers, ...length }, body: bytes };
  });
  process.send?.("ready");
});
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
