import { type IncomingHttpHeaders, request } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { onTestFinished } from "vitest";
import { listen } from "../../src/http/connection/listen.ts";
import type { Limits } from "../../src/http/limits.ts";
import { createLogger } from "../../src/telemetry/logger.ts";
import { expectDeclared } from "./declared-answer.ts";
import type { TestApp } from "./test-app.ts";

/** Serves a node of a test over HTTP, and gives its origin. */
export async function overHttp({ app, metrics }: TestApp, limits: Partial<Limits> = {}): Promise<string> {
  const context = { logger: createLogger("silent", { write: () => undefined }), metrics };
  const bounds = { stopTime: 0, ...limits };
  const server = await listen(app, { host: "127.0.0.1", port: 0, context, limits: bounds });
  onTestFinished(() => server.stop());
  return server.origin;
}

/** An answer as it came over the wire. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
}

interface RawInit {
  readonly method?: string;
  readonly headers?: Record<string, string>;
}

/** Asks without any help: no header is added, nothing is decoded. The answer is held to its declaration. */
export async function rawRequest(url: string, init: RawInit = {}): Promise<RawAnswer> {
  const answer = await ask(url, init);
  const { status, headers, bytes } = answer;
  const given = Object.entries(headers).map(([name, value = ""]): [string, string] => [name, `${value}`]);
  const body = status === 204 || status === 304 ? null : new Uint8Array(bytes);
  await expectDeclared(
    new URL(url).pathname,
    init.method ?? "GET",
    new Response(body, { status, headers: given }),
  );
  return answer;
}

function ask(url: string, { method = "GET", headers = {} }: RawInit): Promise<RawAnswer> {
  return new Promise((settle, fail) => {
    const sent = request(url, { method, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("error", fail);
      answer.on("end", () =>
        settle({ status: answer.statusCode ?? 0, headers: answer.headers, bytes: Buffer.concat(chunks) }),
      );
    });
    sent.on("error", fail);
    sent.end();
  });
}

/** The text of an answer, decoded as it says. */
export function textOf({ headers, bytes }: RawAnswer): string {
  const coding = headers["content-encoding"];
  if (coding === undefined) return bytes.toString();
  return (coding === "br" ? brotliDecompressSync(bytes) : gunzipSync(bytes)).toString();
}
