import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { canonicalise, digestOf, type Service } from "@civic/schema";
import { type CivicClient, createCivicClient } from "@civic/sdk";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { type NodeProcess, startNodeProcess } from "../../apps/api/tests/support/node-process.ts";
import { sampleService } from "../../apps/api/tests/support/sample-record.ts";
import { startProxy } from "./altering-proxy.ts";

const data = join(import.meta.dirname, "../../data");
const apiKey = "key-of-the-publisher-be";
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "civic-exchange-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

interface Publisher {
  readonly origin: string;
  readonly civic: CivicClient;
}

/** A node of the State `be` with a store of its own, and the records of a folder where one is named. */
async function startPublisher(CIVIC_RECORDS = ""): Promise<Publisher> {
  const CIVIC_KEYS = `be=${createHash("sha256").update(apiKey).digest("hex")}`;
  const origin = await startNodeProcess({ CIVIC_DATA: newFolder(), CIVIC_RECORDS, CIVIC_KEYS }).origin;
  return { origin, civic: createCivicClient({ baseUrl: origin, apiKey }) };
}

interface Mirror {
  readonly process: NodeProcess;
  readonly origin: string;
  /** Waits until a pull has ended whose log line has these fields. */
  pulled(fields: Record<string, unknown>): Promise<void>;
  /** Codes of what was refused so far, with the record. */
  refused(): [code: unknown, record: unknown][];
}

/** A node with a store of its own that pulls the records of `be` from an address every second. */
async function startMirror(url: string, CIVIC_RECORDS = ""): Promise<Mirror> {
  const CIVIC_PEERS = JSON.stringify([{ url, publishers: ["be"] }]);
  const settings = { CIVIC_RECORDS, CIVIC_PEERS, CIVIC_PULL_SECONDS: "1" };
  const process = startNodeProcess({ CIVIC_DATA: newFolder(), ...settings });
  return {
    process,
    origin: await process.origin,
    pulled: (fields) =>
      vi.waitFor(
        () =>
          expect(process.logs()).toContainEqual(expect.objectContaining({ message: "pulled", ...fields })),
        { timeout: 100_000, interval: 50 },
      ),
    refused: () => {
      const seen = process.logs().filter(({ code }) => code !== undefined);
      return [...new Map(seen.map(({ code, record }) => [`${code} ${record}`, [code, record]])).values()] as [
        unknown,
        unknown,
      ][];
    },
  };
}

/** What a node answers for a record: the very bytes and how it names them. */
async function served(
  origin: string,
  id: string,
  coding = "identity",
): Promise<{ status: number; etag: string | null; bytes: Buffer }> {
  const headers = { "accept-encoding": coding };
  const response = await fetch(`${origin}/v1/records/${id}`, { headers });
  return {
    status: response.status,
    etag: response.headers.get("etag"),
    bytes: Buffer.from(await response.arrayBuffer()),
  };
}

/** A real record of this repository as the State itself would publish it. */
function ownVersionOf(compiled: Service): Service {
  const slug = compiled.id.split("/")[2]?.replace(/^be-/, "");
  const { translations: _drafts, ...rest } = compiled;
  return {
    ...rest,
    publisher: "be",
    id: `be/service/${slug}`,
    replaces: compiled.id,
    translations: draftFrench,
  };
}

const draftFrench = { fr: { by: "draft" as const } };

function realServices(): Service[] {
  const folder = join(data, "be/service");
  return readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as Service);
}

describe("two nodes, each a process with a store of its own", () => {
  test("serve the same bytes under the same ETag", async () => {
    // The State's own records take over what was compiled about it, which both nodes have.
    const a = await startPublisher(data);
    const records = [
      sampleService({ name: { en: "Écoute \u{1F54A}" } }),
      ...realServices().map(ownVersionOf),
    ];
    for (const record of records) expect((await a.civic.records.put(record)).created).toBe(true);
    const b = await startMirror(a.origin, data);
    await b.pulled({ peer: a.origin, publisher: "be", received: records.length, added: records.length });
    for (const record of records) {
      const [there, here] = [await served(a.origin, record.id), await served(b.origin, record.id)];
      expect(here).toEqual(there);
      expect(here.bytes.toString()).toBe(canonicalise(record));
      expect(here.etag).toBe(`"${await digestOf(canonicalise(record))}"`);
      expect(await served(b.origin, record.id, "gzip")).toEqual(await served(a.origin, record.id, "gzip"));
    }
    const [there, here] = [a.origin, b.origin].map((origin) =>
      fetch(`${origin}/v1/export`).then((r) => r.text()),
    );
    expect(await here).toBe(await there);
    expect(b.refused()).toEqual([]);
  });

  test("follow each other: a new version arrives, and an unchanged one is not taken again", async () => {
    const a = await startPublisher();
    await a.civic.records.put(sampleService());
    const b = await startMirror(a.origin);
    await b.pulled({ added: 1 });
    await b.pulled({ received: 1, added: 0 });
    const second = sampleService({ version: 2, status: "withdrawn" });
    const { etag } = await a.civic.records.put(second);
    await b.pulled({ received: 1, added: 1 });
    await vi.waitFor(async () => expect((await served(b.origin, second.id)).etag).toBe(etag), {
      timeout: 100_000,
    });
    expect((await fetch(`${b.origin}/v1/records/${second.id}?version=1`)).status).toBe(200);
  });

  test("refuse a record of which one byte was altered on the way, and take the others", async () => {
    const a = await startPublisher();
    for (const slug of ["first", "second", "third"]) {
      await a.civic.records.put(sampleService({ slug, name: { en: `The ${slug} line` } }));
    }
    const proxy = await startProxy(a.origin, (body) => body.replace("The second line", "The secOnd line"));
    const b = await startMirror(proxy);
    await b.pulled({ received: 2, added: 2 });
    expect(b.refused()).toEqual([["digest-mismatch", "be/service/second"]]);
    expect(b.process.logs()).toContainEqual(
      expect.objectContaining({
        level: 40,
        peer: proxy,
        code: "digest-mismatch",
        record: "be/service/second",
        message: expect.stringContaining("altered on the way"),
      }),
    );
    expect((await served(b.origin, "be/service/second")).status).toBe(404);
    for (const slug of ["first", "third"]) {
      const id = `be/service/${slug}`;
      expect(await served(b.origin, id)).toEqual(await served(a.origin, id));
    }
  });

  test("name an export that was cut off, and keep what was whole", async () => {
    const a = await startPublisher();
    for (const slug of ["first", "second"]) await a.civic.records.put(sampleService({ slug }));
    let cuts = 0;
    const proxy = await startProxy(a.origin, (body) => {
      cuts += 1;
      if (cuts === 1) return { cutAfter: body.indexOf("\n") + 200 };
      return cuts === 2 ? body.slice(0, body.lastIndexOf('{"end"')) : body;
    });
    const b = await startMirror(proxy);
    await b.pulled({ received: 1, added: 1 });
    expect(b.refused()).toEqual([["export-truncated", undefined]]);
    expect((await served(b.origin, "be/service/second")).status).toBe(404);
    await b.pulled({ received: 2, added: 1 });
    await b.pulled({ received: 2, added: 0 });
    const truncated = b.process.logs().filter(({ code }) => code === "export-truncated");
    expect(truncated.map(({ params }) => params)).toEqual([{ count: 1 }, { count: 2 }]);
  });

  test("refuse what another publisher slips in, and what contradicts a version they hold", async () => {
    const [a, other] = [await startPublisher(), await startPublisher()];
    await a.civic.records.put(sampleService());
    await other.civic.records.put(sampleService({ name: { en: "Another truth" } }));
    let target: string | undefined;
    const proxy = await startProxy(a.origin, (body) => target ?? body);
    const b = await startMirror(proxy);
    await b.pulled({ added: 1 });
    const before = await served(b.origin, "be/service/help-line");
    const stranger = sampleService({ publisher: "fr", jurisdiction: "fr" });
    const canonical = canonicalise(stranger);
    const line = `{"id":"${stranger.id}","version":1,"digest":"${await digestOf(canonical)}","record":${canonical}}\n`;
    const contradicting = await fetch(`${other.origin}/v1/export`).then((response) => response.text());
    target = line + contradicting.replace('{"count":1}', '{"count":2}');
    await b.pulled({ received: 2, added: 0 });
    expect(b.refused()).toEqual([
      ["publisher-not-allowed", "fr/service/help-line"],
      ["version-conflict", "be/service/help-line"],
    ]);
    expect(await served(b.origin, "be/service/help-line")).toEqual(before);
    expect((await served(b.origin, stranger.id)).status).toBe(404);
  });

  test("live without each other", async () => {
    const b = await startMirror("http://127.0.0.1:1/");
    await vi.waitFor(
      () =>
        expect(b.process.logs()).toContainEqual(
          expect.objectContaining({ message: "a peer could not be read" }),
        ),
      { timeout: 100_000 },
    );
    expect((await fetch(`${b.origin}/readyz`)).status).toBe(200);
    b.process.kill("SIGTERM");
    expect(await b.process.ended).toMatchObject({ code: 0, stderr: "" });
  });
});
