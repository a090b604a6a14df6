import {
  type Codelist,
  codelists,
  coverage,
  type ProjectedRecords,
  projectRecord,
  readExportLine,
  schemaVersion,
  writeExportLine,
} from "@civic/schema";
import { type EndpointId, endpoints } from "@civic/schema/endpoints";
import { endpointSchemas } from "@civic/schema/zod";
import { describe, expect, test, vi } from "vitest";
import { sampleService, sampleVersion } from "./support/sample-record.ts";
import { problemOf, type TestApp, testApp } from "./support/test-app.ts";
import { emptyStore, engines } from "./support/test-store.ts";

async function linesOf(node: TestApp, query = ""): Promise<string[]> {
  const response = await node.send(`/v1/export${query}`);
  expect(response.headers.get("content-type")).toBe("application/x-ndjson");
  const text = await response.text();
  expect(text.endsWith("\n")).toBe(true);
  return text.trimEnd().split("\n");
}

describe.each(engines)("a node on %s", (engine) => {
  test("exports every latest version in the order of the ids, with its digest", async (context) => {
    const node = testApp(await emptyStore(engine, context));
    // More than two pages of the store.
    const slugs = Array.from({ length: 401 }, (_, index) => `line-${String(index).padStart(3, "0")}`);
    const versions = await Promise.all(slugs.map((slug) => sampleVersion({ slug })));
    await node.store.accept([...versions, await sampleVersion({ slug: "line-000", version: 2 })], "each");
    const lines = await Promise.all((await linesOf(node)).map(readExportLine));
    expect(lines.at(-1)).toEqual({ type: "end", count: 401 });
    const ids = lines.slice(0, -1).map((line) => line.type === "record" && line.exported.id);
    expect(ids).toEqual(slugs.map((slug) => `be/service/${slug}`));
    const latest = await sampleVersion({ slug: "line-000", version: 2 });
    expect(lines[0]).toMatchObject({ type: "record", exported: { version: 2, canonical: latest.canonical } });
    const { canonical, digest } = latest;
    expect((await linesOf(node))[0]).toBe(
      writeExportLine({ id: latest.record.id, version: 2, canonical, digest }).trimEnd(),
    );
  });

  test("exports one publisher", async (context) => {
    const node = testApp(await emptyStore(engine, context));
    expect(await linesOf(node)).toEqual(['{"end":{"count":0}}']);
    await node.store.accept(
      [await sampleVersion(), await sampleVersion({ publisher: "fr", jurisdiction: "fr" })],
      "each",
    );
    const lines = await linesOf(node, "?publisher=fr");
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain('"id":"fr/service/help-line"');
    expect((await problemOf(await node.send("/v1/export?publisher=France"))).kind).toBe("invalid-request");
  });

  test("works out coverage anew when a record changes", async (context) => {
    const node = testApp(await emptyStore(engine, context));
    const read = async (query = "") => {
      const response = await node.send(`/v1/coverage${query}`);
      return {
        etag: response.headers.get("etag") ?? "",
        body: (await response.json()) as Record<string, unknown>,
      };
    };
    expect((await read()).body).toEqual({ jurisdictions: [], cells: [] });
    const record = sampleService({ needs: ["peer-support"] });
    await node.store.accept([await sampleVersion({ needs: ["peer-support"] })], "each");
    const first = await read();
    expect(first.body).toEqual({ jurisdictions: ["be"], cells: coverage([record]) });
    expect((await node.send("/v1/coverage", { headers: { "if-none-match": first.etag } })).status).toBe(304);
    expect((await read("?jurisdiction=fr")).body).toEqual({ jurisdictions: ["be"], cells: [] });
    expect((await read("?phase=emergency")).body).toEqual(first.body);
    expect((await read("?phase=early&jurisdiction=be")).body).toMatchObject({ cells: [] });
    await node.store.accept([await sampleVersion({ version: 2, status: "withdrawn" })], "each");
    // A State all of whose records were withdrawn is one that nothing is known of.
    expect((await read()).body).toEqual({ jurisdictions: [], cells: [] });
    const changed = await node.send("/v1/coverage", { headers: { "if-none-match": first.etag } });
    expect(changed.status).toBe(200);
  });

  test("projects what is active, anew when a record changes", async (context) => {
    const node = testApp(await emptyStore(engine, context));
    const read = async () => {
      const response = await node.send("/v1/projection");
      const { records } = (await response.json()) as ProjectedRecords;
      return { etag: response.headers.get("etag") ?? "", records };
    };
    expect((await read()).records).toEqual([]);
    const [one, other, draft] = [
      await sampleVersion({ slug: "b" }),
      await sampleVersion({ slug: "a" }),
      await sampleVersion({ slug: "c", status: "draft" }),
    ];
    await node.store.accept([one, other, draft], "each");
    const first = await read();
    expect(first.records).toEqual([
      { digest: other.digest, record: projectRecord(sampleService({ slug: "a" })) },
      { digest: one.digest, record: projectRecord(sampleService({ slug: "b" })) },
    ]);
    const held = { headers: { "if-none-match": first.etag } };
    expect((await node.send("/v1/projection", held)).status).toBe(304);
    await node.store.accept([await sampleVersion({ slug: "b", version: 2, status: "withdrawn" })], "each");
    expect((await read()).records.map(({ record }) => record.id)).toEqual(["be/service/a"]);
    expect((await node.send("/v1/projection", held)).status).toBe(200);
    expect((await node.send("/v1/projection?jurisdiction=be")).status).toBe(400);
  });

  test("does not count the Council of Europe among the States", async (context) => {
    const node = testApp(await emptyStore(engine, context));
    const council = await sampleVersion({ slug: "contact-points", jurisdiction: "coe" });
    await node.store.accept([await sampleVersion(), council], "each");
    const whole = await node.send("/v1/coverage");
    expect(await whole.json()).toMatchObject({ jurisdictions: ["be"] });
    const own = await node.send("/v1/coverage?jurisdiction=coe");
    expect(await own.json()).toEqual({ jurisdictions: ["be"], cells: [] });
  });

  test("is ready with its records", async (context) => {
    const node = testApp(await emptyStore(engine, context));
    await node.store.accept([await sampleVersion()], "each");
    expect(await (await node.send("/readyz")).json()).toEqual({
      status: "ready",
      records: 1,
      schemaVersion,
    });
    expect(await (await node.send("/healthz")).json()).toEqual({ status: "ok" });
  });
});

test("tells its figures in the words of Prometheus", async (context) => {
  const response = await testApp(await emptyStore("embedded", context)).send("/metrics");
  expect(response.headers.get("content-type")).toBe("text/plain; version=0.0.4; charset=utf-8");
  expect(await response.text()).toContain("# TYPE civic_requests_total counter\n");
});

test("computes coverage once for requests that come together", async (context) => {
  const store = await emptyStore("embedded", context);
  const page = vi.fn(store.page);
  const node = testApp({ ...store, page });
  await store.accept([await sampleVersion()], "each");
  await Promise.all(Array.from({ length: 5 }, () => node.send("/v1/coverage")));
  await node.send("/v1/coverage?jurisdiction=be");
  expect(page).toHaveBeenCalledTimes(3);
});

test("is not ready, nor broken, while its database is out of reach", async (context) => {
  const store = await emptyStore("embedded", context);
  const lost = async () => {
    throw Object.assign(new Error("connection refused"), { code: "ECONNREFUSED" });
  };
  const isUnavailable = (error: unknown) => (error as { code?: string }).code === "ECONNREFUSED";
  const node = testApp({ ...store, isUnavailable, get: lost, countByJurisdiction: lost });
  for (const path of ["/readyz", "/v1/records/be/service/help-line"]) {
    const response = await node.send(path);
    expect(response.headers.get("retry-after")).toBe("5");
    expect((await problemOf(response)).kind).toBe("unavailable");
  }
  expect((await node.send("/healthz")).status).toBe(200);
});

test("breaks an export off when the store fails, so that nobody takes it for whole", async (context) => {
  const store = await emptyStore("embedded", context);
  const versions = await Promise.all(
    Array.from({ length: 201 }, (_, index) => sampleVersion({ slug: `line-${index}` })),
  );
  await store.accept(versions, "each");
  let pages = 0;
  const page: typeof store.page = (...question) => {
    pages += 1;
    return pages === 1 ? store.page(...question) : Promise.reject(new Error("the disk is gone"));
  };
  const node = testApp({ ...store, page });
  const response = await node.send("/v1/export");
  await expect(response.text()).rejects.toThrow("the disk is gone");
  expect(node.logs).toContainEqual(expect.objectContaining({ message: "a stream broke off", level: 50 }));
});

test("reads no more of an export than is asked for", async (context) => {
  const store = await emptyStore("embedded", context);
  const versions = await Promise.all(
    Array.from({ length: 450 }, (_, index) => sampleVersion({ slug: `line-${index}` })),
  );
  await store.accept(versions, "each");
  const page = vi.fn(store.page);
  const node = testApp({ ...store, page });
  const untouched = await node.send("/v1/export", { method: "HEAD" });
  expect(await untouched.text()).toBe("");
  expect(page).not.toHaveBeenCalled();
  const reader = (await node.send("/v1/export")).body?.getReader();
  await reader?.read();
  await reader?.cancel();
  expect(page).toHaveBeenCalledTimes(1);
});

test("gives every code list with its words", async (context) => {
  const node = testApp(await emptyStore("embedded", context));
  const response = await node.send("/v1/codelists");
  const answer = endpointSchemas["codelists.list"].answers[200].schema.parse(await response.json());
  expect(answer.codelists.map(({ id }) => id)).toEqual(Object.keys(codelists));
  for (const [index, list] of Object.values<Codelist>(codelists).entries()) {
    expect(answer.codelists[index]?.concepts.map(({ code }) => code)).toEqual(
      list.concepts.map(({ code }) => code),
    );
  }
  const phases = answer.codelists.find(({ id }) => id === "phase");
  expect(phases?.concepts.find(({ code }) => code === "early")).toMatchObject({
    parent: "follow-up",
    labels: { en: expect.stringMatching(/early/i), fr: expect.stringMatching(/./) },
  });
  const etag = response.headers.get("etag") ?? "";
  expect((await node.send("/v1/codelists", { headers: { "if-none-match": etag } })).status).toBe(304);
});

test("describes exactly the endpoints it has", async (context) => {
  const node = testApp(await emptyStore("embedded", context));
  const description = (await (await node.send("/openapi.json")).json()) as {
    paths: Record<string, Record<string, { operationId?: string }>>;
  };
  const operations = Object.values(description.paths).flatMap((path) =>
    Object.entries(path).filter(([method]) => method !== "head" && method !== "options"),
  );
  expect(operations.map(([, { operationId }]) => operationId).sort()).toEqual(Object.keys(endpoints).sort());
});

test("answers HEAD like GET, without the body", async (context) => {
  const node = testApp(await emptyStore("embedded", context));
  await node.store.accept([await sampleVersion()], "each");
  for (const path of [
    "/v1/records/be/service/help-line",
    "/v1/codelists",
    "/v1/coverage",
    "/v1/projection",
    "/docs",
    "/docs/reference/findings",
    "/nothing",
  ]) {
    const [get, head] = [await node.send(path), await node.send(path, { method: "HEAD" })];
    expect([path, head.status, await head.text()]).toEqual([path, get.status, ""]);
    for (const name of ["etag", "content-type", "content-security-policy"]) {
      expect(head.headers.get(name)).toBe(get.headers.get(name));
    }
  }
});

test("lets pages of other origins use what needs no key", async (context) => {
  const node = testApp(await emptyStore("embedded", context));
  const addressOf: { readonly [Id in EndpointId]?: string } = {
    "records.get": "/v1/records/be/service/help-line",
    "node.schema": `/schemas/${schemaVersion}/service.json`,
  };
  for (const [id, endpoint] of Object.entries(endpoints)) {
    if (endpoint.access === "key") continue;
    const address = addressOf[id as EndpointId] ?? endpoint.path;
    const preflight = await node.send(address, {
      method: "OPTIONS",
      headers: { origin: "https://other.example", "access-control-request-method": endpoint.method },
    });
    expect([id, preflight.status]).toEqual([id, 204]);
    expect(preflight.headers.get("access-control-allow-origin")).toBe("*");
    expect(preflight.headers.get("access-control-allow-methods")).toContain(endpoint.method);
    expect(preflight.headers.get("access-control-allow-methods")).not.toContain("PUT");
    const answer = await node.send(address, { method: endpoint.method });
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
    expect(answer.headers.get("access-control-expose-headers")).toContain("ETag");
  }
  const put = await node.send("/v1/records/be/service/help-line", { method: "PUT" });
  expect(put.headers.has("access-control-allow-origin")).toBe(false);
});

test("puts the same guards on every answer", async (context) => {
  const node = testApp(await emptyStore("embedded", context));
  const ids = new Set<string | null>();
  const addresses = ["/v1/records", "/v1/nothing", "/docs", "/healthz", "/v1/records?x=1", "/"];
  for (const address of addresses) {
    const { headers } = await node.send(address, { headers: { accept: "text/html" } });
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("content-security-policy")).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
    expect(headers.get("content-security-policy")).not.toMatch(/script-src[^;]*unsafe/);
    ids.add(headers.get("x-request-id"));
  }
  expect(ids.size).toBe(addresses.length);
});
