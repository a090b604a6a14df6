import { describe, expect, onTestFinished, test } from "vitest";
import { sendProblem, startServer } from "../tests/local-server.ts";
import { failure, latch, prepared } from "../tests/prepared-request.ts";
import { CivicTimeoutError, isCivicNetworkError } from "./errors.ts";
import { stream } from "./stream.ts";
import type { PreparedRequest } from "./transport.ts";

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
