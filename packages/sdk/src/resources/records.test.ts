import type { Service } from "@civic/schema";
import { canonicalise, digestOf } from "@civic/schema/exchange";
import { describe, expect, test } from "vitest";
import { exampleOrganisation, exampleService } from "../../tests/example-records.ts";
import { type Reply, sendJson, sendProblem, startServer } from "../../tests/local-server.ts";
import { createCivicClient } from "../client.ts";

async function connect(reply: Reply) {
  const server = await startServer(reply);
  const { records } = createCivicClient({ baseUrl: server.url, apiKey: "key", retry: false });
  return { server, records };
}

describe("list", () => {
  test("gives one page for the filters", async () => {
    const page = { items: [exampleService()], next: "abc" };
    const { server, records } = await connect((response) => sendJson(response, 200, page));
    const filters = { kind: "service", jurisdiction: "fr", need: "psychological-support", limit: 1 } as const;
    expect(await records.list(filters)).toEqual(page);
    expect(server.seen[0]?.url).toBe(
      "/v1/records?kind=service&jurisdiction=fr&need=psychological-support&limit=1",
    );
  });

  test("asks for each of several values of a filter", async () => {
    const { server, records } = await connect((response) => sendJson(response, 200, { items: [] }));
    await records.list({
      kind: ["service", "pathway"],
      jurisdiction: "fr",
      publisher: [],
      updatedSince: "2026-11-01",
    });
    expect(server.seen[0]?.url).toBe(
      "/v1/records?kind=service&kind=pathway&jurisdiction=fr&updatedSince=2026-11-01",
    );
  });

  test.each([{}, [], null, { items: {} }, "x"])("%j is not a page", async (body) => {
    const { records } = await connect((response) =>
      sendJson(response, 200, body, { "X-Request-Id": "req-5" }),
    );
    await expect(records.list()).rejects.toMatchObject({
      name: "CivicInvalidAnswerError",
      reason: "unexpected-shape",
      requestId: "req-5",
    });
  });
});

describe("iterate", () => {
  const services = ["a", "b", "c", "d", "e"].map(exampleService);

  /** Pages of two. */
  const paged: Reply = (response, { url }) => {
    const start = Number(new URL(url, "http://x").searchParams.get("cursor") ?? 0);
    const next = start + 2 < services.length ? { next: String(start + 2) } : {};
    sendJson(response, 200, { items: services.slice(start, start + 2), ...next });
  };

  test("gives every record of every page, with the same filters", async () => {
    const { server, records } = await connect(paged);
    const ids: string[] = [];
    for await (const record of records.iterate({ kind: "service", limit: 2 })) ids.push(record.id);
    expect(ids).toEqual(services.map(({ id }) => id));
    expect(server.seen.map(({ url }) => url)).toEqual([
      "/v1/records?kind=service&limit=2",
      "/v1/records?kind=service&limit=2&cursor=2",
      "/v1/records?kind=service&limit=2&cursor=4",
    ]);
  });

  test("goes on from a cursor that was kept", async () => {
    const { records } = await connect(paged);
    const ids: string[] = [];
    for await (const record of records.iterate({ cursor: "4" })) ids.push(record.id);
    expect(ids).toEqual(["civic/service/e"]);
  });

  test("sends nothing before it is asked, and no page too many", async () => {
    const { server, records } = await connect(paged);
    const iteration = records.iterate();
    expect(server.seen).toHaveLength(0);
    for await (const record of iteration) if (record.id === "civic/service/b") break;
    expect(server.seen).toHaveLength(1);
  });

  test("does not turn in circles", async () => {
    const { server, records } = await connect((response) =>
      sendJson(response, 200, { items: [], next: "x" }),
    );
    await expect(records.iterate().next()).rejects.toMatchObject({ reason: "cursor-repeated" });
    expect(server.seen).toHaveLength(2);
  });

  test("ends with the signal", async () => {
    const { records } = await connect(paged);
    const caller = new AbortController();
    const walk = async () => {
      for await (const _ of records.iterate({}, { signal: caller.signal })) caller.abort("enough");
    };
    await expect(walk()).rejects.toBe("enough");
  });
});

describe("get", () => {
  test("gives the record, typed by its id", async () => {
    const { server, records } = await connect((response) => sendJson(response, 200, exampleService()));
    const service: Service = await records.get("civic/service/fr-116006", { version: 3 });
    expect(service).toEqual(exampleService());
    expect(server.seen[0]?.url).toBe("/v1/records/civic/service/fr-116006?version=3");
  });

  test.each([
    exampleOrganisation(),
    exampleService("fr-other"),
    { ...exampleService(), kind: "pathway" },
    {},
    null,
  ])("something other than what was asked for is refused (%#)", async (body) => {
    const { records } = await connect((response) => sendJson(response, 200, body));
    await expect(records.get("civic/service/fr-116006")).rejects.toMatchObject({
      reason: "unexpected-shape",
    });
  });

  test("nothing there is a problem", async () => {
    const { records } = await connect((response) => sendProblem(response, 404, "not-found"));
    await expect(records.get("civic/service/none")).rejects.toMatchObject({ kind: "not-found", status: 404 });
  });

  test("what is not an id is a mistake of the program, and sends nothing", async () => {
    const { server, records } = await connect((response) => sendJson(response, 200, {}));
    await expect(records.get("fr-116006")).rejects.toThrow(TypeError);
    expect(server.seen).toHaveLength(0);
  });
});

describe("history", () => {
  test("a record is read as it was known at a time", async () => {
    const { server, records } = await connect((response) => sendJson(response, 200, exampleService()));
    await records.get("civic/service/fr-116006", { asOf: "2026-11-23T08:30:00+01:00" });
    expect(server.seen[0]?.url).toBe(
      "/v1/records/civic/service/fr-116006?asOf=2026-11-23T08%3A30%3A00%2B01%3A00",
    );
  });

  test("its versions come page by page", async () => {
    const page = { items: [], next: "abc" };
    const { server, records } = await connect((response) => sendJson(response, 200, page));
    expect(await records.versions("civic/service/fr-116006", { limit: 5, cursor: "x" })).toEqual(page);
    expect(server.seen[0]?.url).toBe("/v1/records/civic/service/fr-116006/versions?limit=5&cursor=x");
  });

  test("a signature is that of the latest version, or of one that is named", async () => {
    const jws = { protected: "a", payload: "b", signature: "c" };
    const { server, records } = await connect((response) =>
      sendJson(response, 200, jws, { "Content-Type": "application/jose+json" }),
    );
    expect(await records.signature("civic/service/fr-116006")).toEqual(jws);
    expect(await records.signature("civic/service/fr-116006", { version: 2 })).toEqual(jws);
    expect(server.seen.map(({ url, headers }) => [url, headers.accept])).toEqual(
      ["signature", "versions/2/signature"].map((place) => [
        `/v1/records/civic/service/fr-116006/${place}`,
        "application/jose+json, application/problem+json",
      ]),
    );
  });
});

describe("put", () => {
  const record = exampleService();
  const etag = `"sha-256:${"a".repeat(64)}"`;

  test("sends the record where it belongs and says whether it is new", async () => {
    const { server, records } = await connect((response, { body }, place) => {
      sendJson(response, place === 0 ? 201 : 200, JSON.parse(body), { ETag: etag });
    });
    expect(await records.put(record)).toEqual({ record, etag, created: true });
    expect(await records.put(record)).toEqual({ record, etag, created: false });
    const [seen] = server.seen;
    expect(seen).toMatchObject({
      method: "PUT",
      url: `/v1/records/${record.id}`,
      body: JSON.stringify(record),
    });
    expect(seen?.headers).not.toHaveProperty("if-match");
  });

  test.each([etag, etag.replaceAll('"', "")])(
    "follows the version with the ETag or digest %s",
    async (ifMatch) => {
      const { server, records } = await connect((response) => sendJson(response, 201, record));
      await records.put(record, { ifMatch });
      expect(server.seen[0]?.headers["if-match"]).toBe(etag);
    },
  );

  test("sends what was signed elsewhere as it is", async () => {
    const jws = { protected: "a", payload: "b", signature: "c" };
    const { server, records } = await connect((response) => sendJson(response, 201, record, { ETag: etag }));
    expect(await records.putSigned(record.id, jws)).toEqual({ record, etag, created: true });
    expect(server.seen).toMatchObject([
      {
        method: "PUT",
        url: `/v1/records/${record.id}`,
        headers: { "content-type": "application/jose+json" },
        body: JSON.stringify(jws),
      },
    ]);
  });

  test("names the signed version that is stood by", async () => {
    const { server, records } = await connect((response) => sendJson(response, 201, record));
    await records.put(record, { standsBy: `sha-256:${"a".repeat(64)}` });
    expect(server.seen[0]?.url).toBe(`/v1/records/${record.id}?standsBy=sha-256%3A${"a".repeat(64)}`);
  });

  test("knows the ETag even where the header cannot be seen", async () => {
    const { records } = await connect((response) => sendJson(response, 201, record));
    expect((await records.put(record)).etag).toBe(`"${await digestOf(canonicalise(record))}"`);
  });

  test("can be for a new record only", async () => {
    const { server, records } = await connect((response) =>
      sendProblem(response, 412, "precondition-failed"),
    );
    await expect(records.put(record, { ifNoneMatch: "*" })).rejects.toMatchObject({
      kind: "precondition-failed",
    });
    expect(server.seen[0]?.headers["if-none-match"]).toBe("*");
  });

  test("an invalid record is a problem with findings", async () => {
    const finding = {
      code: "missing-property",
      severity: "error",
      pointer: "/name",
      params: {},
      message: "…",
    };
    const problem = {
      type: "urn:civic:problem:invalid-record",
      title: "x",
      status: 422,
      findings: [finding],
    };
    const { records } = await connect((response) =>
      sendJson(response, 422, problem, { "Content-Type": "application/problem+json" }),
    );
    await expect(records.put(record)).rejects.toMatchObject({ problem: { findings: [finding] } });
  });
});
