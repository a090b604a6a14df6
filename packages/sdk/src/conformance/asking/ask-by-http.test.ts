import type { AddressInfo } from "node:net";
import { createServer, type Socket } from "node:net";
import { gzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { deadAddress, startServer } from "../../../tests/local-server.ts";
import type { Asked } from "./ask.ts";
import { askByHttp } from "./ask-by-http.ts";

const ask = (url: string, asked?: Asked) => askByHttp(new URL(url), "/v1/records", asked);

/** A server that says what it likes to whoever connects. */
async function startSocket(say: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.once("data", () => say(socket));
  });
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  await new Promise<void>((settle) => server.listen(0, "127.0.0.1", settle));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Says the same for as long as anybody listens. */
function endlessly(socket: Socket, text: string, first = ""): void {
  socket.write(first);
  const more = () => {
    while (!socket.destroyed && socket.write(text));
  };
  socket.on("drain", more);
  more();
}

test("an answer is given as it came: nothing is followed, nothing decoded", async () => {
  const server = await startServer((response) => {
    response.writeHead(302, { Location: "/elsewhere", "Content-Encoding": "gzip" }).end(gzipSync("there"));
  });
  const { status, bytes, request } = await ask(server.url);
  expect([status, Buffer.from(bytes), request]).toEqual([302, gzipSync("there"), "GET /v1/records"]);
  expect(server.seen.map(({ url }) => url)).toEqual(["/v1/records"]);
});

test("the path of a proxy stands before every path", async () => {
  const server = await startServer((response) => void response.end());
  for (const base of ["/exchange", "/exchange/", ""]) await ask(`${server.url}${base}`);
  expect(server.seen.map(({ url }) => url)).toEqual([
    "/exchange/v1/records",
    "/exchange/v1/records",
    "/v1/records",
  ]);
});

test("a body is sent with its length", async () => {
  const server = await startServer((response) => void response.end());
  await ask(server.url, { method: "POST", body: "é" });
  expect(server.seen[0]).toMatchObject({ method: "POST", body: "é", headers: { "content-length": "2" } });
});

test("reading ends where enough was read", async () => {
  const url = await startSocket((socket) => {
    socket.write("HTTP/1.1 200 OK\r\n\r\n\n");
  });
  const { bytes } = await ask(url, { enough: (piece) => piece.includes(10) });
  expect(Buffer.from(bytes).toString()).toBe("\n");
});

test.each<[string, (socket: Socket) => void, string]>([
  [
    "a body without end",
    (socket) => endlessly(socket, "x".repeat(9000), "HTTP/1.1 200 OK\r\n\r\n"),
    "one of more than 100000 bytes",
  ],
  [
    "headers without end",
    (socket) => endlessly(socket, "X-More: x\r\n".repeat(1000), "HTTP/1.1 200 OK\r\n"),
    "the connection broke",
  ],
  [
    "hints without end",
    (socket) => endlessly(socket, "HTTP/1.1 103 Early Hints\r\n\r\n"),
    "none that ends within 0.5 s",
  ],
  ["silence", () => undefined, "none that ends within 0.5 s"],
  [
    "a body that stops",
    (socket) => socket.write("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nx"),
    "none that ends within 0.5 s",
  ],
  [
    "a body that breaks off",
    (socket) => socket.end("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nx"),
    "the connection broke",
  ],
  ["an end", (socket) => socket.end(), "the connection broke"],
  ["another protocol", (socket) => socket.write("SSH-2.0-OpenSSH\r\n"), "the connection broke"],
  [
    "a change of protocol",
    (socket) => socket.write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n"),
    "another protocol instead of one",
  ],
])("%s is no answer, and is said to be none", async (_, say, said) => {
  const url = await startSocket(say);
  const failure = ask(url, { within: said.includes("0.5 s") ? 500 : 60_000, most: 100_000 });
  await expect(failure).rejects.toMatchObject({ name: "NoAnswer", request: "GET /v1/records" });
  await expect(failure).rejects.toThrow(said);
});

test("nobody at the address, and a time that is over", async () => {
  await expect(ask(await deadAddress())).rejects.toThrow("the connection broke (ECONNREFUSED)");
  const signal = AbortSignal.abort();
  await expect(ask(await startSocket(() => undefined), { signal })).rejects.toThrow(
    "the time for this check is over",
  );
});

test("an address that is long is cut in what is told of it", async () => {
  const server = await startServer((response) => void response.end());
  const { request } = await askByHttp(new URL(server.url), `/${"a".repeat(500)}`);
  expect(request).toBe(`GET /${"a".repeat(119)}…`);
});
