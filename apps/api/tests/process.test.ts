import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { connect } from "node:net";
import { dirname, join } from "node:path";
import { writeExportEnd, writeExportLine } from "@civic/schema";
import { describe, expect, onTestFinished, type TestContext, test, vi } from "vitest";
import { freePort } from "../../../tests/support/free-port.ts";
import { freshDatabase } from "../../../tests/support/fresh-database.ts";
import { type Ending, startNodeProcess } from "./support/node-process.ts";
import { type SampleOptions, sampleService, sampleVersion } from "./support/sample-record.ts";
import { temporaryFolder } from "./support/test-store.ts";

/** As long as a busy machine may take. */
const patiently = { timeout: 100_000 };

/** A folder for the records and one for the data of a node. */
function folders(): { records: string; data: string } {
  const folder = temporaryFolder();
  return { records: join(folder, "records"), data: join(folder, "data") };
}

function writeRecord(folder: string, content: unknown, options: SampleOptions = {}): void {
  const file = join(folder, `be/service/${options.slug ?? "help-line"}.json`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
}

/** To root everything is writable: a node that shall not write runs as somebody else then, who must reach the sources. */
function withoutRights(context: TestContext): { readonly uid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const user = { uid: 65_534 };
  const sees = spawnSync(
    process.execPath,
    ["-e", "require('node:fs').readdirSync(process.argv[1])", import.meta.dirname],
    user,
  );
  if (sees.status !== 0) context.skip("the sources are closed to users other than root");
  return user;
}

async function stopped(
  node: ReturnType<typeof startNodeProcess>,
  signal: NodeJS.Signals = "SIGTERM",
): Promise<Ending> {
  await node.origin;
  node.kill(signal);
  return node.ended;
}

async function ids(origin: string): Promise<string[]> {
  const page = (await (await fetch(`${origin}/v1/records`)).json()) as {
    items: { id: string; version: number }[];
  };
  return page.items.map(({ id, version }) => `${id} ${version}`);
}

describe("a node that cannot start says why in plain words and ends with 1", () => {
  test("on a malformed record, with every finding, and leaves the store as it was", async () => {
    const { records, data } = folders();
    writeRecord(records, sampleService());
    const settings = { CIVIC_DATA: data, CIVIC_RECORDS: records };
    expect(await stopped(startNodeProcess(settings))).toMatchObject({ code: 0, stderr: "" });

    writeRecord(records, sampleService({ slug: "desk" }), { slug: "desk" });
    writeRecord(records, { ...sampleService({ version: 2 }), status: "new", extra: true });
    writeRecord(records, "{", { slug: "broken" });
    const { code, stdout, stderr } = await startNodeProcess(settings).ended;
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(`CIVIC_RECORDS: 3 findings in ${records}. Nothing was stored.`);
    expect(stderr).toMatch(/be\/service\/broken\.json\n {2}error not-json at the whole document\n {4}\S/);
    expect(stderr).toMatch(/be\/service\/help-line\.json\n {2}error unknown-code at \/status\n {4}“new”.*\n/);
    expect(stderr).toMatch(/ {2}error unknown-property at \/extra\n/);
    expect(stderr).not.toMatch(/\n\s+at .*\.ts/);

    const node = startNodeProcess({ CIVIC_DATA: data });
    expect(await ids(await node.origin)).toEqual(["be/service/help-line 1"]);
  });

  test("on a version that is stored with other content", async () => {
    const { records, data } = folders();
    writeRecord(records, sampleService());
    const settings = { CIVIC_DATA: data, CIVIC_RECORDS: records };
    await stopped(startNodeProcess(settings));
    writeRecord(records, sampleService({ name: { en: "Changed without a new version" } }));
    const { code, stderr } = await startNodeProcess(settings).ended;
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /help-line\.json\n {2}error version-conflict at \/version\n {4}Version 1 was already published/,
    );
  });

  test("on a folder that another node uses", async () => {
    const { data } = folders();
    const first = startNodeProcess({ CIVIC_DATA: data });
    await first.origin;
    const { code, stderr } = await startNodeProcess({ CIVIC_DATA: data }).ended;
    expect(code).toBe(1);
    expect(stderr).toMatch(/^The node cannot start\.\nCIVIC_DATA: .* is in use by another node\. .*\n$/);
    // Whatever became of the one that held it, the folder is free when it is gone.
    first.kill("SIGKILL");
    await first.ended;
    await startNodeProcess({ CIVIC_DATA: data }).origin;
  });

  test("on a store that can only be read", async (context) => {
    const { data } = folders();
    const user = withoutRights(context);
    await stopped(startNodeProcess({ CIVIC_DATA: data }));
    for (const path of [dirname(data), data, ...readdirSync(data).map((name) => join(data, name))]) {
      if (user !== undefined) chownSync(path, user.uid, user.uid);
    }
    chmodSync(join(data, "civic.sqlite"), 0o444);
    const { code, stdout, stderr } = await startNodeProcess({ CIVIC_DATA: data }, user).ended;
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(
      /^The node cannot start\.\nCIVIC_DATA: cannot use .*civic\.sqlite: attempt to write a readonly database\.\n$/,
    );
  });

  test("on a port in use", async () => {
    const server = createServer();
    const port = await new Promise<number>((settle) => {
      server.listen(0, "127.0.0.1", () => settle((server.address() as AddressInfo).port));
    });
    onTestFinished(() => {
      server.close();
    });
    const { code, stderr } = await startNodeProcess({ CIVIC_DATA: folders().data, PORT: String(port) }).ended;
    expect(code).toBe(1);
    expect(stderr).toBe(
      `The node cannot start.\nPORT: ${port} on 127.0.0.1 is in use. Stop what uses it, or set PORT to a free port.\n`,
    );
  });

  test("on a database that is out of reach or refuses, without its password", async (context) => {
    const refused = `postgres://civic:s3cret@127.0.0.1:${await freePort()}/civic`;
    const absent = new URL(await freshDatabase(context));
    absent.pathname = "/absent";
    absent.password = "s3cret";
    for (const DATABASE_URL of [refused, absent.href]) {
      const { code, stderr } = await startNodeProcess({ CIVIC_DATA: folders().data, DATABASE_URL }).ended;
      expect(code).toBe(1);
      expect(stderr).toMatch(
        /^The node cannot start\.\nDATABASE_URL: cannot use PostgreSQL, civic@127[^\n]*\n$/,
      );
      expect(stderr).not.toContain("s3cret");
    }
  });

  test("on settings that cannot be used, all of them at once", async () => {
    const settings = {
      PORT: "http",
      CIVIC_KEYS: "be=secret-key",
      CIVIC_PEERS: "[",
      DATABASE_URL: "mysql://u:s3cret@h/d",
    };
    const { code, stderr } = await startNodeProcess({ CIVIC_DATA: folders().data, ...settings }).ended;
    expect(code).toBe(1);
    for (const name of Object.keys(settings)) expect(stderr).toContain(`\n${name}: `);
    expect(stderr).not.toMatch(/s3cret|secret-key/);
  });

  test("on a folder that cannot be written, and on one of records that is not there", async () => {
    const { data } = folders();
    mkdirSync(dirname(data), { recursive: true });
    writeFileSync(data, "a file");
    const blocked = await startNodeProcess({ CIVIC_DATA: join(data, "below") }).ended;
    expect([blocked.code, blocked.stderr]).toEqual([
      1,
      expect.stringMatching(/\nCIVIC_DATA: cannot use the folder /),
    ]);
    const absent = await startNodeProcess({ CIVIC_DATA: folders().data, CIVIC_RECORDS: "./absent" }).ended;
    expect([absent.code, absent.stderr]).toEqual([
      1,
      expect.stringMatching(/\nCIVIC_RECORDS: there is no folder .*absent/),
    ]);
  });
});

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
  const { record, canonical, digest } = await sampleVersion({ name: { en: "Another truth" } });
  const line = writeExportLine({ id: record.id, version: 1, canonical, digest });
  const peer = createServer((_, answer) => {
    answer.writeHead(200, { "content-type": "application/x-ndjson" }).end(line + writeExportEnd(1));
  });
  onTestFinished(() => void peer.close());
  await new Promise<void>((ready) => peer.listen(0, "127.0.0.1", ready));
  const url = `http://127.0.0.1:${(peer.address() as AddressInfo).port}`;
  const CIVIC_PEERS = JSON.stringify([{ url, publishers: ["be"] }]);
  const mirror = startNodeProcess({ CIVIC_DATA: data, CIVIC_PEERS });
  await mirror.origin;
  await vi.waitFor(
    () => expect(mirror.logs()).toContainEqual(expect.objectContaining({ added: 1 })),
    patiently,
  );
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
