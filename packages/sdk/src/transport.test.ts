import { getEventListeners } from "node:events";
import { describe, expect, onTestFinished, test } from "vitest";
import { deadAddress, sendJson, sendProblem, startServer } from "../tests/local-server.ts";
import { CivicNetworkError, CivicTimeoutError, isCivicNetworkError } from "./errors.ts";
import { settingsOf } from "./options.ts";
import { type PreparedRequest, receive, stream } from "./transport.ts";

/** A request whose waits are noted instead of waited for. */
function prepared(url: string, changes: Partial<PreparedRequest> = {}) {
  const waits: number[] = [];
  const { fetch, retry, timeout } = settingsOf({
    baseUrl: "http://127.0.0.1",
    retry: {
      random: () => 0.5,
      sleep: async (milliseconds) => void waits.push(milliseconds),
    },
  });
  const headers = new Headers();
  const request = {
    method: "GET",
    url,
    headers,
    body: null,
    fetch,
    retry,
    timeout,
    signal: undefined,
    ...changes,
  };
  return { request, waits };
}

/** What a promise rejects with. */
function failure(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => expect.unreachable("it did not fail"),
    (error: unknown) => error,
  );
}

/** Something to wait for that a callback tells. */
function latch() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

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

describe("streams", () => {
  const wanted = (response: Response) => response.ok;

  async function chunksOf(request: PreparedRequest) {
    const answer = await stream(request, wanted);
    if (!("chunks" in answer)) return expect.unreachable("it is not a stream");
    return answer.chunks;
  }

  async function textOf(chunks: AsyncIterable<Uint8Array>) {
    let text = "";
    for await (const chunk of chunks) text += Buffer.from(chunk).toString();
    return text;
  }

  test("are read piece by piece", async () => {
    const server = await startServer((response) => {
      response.writeHead(200).write("a\n");
      setTimeout(() => response.end("b\n"), 20);
    });
    expect(await textOf(await chunksOf(prepared(server.url).request))).toBe("a\nb\n");
  });

  test("may be empty", async () => {
    const server = await startServer((response) => void response.writeHead(200).end());
    expect(await textOf(await chunksOf(prepared(server.url).request))).toBe("");
  });

  test("an answer that is not wanted as a stream is read to its end", async () => {
    const server = await startServer((response) => sendProblem(response, 400, "invalid-request"));
    const answer = await stream(prepared(server.url).request, wanted);
    expect(answer).toMatchObject({ text: expect.stringContaining("invalid-request") });
  });

  test("start again as long as they have not begun", async () => {
    const server = await startServer((response, _, place) => {
      if (place === 0) response.destroy();
      else response.writeHead(200).end("a");
    });
    expect(await textOf(await chunksOf(prepared(server.url).request))).toBe("a");
  });

  test("that break in the middle are a network error", async () => {
    const server = await startServer((response) => {
      response.writeHead(200, { "X-Request-Id": "req-9" });
      response.write("a\n", () => response.destroy());
    });
    const error = await failure(textOf(await chunksOf(prepared(server.url).request)));
    expect(isCivicNetworkError(error)).toBe(true);
    expect(error).toMatchObject({ requestId: "req-9", message: `GET ${server.url}: the answer broke off` });
    expect(server.seen).toHaveLength(1);
  });

  test("that stand still are a timeout", async () => {
    const server = await startServer((response) => {
      response.writeHead(200).write("a\n");
    });
    const error = await failure(textOf(await chunksOf(prepared(server.url, { timeout: 1_500 }).request)));
    expect(error).toBeInstanceOf(CivicTimeoutError);
  });

  test("do not time out because the reader is slow, nor because they are long", async () => {
    const server = await startServer((response) => {
      response.writeHead(200).write("a");
      const timer = setInterval(() => response.write("b"), 25);
      setTimeout(() => {
        clearInterval(timer);
        response.end("c");
      }, 2_600);
    });
    let text = "";
    for await (const chunk of await chunksOf(prepared(server.url, { timeout: 1_500 }).request)) {
      text += Buffer.from(chunk).toString();
      if (text === "a") await new Promise((resolve) => setTimeout(resolve, 2_000));
    }
    expect(text).toMatch(/^ab+c$/);
  });

  test("close the connection when the reader stops early", async () => {
    const closed = latch();
    const server = await startServer((response) => {
      const timer = setInterval(() => response.write("x".repeat(1000)), 5);
      onTestFinished(() => clearInterval(timer));
      response.writeHead(200).on("close", closed.open);
    });
    for await (const chunk of await chunksOf(prepared(server.url).request)) {
      expect(chunk.length).toBeGreaterThan(0);
      break;
    }
    await closed.opened;
  });

  test("end with the reason of the caller's signal", async () => {
    const caller = new AbortController();
    const server = await startServer((response) => {
      response.writeHead(200).write("a\n");
    });
    const reading = async () => {
      for await (const _ of await chunksOf(prepared(server.url, { signal: caller.signal }).request)) {
        caller.abort("closed the tab");
      }
    };
    expect(await failure(reading())).toBe("closed the tab");
  });
});
