import { connect, type Socket } from "node:net";
import { gzipSync } from "node:zlib";
import { documentLimit } from "@civic/schema";
import { problem } from "@civic/schema/zod";
import { expect, onTestFinished, type TestContext, test, vi } from "vitest";
import type { Limits } from "../src/http/limits.ts";
import { overHttp } from "./support/raw-request.ts";
import { sampleVersion } from "./support/sample-record.ts";
import { problemOf, type TestApp, testApp } from "./support/test-app.ts";
import { emptyStore } from "./support/test-store.ts";

/** As long as a busy machine may take. */
const patiently = { timeout: 60_000 };
const page = "/v1/records?limit=200";
const validate = "POST /v1/validate HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";

interface Served extends TestApp {
  readonly origin: string;
  /** Value of a figure, its labels as they are written. */
  figure(name: string): Promise<number>;
}

async function served(context: TestContext, limits: Partial<Limits> = {}): Promise<Served> {
  const node = testApp(await emptyStore("embedded", context), { limits });
  const origin = await overHttp(node, limits);
  const figure = async (name: string) => {
    const lines = (await node.metrics.registry.metrics()).split("\n");
    return Number(
      lines
        .find((line) => line.startsWith(`civic_${name} `))
        ?.split(" ")
        .at(-1) ?? 0,
    );
  };
  return { ...node, origin, figure };
}

/** A connection on which a test writes what it likes. */
function opened(origin: string): { socket: Socket; answer: () => string; closed: Promise<string> } {
  let answer = "";
  const socket = connect(Number(new URL(origin).port), "127.0.0.1");
  onTestFinished(() => {
    socket.destroy();
  });
  socket.setEncoding("latin1").on("error", () => undefined);
  socket.on("data", (text) => {
    answer += String(text);
  });
  const closed = new Promise<string>((settle) => socket.on("close", () => settle(answer)));
  return { socket, answer: () => answer, closed };
}

/** The problem of an answer that came over a bare connection, and its head. */
function rawProblem(answer: string): { head: string; kind: string; status: number } {
  const [head = "", body = ""] = answer.split("\r\n\r\n");
  expect(head).toContain("Content-Type: application/problem+json");
  expect(head).toMatch(/\r\nX-Request-Id: [0-9a-f-]{36}\r\n/);
  expect(head).toContain("Connection: close");
  const { type, status } = problem.parse(JSON.parse(body));
  expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  return { head, status, kind: type.replace("urn:civic:problem:", "") };
}

test.for([
  ["a line that is none", "GARBAGE\r\n\r\n", "invalid-request"],
  ["a version that is none", "GET / HTTP/9.7\r\n\r\n", "invalid-request"],
  ["a length that is none", `${validate}Content-Length: x\r\n\r\n`, "invalid-request"],
  ["two lengths", `${validate}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`, "invalid-request"],
  [
    "headers that are too large",
    `GET / HTTP/1.1\r\nHost: x\r\nA: ${"x".repeat(40_000)}\r\n\r\n`,
    "headers-too-large",
  ],
  ["no host", "GET /healthz HTTP/1.1\r\n\r\n", "invalid-request"],
  ["two hosts", "GET /healthz HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n", "invalid-request"],
  ["a tunnel", "CONNECT example.org:443 HTTP/1.1\r\nHost: x\r\n\r\n", "invalid-request"],
  ["an expectation", `GET /healthz HTTP/1.1\r\nHost: x\r\nExpect: the-moon\r\n\r\n`, "expectation-failed"],
] as const)("%s is answered as a problem, once", async ([, request, kind], context) => {
  const { origin, figure } = await served(context);
  const { socket, closed } = opened(origin);
  socket.write(request);
  const { kind: found, status } = rawProblem(await closed);
  expect(found).toBe(kind);
  expect(await figure(`requests_total{endpoint="unreadable",status="${status}"}`)).toBe(1);
  expect((await fetch(`${origin}/healthz`)).status).toBe(200);
});

test("a method that is none is told from an address that is none", async (context) => {
  const { origin } = await served(context);
  const detail = async (request: string) => {
    const { socket, closed } = opened(origin);
    socket.write(request);
    return /"detail":"([^"]+)"/.exec(await closed)?.[1];
  };
  expect(await detail("FOO /healthz HTTP/1.1\r\nHost: x\r\n\r\n")).toBe(
    "The method of the request is not known.",
  );
  expect(await detail("GET /healthz HTTP/1.1\r\n\r\n")).toBe(
    "The address or the host of the request cannot be read.",
  );
});

test.for([
  ["a line that is none", "GARBAGE\r\n\r\n", "invalid-request"],
  [
    "headers that are too large",
    `GET / HTTP/1.1\r\nHost: x\r\nA: ${"x".repeat(40_000)}\r\n\r\n`,
    "headers-too-large",
  ],
  ["a body that is none", `${validate}Transfer-Encoding: chunked\r\n\r\nz\r\n`, "invalid-request"],
  ["a tunnel", "CONNECT example.org:443 HTTP/1.1\r\nHost: x\r\n\r\n", "invalid-request"],
] as const)("%s does not take away the answers to what came before it", async ([, bad, kind], context) => {
  const { origin } = await served(context);
  const { socket, closed } = opened(origin);
  socket.write(`GET /openapi.json HTTP/1.1\r\nHost: x\r\n\r\n${validate}Content-Length: 2\r\n\r\n{}${bad}`);
  const [document = "", report = "", ...last] = (await closed).split(/(?=HTTP\/1\.1 [0-9])/);
  const lengths = [document, report].map((answer) =>
    Buffer.byteLength(answer.split("\r\n\r\n")[1] ?? "", "latin1"),
  );
  const announced = [document, report].map((answer) => Number(/\r\nContent-Length: (\d+)/.exec(answer)?.[1]));
  expect(lengths).toEqual(announced);
  expect(report).toContain('"valid":false');
  expect(last.map((answer) => rawProblem(answer).kind)).toEqual([kind]);
});

test("HTTP/1.0 needs no host, and no protocol is changed to", async (context) => {
  const { origin } = await served(context);
  for (const request of [
    "GET /healthz HTTP/1.0\r\n\r\n",
    "GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n",
  ]) {
    const { socket, closed } = opened(origin);
    socket.write(request);
    expect(await closed).toMatch(/^HTTP\/1\.1 200 OK\r\n[\s\S]*\r\nConnection: close\r\n/);
  }
});

test("headers that do not come, and a body that stands still, end as 408", async (context) => {
  const limits = { headersTime: 400, requestTime: 60_000, bodyTime: 400 };
  const { origin } = await served(context, limits);
  const headers = opened(origin);
  headers.socket.write("GET /healthz HTTP/1.1\r\nHost: x\r\n");
  const body = opened(origin);
  body.socket.write(`${validate}Content-Length: 50\r\n\r\n{`);
  expect(rawProblem(await headers.closed).kind).toBe("request-timeout");
  await vi.waitFor(() => expect(body.answer()).toContain('urn:civic:problem:request-timeout"'), patiently);
});

test("a body that is too large is refused in an answer that arrives", async (context) => {
  const { origin } = await served(context, { lingerTime: 500 });
  for (const head of [
    `${validate}Content-Length: 8000000\r\n\r\n`,
    `${validate}Transfer-Encoding: chunked\r\n\r\n7a1200\r\n`,
  ]) {
    const { socket, closed } = opened(origin);
    // All of it is sent before anything is read, as many clients do.
    socket.pause();
    socket.write(head);
    await new Promise<void>((sent) => socket.write(Buffer.alloc(8_000_000, " "), () => sent()));
    socket.resume();
    expect(rawProblem(await closed).kind).toBe("body-too-large");
  }
});

test("a body under a transfer coding is not taken for what it becomes", async (context) => {
  const { origin } = await served(context);
  const { socket, answer } = opened(origin);
  socket.write(`${validate}Transfer-Encoding: gzip, chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n`);
  await vi.waitFor(() => expect(answer()).toContain("urn:civic:problem:unsupported-media-type"), patiently);
});

test("who asks before sending a body is told to go on only when it is wanted", async (context) => {
  const { origin } = await served(context);
  const expecting = (length: number) => {
    const { socket, answer } = opened(origin);
    socket.write(`${validate}Expect: 100-continue\r\nContent-Length: ${length}\r\n\r\n`);
    return { socket, answer };
  };
  const welcome = expecting(2);
  await vi.waitFor(() => expect(welcome.answer()).toBe("HTTP/1.1 100 Continue\r\n\r\n"), patiently);
  welcome.socket.write("{}");
  await vi.waitFor(() => expect(welcome.answer()).toContain("HTTP/1.1 200 OK"), patiently);
  const unwelcome = expecting(documentLimit + 1);
  await vi.waitFor(() => expect(unwelcome.answer()).toMatch(/^HTTP\/1\.1 413 /), patiently);
});

test("a body that is gzip without saying so is told so", async (context) => {
  const node = await served(context);
  const init = { method: "POST", body: gzipSync("{}"), headers: { "content-type": "application/json" } };
  for (const response of [
    await node.send("/v1/validate", init),
    await fetch(`${node.origin}/v1/validate`, init),
  ]) {
    expect(await problemOf(response)).toMatchObject({
      kind: "unsupported-media-type",
      detail: expect.stringContaining("gzip"),
    });
  }
});

test("bodies under way share one room: who sends slowly gives way to who sends quickly", async (context) => {
  const bodyBytes = 3 * 100_000;
  const { origin, bodies, figure } = await served(context, { bodyBytes });
  const slow = Array.from({ length: 8 }, () => opened(origin));
  for (const { socket } of slow)
    socket.write(`${validate}Content-Length: 200000\r\n\r\n${" ".repeat(60_000)}`);
  const lost = () => slow.filter(({ answer }) => answer().includes("urn:civic:problem:unavailable"));
  await vi.waitFor(() => expect(lost().length).toBeGreaterThanOrEqual(3), patiently);
  expect(bodies.bytes()).toBeLessThanOrEqual(bodyBytes);
  expect(lost()[0]?.answer()).toContain("Retry-After: ");
  expect(await figure("body_bytes")).toBe(bodies.bytes());
  const init = { method: "POST", body: "{}", headers: { "content-type": "application/json" } };
  expect((await fetch(`${origin}/v1/validate`, init)).status).toBe(200);
  for (const { socket } of slow) socket.destroy();
  await vi.waitFor(() => expect(bodies.bytes()).toBe(0), patiently);
});

test("a body in pieces of one byte holds no more than its bytes", async (context) => {
  const { origin, bodies } = await served(context);
  const { socket, answer } = opened(origin);
  socket.setNoDelay(true).write(`${validate}Content-Length: 3000\r\n\r\n`);
  for (let index = 0; index < 2999; index += 1)
    await new Promise<void>((sent) => socket.write(" ", () => sent()));
  await vi.waitFor(() => expect(bodies.bytes()).toBeGreaterThan(0), patiently);
  expect(bodies.bytes()).toBeLessThanOrEqual(6000);
  socket.write("7");
  await vi.waitFor(() => expect(answer()).toContain('"valid":false'), patiently);
});

test("who does not read is cut off, and the others are answered", async (context) => {
  const node = await served(context, { readerTime: 500 });
  const name = { en: "x".repeat(9000) };
  const versions = Array.from({ length: 200 }, (_, index) => sampleVersion({ slug: `line-${index}`, name }));
  await node.store.accept(await Promise.all(versions), "each");
  const silent = Array.from({ length: 12 }, (_, index) => {
    const { socket, closed } = opened(node.origin);
    socket.pause();
    // Pages one after the other, or the export: both would wait for ever.
    const path = index % 2 === 0 ? page : "/v1/export";
    socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`.repeat(12));
    return closed;
  });
  await vi.waitFor(async () => {
    expect((await fetch(`${node.origin}/healthz`)).status).toBe(200);
    expect(await node.figure('connections_cut_total{reason="not-reading"}')).toBe(12);
  }, patiently);
  expect(silent).toHaveLength(12);
  expect(await node.figure("waiting_bytes")).toBe(0);
});

test("where too much waits in all, who has waited longest goes first", async (context) => {
  const node = await served(context, { waitingBytes: 100_000 });
  const name = { en: "x".repeat(9000) };
  const versions = Array.from({ length: 200 }, (_, index) => sampleVersion({ slug: `line-${index}`, name }));
  await node.store.accept(await Promise.all(versions), "each");
  for (let index = 0; index < 6; index += 1) {
    const { socket } = opened(node.origin);
    socket.pause();
    socket.write(`GET ${page} HTTP/1.1\r\nHost: x\r\n\r\n`.repeat(12));
  }
  await vi.waitFor(async () => {
    expect(await node.figure('connections_cut_total{reason="answers-waiting"}')).toBeGreaterThanOrEqual(4);
  }, patiently);
  expect(await node.figure("waiting_bytes")).toBeLessThanOrEqual(100_000);
});

test("requests that are sent ahead are answered in their order, and not without end", async (context) => {
  const { origin, figure } = await served(context);
  const { socket, answer } = opened(origin);
  const paths = Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? "/healthz" : "/v1/nothing"));
  socket.write(paths.map((path) => `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`).join(""));
  const statuses = () => [...answer().matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status);
  await vi.waitFor(() => expect(statuses()).toHaveLength(40), patiently);
  expect(statuses()).toEqual(paths.map((path) => (path === "/healthz" ? "200" : "404")));
  const endless = opened(origin);
  endless.socket.write("GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n".repeat(2000));
  await endless.closed;
  expect(await figure('connections_cut_total{reason="sent-ahead"}')).toBe(1);
});

test("one address has so many connections and no more", async (context) => {
  const { origin, figure } = await served(context, { connectionsPerAddress: 3 });
  const connections = Array.from({ length: 5 }, () => opened(origin));
  await Promise.race(connections.map(({ closed }) => closed));
  await vi.waitFor(async () => {
    expect(await figure('connections_cut_total{reason="too-many-of-one-address"}')).toBe(2);
  }, patiently);
  for (const { socket } of connections) socket.destroy();
  await vi.waitFor(async () => expect((await fetch(`${origin}/healthz`)).status).toBe(200), patiently);
});
