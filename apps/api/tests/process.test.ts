import { readFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { freshDatabase } from "../../../tests/support/fresh-database.ts";
import { startScriptedPeer, unsignedLine } from "./support/mirrored-peer.ts";
import { folders, ids, stopped, writeRecord } from "./support/node-folders.ts";
import { startNodeProcess } from "./support/node-process.ts";
import { sampleService, sampleVersion } from "./support/sample-record.ts";

/** As long as a busy machine may take. */
const patiently = { timeout: 100_000 };

describe("a node that starts", () => {
  test("prints its addresses and what it holds, then logs as JSON", async () => {
    const { records, data } = folders();
    writeRecord(records, sampleService());
    const node = startNodeProcess({ CIVIC_DATA: data, CIVIC_RECORDS: records });
    const origin = await node.origin;
    const message = node.message();
    expect(message).toContain(`Dashboard      ${origin}/  (not built: npm run build)`);
    expect(message).toContain(`Documentation  ${origin}/docs`);
    expect(message).toContain(`Store          embedded store, ${data}/civic.sqlite`);
    expect(message).toContain("Records        1 (be 1); at this start 1 added, 0 unchanged");
    expect(message).toContain("Unsigned       1 record comes from the folder, without a signature");
    for (const path of ["/docs", "/openapi.json", "/v1/records", "/readyz"]) {
      expect((await fetch(origin + path)).status).toBe(200);
    }
    await vi.waitFor(() => expect(node.logs().map(({ path }) => path)).toContain("/readyz"), patiently);
    expect(node.logs()[0]).toEqual({
      level: 30,
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      request: expect.any(String),
      method: "GET",
      path: "/docs",
      status: 200,
      ms: expect.any(Number),
      message: "request",
    });
  });

  test("loads the records of this repository as they are", async () => {
    const records = join(import.meta.dirname, "../../../data");
    const node = startNodeProcess({ CIVIC_DATA: folders().data, CIVIC_RECORDS: records });
    const origin = await node.origin;
    expect(node.message()).toMatch(/Records +\d+ \(.*be \d+, .*fr \d+/);
    const file = readFileSync(join(records, "fr/compensation-scheme/fr-fgti-terrorism.json"), "utf8");
    const served = await fetch(`${origin}/v1/records/civic/compensation-scheme/fr-fgti-terrorism`);
    expect(await served.json()).toEqual(JSON.parse(file));
  });

  test.for(["SIGTERM", "SIGINT"] as const)("ends with 0 on %s", async (signal) => {
    const node = startNodeProcess({ CIVIC_DATA: folders().data });
    await fetch(`${await node.origin}/healthz`);
    expect(await stopped(node, signal)).toMatchObject({ code: 0, signal: null, stderr: "" });
  });

  test("finishes the requests under way before it ends", async () => {
    const node = startNodeProcess({ CIVIC_DATA: folders().data });
    const origin = new URL(await node.origin);
    const body = JSON.stringify(sampleService());
    const head = `POST /v1/validate HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`;
    const socket = connect(Number(origin.port), origin.hostname);
    let answer = "";
    socket.setEncoding("utf8").on("data", (text: string) => {
      answer += text;
    });
    socket.write(head + body.slice(0, 20));
    await fetch(new URL("/healthz", origin));
    node.kill("SIGTERM");
    await vi.waitFor(() => expect(fetch(new URL("/healthz", origin))).rejects.toThrow(), patiently);
    socket.write(body.slice(20));
    expect(await node.ended).toMatchObject({ code: 0 });
    expect(answer).toContain('{"valid":true,"findings":[]}');
  });

  test("keeps what it acknowledged when it is killed", async () => {
    const { data } = folders();
    const CIVIC_KEYS = `be=${Buffer.from(await crypto.subtle.digest("SHA-256", Buffer.from("key"))).toString("hex")}`;
    const node = startNodeProcess({ CIVIC_DATA: data, CIVIC_KEYS });
    const origin = await node.origin;
    const acknowledged: string[] = [];
    for (let index = 0; index < 20; index += 1) {
      const record = sampleService({ slug: `line-${index}` });
      const headers = { authorization: "Bearer key", "content-type": "application/json" };
      const init = { method: "PUT", headers, body: JSON.stringify(record) };
      if ((await fetch(`${origin}/v1/records/${record.id}`, init)).status === 201)
        acknowledged.push(`${record.id} 1`);
    }
    node.kill("SIGKILL");
    await node.ended;
    const again = startNodeProcess({ CIVIC_DATA: data });
    expect(acknowledged).toHaveLength(20);
    expect(await ids(await again.origin)).toEqual(acknowledged.sort());
  });

  test("shares a PostgreSQL with others that start at the same moment", async (context) => {
    const { records } = folders();
    writeRecord(records, sampleService());
    const DATABASE_URL = await freshDatabase(context);
    const settings = { DATABASE_URL, CIVIC_RECORDS: records };
    const nodes = [1, 2, 3].map(() => startNodeProcess({ ...settings, CIVIC_DATA: folders().data }));
    for (const node of nodes) expect(await ids(await node.origin)).toEqual(["be/service/help-line 1"]);
    const added = nodes.map((node) => /at this start (\d) added/.exec(node.message())?.[1]);
    expect(added.sort()).toEqual(["0", "0", "1"]);
  });
});

test("takes it calmly when somebody goes away in the middle", async () => {
  const { records, data } = folders();
  for (let index = 0; index < 300; index += 1) {
    const slug = `line-${index}`;
    writeRecord(records, sampleService({ slug, name: { en: "x".repeat(9_000) } }), { slug });
  }
  const node = startNodeProcess({ CIVIC_DATA: data, CIVIC_RECORDS: records });
  const origin = await node.origin;
  const head =
    "POST /v1/validate HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{";
  const socket = connect(Number(new URL(origin).port), "127.0.0.1", () => {
    socket.write(head, () => setTimeout(() => socket.destroy(), 100));
  });
  await vi.waitFor(
    () => expect(node.logs()).toContainEqual(expect.objectContaining({ method: "POST", status: 499 })),
    patiently,
  );
  const leaving = new AbortController();
  const reading = (await fetch(`${origin}/v1/export`, { signal: leaving.signal })).body?.getReader();
  await reading?.read();
  leaving.abort();
  expect((await fetch(`${origin}/healthz`)).status).toBe(200);
  expect(node.logs().filter(({ level }) => Number(level) > 30)).toEqual([]);
  node.kill("SIGTERM");
  expect(await node.ended).toMatchObject({ code: 0, stderr: "" });
});

test("answers a request that cannot be read as a problem", async () => {
  const node = startNodeProcess({ CIVIC_DATA: folders().data });
  const origin = new URL(await node.origin);
  const answerTo = (request: string) =>
    new Promise<string>((settle) => {
      let answer = "";
      const socket = connect(Number(origin.port), origin.hostname, () => socket.write(request));
      socket.setEncoding("utf8").on("data", (text: string) => {
        answer += text;
        if (answer.includes("}")) socket.destroy();
      });
      socket.on("close", () => settle(answer));
    });
  for (const request of ["GET /v1 HTTP/1.1\r\nHost: a b\r\n\r\n", "GET /a\\b HTTP/1.1\r\nHost: x\r\n\r\n"]) {
    const answer = await answerTo(request);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain('"type":"urn:civic:problem:invalid-request"');
  }
  const large = "x".repeat(3 * 1024 * 1024);
  const tooLarge = `POST /v1/validate HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${large.length}\r\n\r\n`;
  expect(await answerTo(tooLarge + large)).toMatch(/^HTTP\/1\.1 413 [\s\S]*body-too-large/);
  expect((await fetch(`${origin.origin}/healthz`)).status).toBe(200);
});

test("starts beside a record that a peer published first, and says what differs", async () => {
  const { records, data } = folders();
  const published = await sampleVersion({ name: { en: "Another truth" } });
  const { digest } = published;
  const { url, lines } = await startScriptedPeer();
  lines.push(unsignedLine(published));
  const CIVIC_PEERS = JSON.stringify([{ url, publishers: ["be"], unsigned: ["be"] }]);
  const mirror = startNodeProcess({ CIVIC_DATA: data, CIVIC_PEERS });
  const mirrored = new URL("/v1/records/be/service/help-line", await mirror.origin);
  await vi.waitFor(async () => expect((await fetch(mirrored)).status).toBe(200), patiently);
  mirror.kill("SIGTERM");
  await mirror.ended;
  writeRecord(records, sampleService());
  const settings = { CIVIC_DATA: data, CIVIC_RECORDS: records };
  const node = startNodeProcess(settings);
  expect(await ids(await node.origin)).toEqual(["be/service/help-line 1"]);
  expect(node.message()).toContain("  Disagreements  1: ");
  expect(node.message()).toContain(`      stored   ${digest} from ${url}`);
  expect(node.logs()).toContainEqual(
    expect.objectContaining({ level: 40, path: "be/service/help-line.json", stored: digest, writtenBy: url }),
  );
  node.kill("SIGTERM");
  await node.ended;
  const stopped = await startNodeProcess({ ...settings, CIVIC_CONFLICTS: "stop" }).ended;
  expect([stopped.code, stopped.stderr]).toEqual([1, expect.stringContaining("error version-conflict")]);
});
