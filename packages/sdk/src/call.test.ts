import { describe, expect, test } from "vitest";
import { type Reply, sendJson, sendProblem, startServer } from "../tests/local-server.ts";
import { call } from "./call.ts";
import { callStream } from "./call-stream.ts";
import { createEtagCache } from "./etag-cache.ts";
import { type CivicClientOptions, settingsOf } from "./options.ts";

async function connect(reply: Reply, options: Partial<CivicClientOptions> = {}) {
  const server = await startServer(reply);
  const settings = settingsOf({ baseUrl: server.url, retry: { baseDelay: 1 }, ...options });
  const cache = settings.cache && createEtagCache(settings.cache);
  return { server, connection: { settings, cache } };
}

const parameters = { publisher: "civic", kind: "service", slug: "x" };

/** Serves one version after the other under its ETag, and 304 to those who have it. */
function versions(...texts: string[]): Reply {
  return (response, { headers }, place) => {
    const text = texts[Math.min(place, texts.length - 1)] ?? "";
    const etag = `"${text}"`;
    if (headers["if-none-match"] === etag) response.writeHead(304, { ETag: etag }).end();
    else sendJson(response, 200, { status: text }, { ETag: etag });
  };
}

describe("requests", () => {
  test("a GET asks for JSON and problems, in the language of the client, without body or key", async () => {
    const { server, connection } = await connect((response) => sendJson(response, 200, {}), {
      apiKey: "secret",
      language: "fr",
    });
    await call(connection, "records.list", { query: { kind: "service", text: "aide & écoute" } });
    const [seen] = server.seen;
    expect(seen).toMatchObject({ method: "GET", body: "" });
    expect(seen?.url).toBe("/v1/records?kind=service&text=aide+%26+%C3%A9coute");
    expect(seen?.headers).toMatchObject({
      accept: "application/json, application/problem+json",
      "accept-language": "fr",
    });
    expect(seen?.headers).not.toHaveProperty("authorization");
    expect(seen?.headers).not.toHaveProperty("content-type");
  });

  test("a PUT carries body, key and headers", async () => {
    const { server, connection } = await connect((response) => sendJson(response, 201, {}), {
      apiKey: "secret",
    });
    const headers = { "If-Match": '"a"', "If-None-Match": undefined };
    await call(connection, "records.put", { parameters, headers, body: { name: "Œuvre" } });
    const [seen] = server.seen;
    expect(seen).toMatchObject({
      method: "PUT",
      url: "/v1/records/civic/service/x",
      body: '{"name":"Œuvre"}',
    });
    expect(seen?.headers).toMatchObject({
      authorization: "Bearer secret",
      "content-type": "application/json",
      "if-match": '"a"',
    });
    expect(seen?.headers).not.toHaveProperty("if-none-match");
  });

  test("without a key a PUT is sent as it is, for the node to refuse", async () => {
    const { connection } = await connect((response, { headers }) =>
      sendProblem(response, headers.authorization ? 500 : 401, "unauthorised"),
    );
    await expect(call(connection, "records.put", { parameters, body: {} })).rejects.toMatchObject({
      name: "CivicProblemError",
      kind: "unauthorised",
      status: 401,
    });
  });

  test("the timeout of a call goes before that of the client", async () => {
    const { connection } = await connect(() => {}, { timeout: 60_000 });
    const quick = call(connection, "codelists.list", { options: { timeout: 50 } });
    await expect(quick).rejects.toMatchObject({ name: "CivicTimeoutError" });
    const wrong = call(connection, "codelists.list", { options: { timeout: 0 } });
    await expect(wrong).rejects.toThrow(TypeError);
  });

  test("once means once", async () => {
    const { server, connection } = await connect((response) => sendProblem(response, 503, "unavailable"));
    await expect(call(connection, "node.readiness", { once: true })).rejects.toMatchObject({
      kind: "unavailable",
    });
    expect(server.seen).toHaveLength(1);
    await expect(call(connection, "codelists.list")).rejects.toMatchObject({ kind: "unavailable" });
    expect(server.seen).toHaveLength(5);
  });
});

describe("cache", () => {
  test("an unchanged answer comes from memory, and every caller has a copy of its own", async () => {
    const { server, connection } = await connect(versions("a"));
    const first = await call(connection, "node.health");
    (first.body as { status: string }).status = "spoilt";
    const second = await call(connection, "node.health");
    expect(second.response.status).toBe(304);
    expect(second.body).toEqual({ status: "a" });
    expect((await call(connection, "node.health")).body).not.toBe(second.body);
    expect(server.seen.map(({ headers }) => headers["if-none-match"])).toEqual([undefined, '"a"', '"a"']);
  });

  test("a changed answer replaces the one in memory", async () => {
    const { server, connection } = await connect(versions("a", "b"));
    const bodies = [];
    for (let count = 0; count < 3; count += 1) bodies.push((await call(connection, "node.health")).body);
    expect(bodies).toEqual([{ status: "a" }, { status: "b" }, { status: "b" }]);
    expect(server.seen.map(({ headers }) => headers["if-none-match"])).toEqual([undefined, '"a"', '"b"']);
  });

  test("addresses are kept apart, by their query too", async () => {
    const { server, connection } = await connect(versions("a"));
    await call(connection, "coverage.get", { query: { jurisdiction: "fr" } });
    await call(connection, "coverage.get", { query: { jurisdiction: "be" } });
    expect(server.seen.map(({ headers }) => headers["if-none-match"])).toEqual([undefined, undefined]);
  });

  test("what was erased over there is erased here", async () => {
    const { server, connection } = await connect((response, _, place) => {
      if (place === 1) sendProblem(response, 404, "not-found");
      else sendJson(response, 200, {}, { ETag: '"a"' });
    });
    await call(connection, "node.health");
    await expect(call(connection, "node.health")).rejects.toMatchObject({ kind: "not-found" });
    await call(connection, "node.health");
    expect(server.seen.map(({ headers }) => headers["if-none-match"])).toEqual([undefined, '"a"', undefined]);
  });

  test.each([
    ["no ETag", {}],
    ["no-store", { ETag: '"a"', "Cache-Control": "private, no-store" }],
  ])("an answer with %s is not kept", async (_, headers) => {
    const { server, connection } = await connect((response) => sendJson(response, 200, {}, headers));
    await call(connection, "node.health");
    await call(connection, "node.health");
    expect(server.seen[1]?.headers).not.toHaveProperty("if-none-match");
  });

  test("can be switched off", async () => {
    const { server, connection } = await connect(versions("a"), { cache: false });
    await call(connection, "node.health");
    await call(connection, "node.health");
    expect(server.seen[1]?.headers).not.toHaveProperty("if-none-match");
  });

  test("an answer that is not JSON is not kept", async () => {
    const { server, connection } = await connect(
      (response) => void response.setHeader("ETag", '"a"').end("{"),
    );
    for (let count = 0; count < 2; count += 1) {
      await expect(call(connection, "node.health")).rejects.toMatchObject({ reason: "not-json" });
    }
    expect(server.seen[1]?.headers).not.toHaveProperty("if-none-match");
  });

  test("is for GET alone", async () => {
    const { server, connection } = await connect((response) => sendJson(response, 200, {}, { ETag: '"a"' }));
    await call(connection, "records.put", { parameters, body: {} });
    await call(connection, "records.get", { parameters });
    expect(server.seen[1]?.headers).not.toHaveProperty("if-none-match");
  });
});

test("a 304 that nobody asked for is an invalid answer", async () => {
  const { connection } = await connect((response) => void response.writeHead(304).end());
  await expect(call(connection, "node.health")).rejects.toMatchObject({
    reason: "not-a-problem",
    status: 304,
  });
});

describe("streams", () => {
  test("ask for NDJSON", async () => {
    const { server, connection } = await connect((response) => {
      response.writeHead(200, { "Content-Type": "application/x-ndjson; charset=utf-8" }).end("{}\n");
    });
    const { chunks } = await callStream(connection, "exchange.export", { query: { publisher: "fr" } });
    for await (const chunk of chunks) expect(Buffer.from(chunk).toString()).toBe("{}\n");
    expect(server.seen[0]?.url).toBe("/v1/export?publisher=fr");
    expect(server.seen[0]?.headers.accept).toBe("application/x-ndjson, application/problem+json");
  });

  test("that are something else are an invalid answer", async () => {
    const { connection } = await connect((response) =>
      sendJson(response, 200, [], { "X-Request-Id": "req-4" }),
    );
    await expect(callStream(connection, "exchange.export", {})).rejects.toMatchObject({
      reason: "not-a-stream",
      message: "not-a-stream: 200 application/json",
      requestId: "req-4",
    });
  });

  test("that are refused are a problem", async () => {
    const { connection } = await connect((response) => sendProblem(response, 400, "invalid-request"));
    await expect(callStream(connection, "exchange.export", {})).rejects.toMatchObject({
      kind: "invalid-request",
    });
  });
});
