import { connect } from "node:net";
import { expect, type TestContext, test, vi } from "vitest";
import type { Limits } from "../src/http/limits.ts";
import { overHttp } from "./support/raw-request.ts";
import { sampleService } from "./support/sample-record.ts";
import { testApp, testKeys } from "./support/test-app.ts";
import { emptyStore } from "./support/test-store.ts";

/** As long as a busy machine may take. */
const patiently = { timeout: 100_000, interval: 5 };

async function served(context: TestContext, limits: Partial<Limits> = {}) {
  const node = testApp(await emptyStore("embedded", context), { limits });
  return { ...node, origin: await overHttp(node, limits) };
}

const lineOf = (index: number) =>
  JSON.stringify(sampleService({ slug: `r${index}`, name: { en: `Line ${index}` } }));

/** An import over a connection of its own, in chunks that are written by hand. */
function rawImport(origin: string) {
  const { hostname, port } = new URL(origin);
  const socket = connect(Number(port), hostname);
  let heard = "";
  let isOver = false;
  socket.on("data", (piece) => {
    heard += piece.toString();
  });
  socket.on("close", () => {
    isOver = true;
  });
  socket.on("error", () => undefined);
  const head = [
    "POST /v1/import HTTP/1.1",
    `Host: ${hostname}`,
    `Authorization: Bearer ${testKeys.be}`,
    "Content-Type: application/x-ndjson",
    "Transfer-Encoding: chunked",
  ];
  socket.write(`${head.join("\r\n")}\r\n\r\n`);
  const chunk = (text: string) => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;
  return {
    socket,
    heard: () => heard,
    isOver: () => isOver,
    line: (index: number) => socket.write(chunk(`${lineOf(index)}\n`)),
    write: (text: string) => socket.write(chunk(text)),
    end: () => socket.write("0\r\n\r\n"),
    hears: (text: string) => vi.waitFor(() => expect(heard).toContain(text), patiently),
    isClosed: () => vi.waitFor(() => expect(isOver).toBe(true), patiently),
  };
}

test("an import may take longer than any other request, as long as it goes on", async (context) => {
  const { origin } = await served(context, { headersTime: 100, requestTime: 200, bodyTime: 60_000 });
  const sent = rawImport(origin);
  const start = performance.now();
  let index = 0;
  while (performance.now() - start < 1_000) {
    sent.line(index);
    index += 1;
    await sent.hears(`"line":${index},`);
  }
  sent.end();
  await sent.hears(`"added":${index},`);
  expect(sent.heard()).toContain('"complete":true');
  await sent.isClosed();
});

test("whoever sends in silence is told so, and its connection ends", async (context) => {
  const { origin, store } = await served(context, { bodyTime: 200, lingerTime: 100 });
  const sent = rawImport(origin);
  sent.line(0);
  sent.write(lineOf(1));
  await sent.hears('"why":"request-timeout"');
  await sent.isClosed();
  // What had no end of line was not whole.
  expect(await store.revision()).toBe(1);
});

test("whoever sends a byte now and then holds no place", async (context) => {
  const limits = { piecesTime: 300, piecesRate: 1_000_000, bodyTime: 60_000, lingerTime: 100 };
  const { origin, store } = await served(context, limits);
  const sent = rawImport(origin);
  sent.line(0);
  const trickle = setInterval(() => sent.write(" "), 20);
  context.onTestFinished(() => clearInterval(trickle));
  await sent.hears('"complete":false,"why":"request-timeout"');
  await sent.isClosed();
  expect(await store.revision()).toBe(1);
});

test("whoever does not read the report is cut off", async (context) => {
  const { origin, metrics } = await served(context, { readerTime: 400 });
  const sent = rawImport(origin);
  await sent.hears("200 OK");
  sent.socket.pause();
  const junk = "x\n".repeat(20_000);
  const writing = setInterval(() => sent.socket.write(`${junk.length.toString(16)}\r\n${junk}\r\n`), 5);
  context.onTestFinished(() => clearInterval(writing));
  await vi.waitFor(
    async () =>
      expect(await metrics.registry.metrics()).toMatch(/connections_cut\w*\{reason="not-reading"\} 1/),
    patiently,
  );
});

test("a connection that is lost leaves whole lines, and room for the next import", async (context) => {
  const { origin, store } = await served(context);
  for (const index of [0, 1, 2, 3, 4]) {
    const sent = rawImport(origin);
    sent.line(index);
    await sent.hears('"outcome":"added"');
    sent.write(lineOf(100));
    sent.socket.destroy();
    await sent.isClosed();
    await vi.waitFor(async () => {
      const response = await fetch(`${origin}/v1/import`, {
        method: "POST",
        body: "",
        headers: { authorization: `Bearer ${testKeys.be}`, "content-type": "application/x-ndjson" },
      });
      expect(response.status).toBe(200);
      await response.text();
    }, patiently);
  }
  expect(await store.revision()).toBe(5);
});
