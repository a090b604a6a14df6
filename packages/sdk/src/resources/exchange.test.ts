import {
  canonicalise,
  digestOf,
  type ExportLine,
  writeExportEnd,
  writeExportLine,
} from "@civic/schema/exchange";
import { describe, expect, test } from "vitest";
import { exampleService } from "../../tests/example-records.ts";
import { sendJson, startServer } from "../../tests/local-server.ts";
import { createCivicClient } from "../client.ts";
import type { ExportOptions } from "./export.ts";

async function lineOf(slug: string): Promise<string> {
  const record = exampleService(slug);
  const canonical = canonicalise(record);
  return writeExportLine({ id: record.id, version: 1, digest: await digestOf(canonical), canonical });
}

/** Serves the pieces one after the other and reads them as an export. */
async function exported(pieces: readonly (string | Uint8Array)[], options?: ExportOptions) {
  const server = await startServer(async (response) => {
    response.writeHead(200, { "Content-Type": "application/x-ndjson", "X-Request-Id": "req-6" });
    for (const piece of pieces) {
      response.write(piece);
      await new Promise((resolve) => setImmediate(resolve));
    }
    response.end();
  });
  const { exchange } = createCivicClient({ baseUrl: server.url, retry: false });
  const lines: ExportLine[] = [];
  let error: unknown;
  try {
    for await (const line of exchange.export(options)) lines.push(line);
  } catch (thrown) {
    error = thrown;
  }
  return { server, lines, error };
}

describe("a whole export", () => {
  test("gives every record with its proved digest, then the end", async () => {
    const texts = [await lineOf("a"), await lineOf("b"), writeExportEnd(2)];
    const { server, lines, error } = await exported(texts, { publisher: "civic" });
    expect(error).toBeUndefined();
    expect(lines.map((line) => (line.type === "record" ? line.exported.record : line))).toEqual([
      exampleService("a"),
      exampleService("b"),
      { type: "end", count: 2 },
    ]);
    expect(server.seen[0]?.url).toBe("/v1/export?publisher=civic");
  });

  test("may be empty", async () => {
    expect(await exported([writeExportEnd(0)])).toMatchObject({ lines: [{ type: "end", count: 0 }] });
  });

  test("may come byte by byte, cut inside characters", async () => {
    const bytes = new TextEncoder().encode((await lineOf("a")) + writeExportEnd(1));
    const { lines, error } = await exported(Array.from(bytes, (byte) => new Uint8Array([byte])));
    expect(error).toBeUndefined();
    expect(lines.map(({ type }) => type)).toEqual(["record", "end"]);
  });

  test("ends at its end line, whatever comes after", async () => {
    const { lines, error } = await exported([writeExportEnd(0), await lineOf("a")]);
    expect(error).toBeUndefined();
    expect(lines).toEqual([{ type: "end", count: 0 }]);
  });
});

describe("a line that proves nothing", () => {
  test("is refused, named, counted, and does not stop the others", async () => {
    const altered = (await lineOf("a")).replace("d’aide", "d’AIDE");
    const { lines, error } = await exported([altered, "nonsense\n", await lineOf("b"), writeExportEnd(3)]);
    expect(error).toBeUndefined();
    expect(lines.map((line) => (line.type === "refused" ? line.finding.code : line.type))).toEqual([
      "digest-mismatch",
      "export-line-malformed",
      "record",
      "end",
    ]);
  });
});

describe("an export that was cut off", () => {
  test("without its end line is an error, after what came", async () => {
    const { lines, error } = await exported([await lineOf("a")]);
    expect(lines).toHaveLength(1);
    expect(error).toMatchObject({
      name: "CivicInvalidAnswerError",
      reason: "export-truncated",
      message: "export-truncated: no end after 1 records",
      requestId: "req-6",
    });
  });

  test("in the middle of a line accuses nobody of a malformed line", async () => {
    const { lines, error } = await exported([await lineOf("a"), (await lineOf("b")).slice(0, 200)]);
    expect(lines.map(({ type }) => type)).toEqual(["record"]);
    expect(error).toMatchObject({ reason: "export-truncated" });
  });

  test("in the middle of its list is found by the count", async () => {
    const { lines, error } = await exported([await lineOf("a"), writeExportEnd(2)]);
    expect(lines.map(({ type }) => type)).toEqual(["record"]);
    expect(error).toMatchObject({ message: "export-truncated: 1 of 2 records" });
  });

  test("is taken as it is when the caller allows it", async () => {
    const lost = await exported([await lineOf("a")], { allowTruncated: true });
    expect(lost.error).toBeUndefined();
    expect(lost.lines.map(({ type }) => type)).toEqual(["record"]);
    const fewer = await exported([await lineOf("a"), writeExportEnd(2)], { allowTruncated: true });
    expect(fewer.error).toBeUndefined();
    expect(fewer.lines.map(({ type }) => type)).toEqual(["record", "end"]);
  });
});

test("a line beyond the bound ends the export", async () => {
  const line = await lineOf("a");
  const within = await exported([line, writeExportEnd(1)], {
    maxLineLength: Buffer.byteLength(line),
  });
  expect(within.error).toBeUndefined();
  const { lines, error } = await exported([line, writeExportEnd(1)], {
    maxLineLength: Buffer.byteLength(line) - 2,
  });
  expect(lines).toEqual([]);
  expect(error).toMatchObject({ reason: "line-too-long", requestId: "req-6" });
});

test("a statement is posted as it was signed, and the answer says whether it is new", async () => {
  const taken = { type: "key", publisher: "be", about: "k", hash: "h", keysInForce: 2 };
  const server = await startServer((response, _, place) =>
    sendJson(response, place === 0 ? 201 : 200, taken),
  );
  const { exchange } = createCivicClient({ baseUrl: server.url, apiKey: "key-of-be", retry: false });
  const jws = { protected: "a", payload: "b", signature: "c" };
  expect(await exchange.state(jws)).toEqual({ statement: taken, created: true });
  expect(await exchange.state(jws)).toEqual({ statement: taken, created: false });
  expect(server.seen[0]).toMatchObject({
    method: "POST",
    url: "/v1/statements",
    headers: { "content-type": "application/json", authorization: "Bearer key-of-be" },
    body: JSON.stringify(jws),
  });
});
