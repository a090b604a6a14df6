import { getEventListeners } from "node:events";
import { describe, expect, test } from "vitest";
import { deadAddress, sendJson, sendProblem, startServer } from "../tests/local-server.ts";
import { failure, latch, prepared } from "../tests/prepared-request.ts";
import { CivicNetworkError, CivicTimeoutError } from "./errors.ts";
import { settingsOf } from "./options.ts";
import { receive } from "./transport.ts";

describe("retries", () => {
  test("a passing failure is sent again until it succeeds, with the same body", async () => {
    const server = await startServer((response, _, place) => {
      if (place < 2) sendProblem(response, 503, "unavailable");
      else sendJson(response, 200, { place });
    });
    const { request, waits } = prepared(server.url, { method: "PUT", body: '{"a":1}' });
    expect((await receive(request)).text).toBe('{"place":2}');
    expect(server.seen.map(({ method, body }) => method + body)).toEqual(Array(3).fill('PUT{"a":1}'));
    expect(waits).toEqual([150, 300]);
  });

  test("the last failure is given back as it is", async () => {
    const server = await startServer((response) => sendProblem(response, 502, "x"));
    const { request, waits } = prepared(server.url);
    const { response } = await receive(request);
    expect([response.status, server.seen.length, waits.length]).toEqual([502, 4, 3]);
  });

  test("Retry-After is waited for", async () => {
    const server = await startServer((response, _, place) => {
      if (place === 0) sendProblem(response, 429, "x", { "Retry-After": "2" });
      else sendJson(response, 200, {});
    });
    const { request, waits } = prepared(server.url);
    await receive(request);
    expect(waits).toEqual([2150]);
  });

  test("a Retry-After that is too long is not", async () => {
    const server = await startServer((response) =>
      sendProblem(response, 503, "x", { "Retry-After": "3600" }),
    );
    const { request, waits } = prepared(server.url);
    expect((await receive(request)).response.status).toBe(503);
    expect([server.seen.length, waits]).toEqual([1, []]);
  });

  test("a POST is sent once", async () => {
    const server = await startServer((response) => sendProblem(response, 503, "x"));
    await receive(prepared(server.url, { method: "POST", body: "{}" }).request);
    expect(server.seen).toHaveLength(1);
  });

  test("a connection that breaks before or in the middle of an answer is tried again", async () => {
    const server = await startServer((response, _, place) => {
      if (place === 0) response.destroy();
      else if (place === 1) {
        response.writeHead(200, { "Content-Length": "100" });
        response.write("half", () => response.destroy());
      } else sendJson(response, 200, "whole");
    });
    const { request, waits } = prepared(server.url);
    expect((await receive(request)).text).toBe('"whole"');
    expect(waits).toEqual([150, 300]);
  });
});

describe("network", () => {
  test("nobody there is a network error that keeps its cause", async () => {
    const { request, waits } = prepared(await deadAddress());
    const error = await failure(receive(request));
    expect(error).toBeInstanceOf(CivicNetworkError);
    expect(error).toMatchObject({ message: `GET ${request.url}: no answer`, requestId: undefined });
    expect((error as CivicNetworkError).cause).toBeInstanceOf(TypeError);
    expect(waits).toHaveLength(3);
  });

  test("an answer that breaks off keeps the id of the request", async () => {
    const server = await startServer((response) => {
      response.writeHead(200, { "Content-Length": "100", "X-Request-Id": "req-7" });
      response.write("half", () => response.destroy());
    });
    const error = await failure(receive(prepared(server.url).request));
    expect(error).toBeInstanceOf(CivicNetworkError);
    expect(error).toMatchObject({ requestId: "req-7", status: 200 });
    expect(server.seen).toHaveLength(4);
  });
});

// Long enough for a busy machine to have sent the request before nothing more comes.
describe("time", () => {
  test("no answer in time is a timeout and is not repeated", async () => {
    const server = await startServer(() => {});
    const { request } = prepared(server.url, { timeout: 1_500 });
    const error = await failure(receive(request));
    expect(error).toBeInstanceOf(CivicTimeoutError);
    expect(error).toMatchObject({
      message: `GET ${request.url}: nothing came for 1500 ms`,
      status: undefined,
    });
    expect(server.seen).toHaveLength(1);
  });

  test("counts until the end of the body", async () => {
    const server = await startServer((response) => {
      response.writeHead(200, { "X-Request-Id": "req-8" }).write("[");
    });
    const error = await failure(receive(prepared(server.url, { timeout: 1_500 }).request));
    expect(error).toBeInstanceOf(CivicTimeoutError);
    expect(error).toMatchObject({ status: 200, requestId: "req-8" });
  });
});

describe("the caller's signal", () => {
  test("ends a request that is under way, with the reason given", async () => {
    const caller = new AbortController();
    const closed = latch();
    const server = await startServer((response) => {
      response.on("close", closed.open);
      caller.abort("left the page");
    });
    expect(await failure(receive(prepared(server.url, { signal: caller.signal }).request))).toBe(
      "left the page",
    );
    await closed.opened;
  });

  test("ends the wait before a retry", async () => {
    const caller = new AbortController();
    const server = await startServer((response) => {
      sendProblem(response, 503, "x", { "Retry-After": "50" });
      setTimeout(() => caller.abort("enough"), 50);
    });
    const { request } = prepared(server.url, { signal: caller.signal });
    const { retry } = settingsOf({ baseUrl: server.url });
    expect(await failure(receive({ ...request, retry }))).toBe("enough");
    expect(server.seen).toHaveLength(1);
  });

  test("is let go of when the answer is there, and when there is none", async () => {
    const { signal } = new AbortController();
    const server = await startServer((response) => sendJson(response, 200, {}));
    await receive(prepared(server.url, { signal }).request);
    await failure(receive(prepared(await deadAddress(), { signal }).request));
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });

  test("that has ended sends nothing", async () => {
    const server = await startServer((response) => sendJson(response, 200, {}));
    const error = await failure(receive(prepared(server.url, { signal: AbortSignal.abort() }).request));
    expect(error).toMatchObject({ name: "AbortError" });
    expect(server.seen).toHaveLength(0);
  });
});
