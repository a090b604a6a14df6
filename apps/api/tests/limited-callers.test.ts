import { createHash } from "node:crypto";
import { expect, test, vi } from "vitest";
import { defaultRate } from "../src/http/callers/rate-limit.ts";
import { startNodeProcess } from "./support/node-process.ts";
import { overHttp } from "./support/raw-request.ts";
import { sampleService } from "./support/sample-record.ts";
import { problemOf, putInit, testApp, testKeys } from "./support/test-app.ts";
import { emptyStore, temporaryFolder } from "./support/test-store.ts";

const patiently = { timeout: 60_000 };
const record = "/v1/records/be/service/help-line";
const json = { "content-type": "application/json" };

test("who asks for too much is told when to come back, and is told before", async (context) => {
  const rate = { ...defaultRate, address: 12 };
  const origin = await overHttp(testApp(await emptyStore("embedded", context), { rate }));
  const list = await fetch(`${origin}/v1/records`);
  expect(list.headers.get("ratelimit-policy")).toBe('"default";q=12;w=60');
  expect(list.headers.get("ratelimit")).toMatch(/^"default";r=7;t=\d+$/);
  // One record is cheap; what an answer says of the limit costs more than it.
  expect((await fetch(origin + record)).headers.has("ratelimit")).toBe(false);
  expect((await fetch(`${origin}/v1/records`)).status).toBe(200);
  const refused = await fetch(`${origin}/v1/records`);
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(refused.headers.get("ratelimit")).toMatch(/^"default";r=0;t=\d+$/);
  expect(refused.headers.get("access-control-expose-headers")).toContain("Retry-After");
  expect((await problemOf(refused)).kind).toBe("too-many-requests");
  // Who watches over the node is never turned away.
  for (const path of ["/healthz", "/readyz", "/metrics"])
    expect((await fetch(origin + path)).status).toBe(200);
  expect(await (await fetch(`${origin}/metrics`)).text()).toContain(
    'civic_rate_limited_total{cost="costly"} 1\n',
  );
});

test("whatever is asked for is counted, pages and keys that are refused too", async (context) => {
  const rate = { ...defaultRate, address: 20 };
  const origin = await overHttp(testApp(await emptyStore("embedded", context), { rate }));
  const status = async (path: string, init?: RequestInit) => (await fetch(origin + path, init)).status;
  const paths = ["/docs", "/v1/nothing", "/a-page"];
  expect(await Promise.all(paths.map((path) => status(path)))).toEqual([200, 404, 404]);
  expect(await status("/v1/records", { method: "OPTIONS" })).toBe(204);
  const put = { ...putInit(sampleService()), headers: json };
  for (const expected of [401, 401, 401, 429]) expect(await status(record, put)).toBe(expected);
  for (const method of ["OPTIONS", "DELETE"]) expect(await status("/v1/records", { method })).toBe(429);
  const refused = await fetch(`${origin}/docs`);
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  expect((await problemOf(refused)).kind).toBe("too-many-requests");
});

test("a large document costs more than a small one, and the export most", async (context) => {
  const origin = await overHttp(testApp(await emptyStore("embedded", context), { rate: defaultRate }));
  const left = async (path: string, init?: RequestInit) =>
    Number(/r=(\d+)/.exec((await fetch(origin + path, init)).headers.get("ratelimit") ?? "")?.[1]);
  const validate = (body: string) => left("/v1/validate", { method: "POST", headers: json, body });
  const start = await left("/v1/records");
  const afterSmall = await validate("{}");
  const afterLarge = await validate(`"${"x".repeat(400_000)}"`);
  const afterSearch = await left("/v1/records?text=help");
  const afterExport = await left("/v1/export");
  const costs = [start - afterSmall, afterLarge, afterSearch, afterExport];
  expect(costs).toEqual([5, afterSmall - 102, afterLarge - 20, afterSearch - 100]);
});

test("a key counts for itself, wherever it comes from", async (context) => {
  const rate = { ...defaultRate, address: 1, key: 1000 };
  const origin = await overHttp(testApp(await emptyStore("embedded", context), { rate }));
  for (const version of [1, 2, 3]) {
    const response = await fetch(origin + record, putInit(sampleService({ version })));
    expect([response.status, response.headers.has("ratelimit")]).toEqual([201, true]);
  }
});

test("three hundred wrong keys are counted, told of, and stopped; the name of a key is logged, never the key", async () => {
  const digestOf = (key: string) => createHash("sha256").update(key).digest("hex");
  const node = startNodeProcess({
    CIVIC_DATA: temporaryFolder(),
    CIVIC_KEYS: `be=${digestOf(testKeys.be)},fr=${digestOf(testKeys.fr)}`,
    CIVIC_RATE: "12000/60000",
  });
  const origin = await node.origin;
  expect((await fetch(origin + record, putInit(sampleService()))).status).toBe(201);
  const wrong = (index: number) =>
    fetch(origin + record, putInit(sampleService(), { authorization: `Bearer wrong-key-${index}` }));
  const statuses: number[] = [];
  for (let index = 0; index < 300; index += 1) statuses.push((await wrong(index)).status);
  expect(statuses.filter((status) => status === 401)).toHaveLength(20);
  expect(statuses.filter((status) => status === 429)).toHaveLength(280);
  // Who published from there before is not shut out by a neighbour; a key that is new there cannot be told from a guess.
  expect((await fetch(origin + record, putInit(sampleService({ version: 2 })))).status).toBe(201);
  const french = putInit(sampleService(), { authorization: `Bearer ${testKeys.fr}` });
  expect((await fetch(origin + record, french)).status).toBe(429);
  const figures = await (await fetch(`${origin}/metrics`)).text();
  expect(figures).toContain("nodejs_eventloop_lag_seconds ");
  expect(figures).toContain('civic_keys_refused_total{reason="unknown"} 20\n');
  expect(figures).toContain('civic_rate_limited_total{cost="key"} 281\n');
  expect(figures).toContain('civic_requests_total{endpoint="records.put",status="401"} 20\n');
  node.kill("SIGTERM");
  const { code, stdout } = await node.ended;
  expect(code).toBe(0);
  expect(stdout).not.toMatch(/wrong-key|be-key/);
  const told = node.logs().filter(({ level }) => Number(level) >= 40);
  expect(told[0]).toMatchObject({ reason: "unknown", count: 1 });
  expect(told.length).toBeLessThan(20);
  // Not a line of a request is lost, however shortly before the end it was written.
  const requests = node.logs().filter(({ message }) => message === "request");
  expect(requests).toHaveLength(304);
  expect(requests[0]).toMatchObject({ method: "PUT", status: 201, key: "be" });
  expect(requests[1]).not.toHaveProperty("key");
});

test("a limit can be set, and taken away", async () => {
  for (const [rate, status] of [
    ["1/1", 429],
    ["off", 200],
  ] as const) {
    const node = startNodeProcess({ CIVIC_DATA: temporaryFolder(), CIVIC_RATE: rate });
    const origin = await node.origin;
    await vi.waitFor(
      async () => expect((await fetch(`${origin}/v1/records`)).status).toBe(status),
      patiently,
    );
  }
});
