import { createServer } from "node:http";
import { connect as connectPlain } from "node:net";
import { connect as connectSecure } from "node:tls";
import { expect, it } from "vitest";
import { isLoopback } from "./loopback-only.ts";

it.each(["http://example.org/", "https://192.0.2.1/"])("refuses fetch of %s", async (url) => {
  await expect(fetch(url)).rejects.toMatchObject({
    cause: expect.objectContaining({ message: expect.stringMatching(/only loopback is allowed/) }),
  });
});

it("refuses plain and secure sockets", () => {
  expect(() => connectPlain(443, "example.org")).toThrow(/example\.org: only loopback/);
  expect(() => connectPlain({ port: 443, host: "2001:db8::1" })).toThrow(/only loopback/);
  expect(() => connectSecure({ port: 443, host: "example.org" })).toThrow(/only loopback/);
});

it("lets a test talk to its own server", async () => {
  const server = createServer((_, answer) => answer.end("here"));
  const port = await new Promise<number>((settle) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      settle(typeof address === "object" && address !== null ? address.port : 0);
    });
  });
  const answer = await fetch(`http://127.0.0.1:${port}/`);
  expect(await answer.text()).toBe("here");
  server.close();
});

it.each([
  [{}, true],
  [{ host: "localhost" }, true],
  [{ host: "node.localhost" }, true],
  [{ host: "127.0.0.53" }, true],
  [{ host: "::1" }, true],
  [{ host: "[::1]" }, true],
  [{ path: "/run/server.sock" }, true],
  [{ host: "127.0.0.1.example.org" }, false],
  [{ host: "localhost.example.org" }, false],
  [{ host: "10.0.0.1" }, false],
  [{ host: "::ffff:192.0.2.1" }, false],
])("%j stays on loopback: %s", (target, stays) => {
  expect(isLoopback(target)).toBe(stays);
});
