import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { canonicalise, digestOf, type Service, schemaVersion } from "@civic/schema";
import { type Endpoint, endpoints, ownProblems } from "@civic/schema/endpoints";
import { describe, expect, type TestContext, test } from "vitest";
import { readDashboardFiles } from "../src/http/pages/dashboard-files.ts";
import { overHttp, rawRequest, textOf } from "./support/raw-request.ts";
import { sampleService, sampleVersion } from "./support/sample-record.ts";
import { newSigner } from "./support/signed-version.ts";
import { problemOf, putInit, testApp } from "./support/test-app.ts";
import { type EngineName, emptyStore, engines, temporaryFolder } from "./support/test-store.ts";

const path = "/v1/records/be/service/help-line";
const large = sampleService({ name: { en: `Écoute ${"x".repeat(3000)}` } });
const forms = ["", "-gzip", "-br"] as const;

interface Served {
  readonly origin: string;
  readonly digest: string;
}

/** A node over HTTP that holds one record, signed, large enough to be compressed. */
async function served(engine: EngineName, context: TestContext, record: Service = large): Promise<Served> {
  const node = testApp(await emptyStore(engine, context), { signers: [await newSigner()] });
  const origin = await overHttp(node);
  expect((await fetch(`${origin}${path}`, putInit(record))).status).toBe(201);
  return { origin, digest: await digestOf(canonicalise(record)) };
}

describe.each(engines)("compressed answers on %s", (engine) => {
  test.for([
    [undefined, ""],
    ["identity", ""],
    ["gzip", "-gzip"],
    ["gzip, deflate, br, zstd", "-br"],
    ["br;q=0, *", "-gzip"],
    ["gzip;q=0.1, identity;q=0.9", ""],
    ["zstd, identity;q=0", ""],
    ["gzip;q=loud, ;;,=, br;q=9", ""],
  ] as const)("who accepts %s holds the tag of what it was sent", async ([accepted, form], context) => {
    const { origin, digest } = await served(engine, context);
    const headers = accepted === undefined ? {} : { "accept-encoding": accepted };
    const get = await rawRequest(`${origin}${path}`, { headers });
    expect(textOf(get)).toBe(canonicalise(large));
    expect(get.headers).toMatchObject({
      etag: `"${digest}${form}"`,
      vary: "Accept, Accept-Encoding",
      "content-type": "application/json",
      "content-length": String(get.bytes.byteLength),
    });
    expect(get.headers["content-encoding"]).toBe(form === "" ? undefined : form.slice(1));
    const head = await rawRequest(`${origin}${path}`, { headers, method: "HEAD" });
    for (const name of ["etag", "vary", "content-encoding", "content-type"]) {
      expect([name, head.headers[name]]).toEqual([name, get.headers[name]]);
    }
    expect([head.status, head.bytes.byteLength]).toEqual([200, 0]);
  });

  test("every form of a tag stands for the record that it names", async (context) => {
    const { origin, digest } = await served(engine, context);
    for (const form of forms) {
      for (const coding of ["identity", "gzip", "br"]) {
        const tag = `"${digest}${form}"`;
        for (const held of [tag, `W/${tag}`, `"other-br", ${tag}`]) {
          const headers = { "accept-encoding": coding, "if-none-match": held };
          const answer = await rawRequest(`${origin}${path}`, { headers });
          // A cache finds what it holds by the tag of this answer, so it is the one that was named.
          expect([held, answer.status, answer.headers.etag]).toEqual([held, 304, tag]);
          expect([answer.headers.vary, answer.bytes.byteLength]).toEqual(["Accept, Accept-Encoding", 0]);
          expect((await rawRequest(`${origin}${path}`, { headers, method: "HEAD" })).status).toBe(304);
        }
        const matching = { "accept-encoding": coding, "if-match": tag };
        expect((await rawRequest(`${origin}${path}`, { headers: matching })).status).toBe(200);
        const weak = { "accept-encoding": coding, "if-match": `W/${tag}` };
        expect((await rawRequest(`${origin}${path}`, { headers: weak })).status).toBe(412);
      }
    }
    for (const other of [`"${digest}-zstd"`, `"${digest}-br-br"`, '"-br"', `"${digest.slice(0, -1)}"`]) {
      const headers = { "if-none-match": other };
      expect([other, (await rawRequest(`${origin}${path}`, { headers })).status]).toEqual([other, 200]);
    }
  });

  test("a tag that came with a compressed answer is good for the next publication", async (context) => {
    const { origin } = await served(engine, context);
    const read = await fetch(`${origin}${path}`, { headers: { "accept-encoding": "br" } });
    const etag = read.headers.get("etag") ?? "";
    expect(etag).toMatch(/-br"$/);
    expect(await read.json()).toEqual(large);
    const second = { ...large, version: 2 };
    const weak = putInit(second, { "if-match": `W/${etag}` });
    expect((await fetch(`${origin}${path}`, weak)).status).toBe(412);
    const put = await fetch(`${origin}${path}`, putInit(second, { "if-match": etag }));
    expect(put.status).toBe(201);
    // What a writer is answered is not compressed, and has the plain tag.
    expect(put.headers.get("etag")).toBe(`"${await digestOf(canonicalise(second))}"`);
    expect([put.headers.get("content-encoding"), put.headers.get("vary")]).toEqual([null, null]);
    const late = await fetch(`${origin}${path}`, putInit({ ...large, version: 3 }, { "if-match": etag }));
    expect((await problemOf(late)).kind).toBe("precondition-failed");
    const absent = putInit({ ...large, version: 3 }, { "if-none-match": `W/"x", ${etag}` });
    expect((await fetch(`${origin}${path}`, absent)).status).toBe(201);
  });

  test("a stream comes compressed, line group by line group, and is the same the second time", async (context) => {
    const node = testApp(await emptyStore(engine, context));
    const versions = await Promise.all(
      Array.from({ length: 401 }, (_, index) => sampleVersion({ slug: `line-${index}` })),
    );
    await node.store.accept(versions, "each");
    const origin = await overHttp(node);
    const plain = await rawRequest(`${origin}/v1/export`);
    for (const coding of ["gzip", "br"]) {
      const headers = { "accept-encoding": coding };
      const [first, second] = [
        await rawRequest(`${origin}/v1/export`, { headers }),
        await rawRequest(`${origin}/v1/export`, { headers }),
      ];
      expect(first.headers).toMatchObject({ "content-encoding": coding, vary: "Accept-Encoding" });
      expect(textOf(first)).toBe(plain.bytes.toString());
      expect(first.bytes.byteLength).toBeLessThan(plain.bytes.byteLength / 5);
      expect(second.bytes).toEqual(first.bytes);
      // The second comes from memory, so its length is known.
      expect(second.headers["content-length"]).toBe(String(first.bytes.byteLength));
    }
    await node.store.accept([await sampleVersion({ slug: "line-401" })], "each");
    const after = await rawRequest(`${origin}/v1/export`, { headers: { "accept-encoding": "br" } });
    expect(textOf(after)).toContain('{"end":{"count":402}}');
  });
});

const engine = "embedded";

test("what is small is sent as it is, unless that is refused", async (context) => {
  const { origin, digest } = await served(engine, context, sampleService());
  const small = await rawRequest(`${origin}${path}`, { headers: { "accept-encoding": "gzip, br" } });
  expect(small.headers).toMatchObject({ etag: `"${digest}"`, vary: "Accept, Accept-Encoding" });
  expect(small.headers["content-encoding"]).toBeUndefined();
  const refused = { "accept-encoding": "gzip, identity;q=0" };
  for (const address of [path, "/healthz"]) {
    const coded = await rawRequest(`${origin}${address}`, { headers: refused });
    expect([coded.status, coded.headers["content-encoding"]]).toEqual([200, "gzip"]);
    expect(textOf(coded)).toMatch(/^\{.*\}$/);
  }
});

test("what many ask for is compressed: pages, coverage, code lists, descriptions", async (context) => {
  const { origin } = await served(engine, context);
  const addresses = [
    "/v1/records",
    "/v1/projection",
    "/v1/search-index",
    "/v1/codelists",
    "/openapi.json",
    "/docs",
    "/docs/reference",
    "/docs/client",
    serviceSchema,
  ];
  for (const address of addresses) {
    const [plain, coded] = [
      await rawRequest(`${origin}${address}`),
      await rawRequest(`${origin}${address}`, { headers: { "accept-encoding": "br" } }),
    ];
    expect([address, coded.headers["content-encoding"]]).toEqual([address, "br"]);
    expect(textOf(coded)).toBe(plain.bytes.toString());
    expect(coded.headers.etag).toBe(plain.headers.etag?.replace(/"$/, '-br"'));
    const held = { "if-none-match": coded.headers.etag ?? "" };
    expect((await rawRequest(`${origin}${address}`, { headers: held })).status).toBe(304);
  }
});

const serviceSchema = `/schemas/${schemaVersion}/service.json`;
const addressOf: Readonly<Record<string, string>> = {
  "records.get": path,
  "records.versions": `${path}/versions`,
  "records.version": `${path}/versions/1`,
  "records.signature": `${path}/signature`,
  "records.versionSignature": `${path}/versions/1/signature`,
  "gaps.get": "/v1/gaps?jurisdiction=be",
  "node.schema": serviceSchema,
};

/** Said of few records: another test has one. */
const seldom = ["Civic-Frozen"];

test("answers have the headers and conditions that their declarations name", async (context) => {
  const { origin } = await served(engine, context);
  const declared: [string, Endpoint][] = Object.entries(endpoints);
  const read = declared.filter(([, { method, access }]) => method === "GET" && access === "public");
  expect(read.length).toBeGreaterThan(6);
  for (const [id, endpoint] of read) {
    const { path: template, answers } = endpoint;
    const address = `${origin}${addressOf[id] ?? template}`;
    const headers = { "accept-encoding": "br, identity;q=0" };
    const answer = await rawRequest(address, { headers });
    const names = Object.keys(answers[200]?.headers ?? {});
    for (const name of names.filter((each) => !seldom.includes(each)))
      expect([id, name, answer.headers[name.toLowerCase()]]).not.toContain(undefined);
    expect([id, names.includes("ETag")]).toEqual([id, answer.headers.etag !== undefined]);
    const other = await rawRequest(address, { headers: { "if-match": '"other"' } });
    const isConditional = ownProblems(endpoint).includes("precondition-failed");
    expect([id, other.status]).toEqual([id, isConditional ? 412 : 200]);
    const same = await rawRequest(address, { headers: { "if-match": answer.headers.etag ?? "*" } });
    expect([id, same.status]).toEqual([id, 200]);
  }
});

test("what needs a key, or repeats what was sent, is never compressed", async (context) => {
  const { origin } = await served(engine, context);
  const headers = { "accept-encoding": "br, identity;q=0" };
  const again = await fetch(`${origin}${path}`, putInit(large, headers));
  expect([again.status, again.headers.get("content-encoding")]).toEqual([200, null]);
  const faulty = JSON.stringify({ ...large, extra: "x".repeat(5000) });
  const report = await fetch(`${origin}/v1/validate`, { ...putInit(faulty, headers), method: "POST" });
  expect([report.status, report.headers.get("content-encoding")]).toEqual([200, null]);
  const refused = await fetch(`${origin}${path}`, putInit({}, headers));
  expect([refused.status, refused.headers.get("content-encoding")]).toEqual([422, null]);
});

test("a page of records keeps its tag until a record on it changes", async (context) => {
  const node = testApp(await emptyStore(engine, context));
  await node.store.accept([await sampleVersion({ slug: "a" }), await sampleVersion({ slug: "b" })], "each");
  const tagOf = async (query: string) =>
    (await node.send(`/v1/records${query}`)).headers.get("etag") ?? "none";
  const [whole, first] = [await tagOf(""), await tagOf("?limit=1")];
  expect(await tagOf("?kind=service")).toBe(whole);
  await node.store.accept([await sampleVersion({ slug: "b", version: 2 })], "each");
  expect(await tagOf("?limit=1")).toBe(first);
  expect(await tagOf("")).not.toBe(whole);
  const held = await node.send("/v1/records?limit=1", { headers: { "if-none-match": first } });
  expect(held.status).toBe(304);
});

test("the files of the dashboard are compressed where that helps", async (context) => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "index.html"), `<!doctype html>${" ".repeat(5000)}`);
  writeFileSync(join(folder, "assets", "main-1a2b.js"), "let a = 1;\n".repeat(1000));
  writeFileSync(join(folder, "assets", "font.woff2"), Buffer.alloc(5000));
  const node = testApp(await emptyStore(engine, context), { dashboard: await readDashboardFiles(folder) });
  const origin = await overHttp(node);
  const headers = { "accept-encoding": "gzip, br" };
  for (const [address, coding] of [
    ["/", "br"],
    ["/assets/main-1a2b.js", "br"],
    ["/assets/font.woff2", undefined],
  ] as const) {
    const [plain, coded] = [
      await rawRequest(origin + address),
      await rawRequest(origin + address, { headers }),
    ];
    expect([address, coded.headers["content-encoding"]]).toEqual([address, coding]);
    expect(textOf(coded)).toBe(plain.bytes.toString());
    expect(coded.headers.vary).toBe(coding && "Accept-Encoding");
    const held = { ...headers, "if-none-match": plain.headers.etag ?? "" };
    expect((await rawRequest(origin + address, { headers: held })).status).toBe(304);
  }
});

test("headers that cannot be read, or are huge, end in no failure of the node", async (context) => {
  const { origin, digest } = await served(engine, context);
  const ask = async (headers: Record<string, string>, method = "GET") =>
    (await rawRequest(`${origin}${path}`, { headers, method })).status;
  for (const method of ["GET", "HEAD"]) {
    expect(await ask({ "accept-encoding": `${"a;q=0.1,".repeat(1500)}gzip` }, method)).toBe(200);
    expect(await ask({ "accept-encoding": ",;=\t,," }, method)).toBe(200);
    expect(await ask({ "accept-language": "x".repeat(12_000) }, method)).toBe(200);
    // A pattern that goes back would think about this one for years.
    expect(await ask({ "if-none-match": `"a"${", ".repeat(6000)}x` }, method)).toBe(200);
    expect(await ask({ "if-none-match": `${'"x",'.repeat(2500)}"${digest}-br"` }, method)).toBe(304);
    expect(await ask({ "if-match": "sha-256:unquoted" }, method)).toBe(400);
    expect(await ask({ "if-match": `"a"${", ".repeat(6000)}x` }, method)).toBe(400);
    expect(await ask({ "if-match": '"other"' }, method)).toBe(412);
    // More than 16 KiB of headers are refused before they are a request.
    expect(await ask({ "accept-encoding": "x".repeat(20_000) }, method)).toBe(431);
  }
  expect(await ask({})).toBe(200);
});
