import { schemaVersion } from "@civic/schema";
import { endpoints } from "@civic/schema/endpoints";
import { describe, expect, test } from "vitest";
import { sendJson, sendProblem, startServer } from "../tests/local-server.ts";
import { createCivicClient } from "./client.ts";

const idle = createCivicClient({ baseUrl: "http://127.0.0.1:9" });

/** Figures that only scrapers read, and what `get` and `signature` give where they are told a version. */
const withoutMethod = [
  "node.metrics",
  "records.version",
  "records.versionSignature",
  "exchange.feed",
  "exchange.state",
];

test("every endpoint has the method that its id names, but for those that another method asks or nobody does", () => {
  for (const id of Object.keys(endpoints)) {
    if (withoutMethod.includes(id)) continue;
    const [resource = "", method = ""] = id.split(".");
    expect(idle).toHaveProperty([resource, method], expect.any(Function));
  }
});

test("a wrong address is found when the client is made", () => {
  expect(() => createCivicClient({ baseUrl: "node.example.org" })).toThrow(TypeError);
});

describe("resources", () => {
  /** Answers every address with itself. */
  async function echo() {
    const server = await startServer((response, { method, url, body }) =>
      sendJson(response, 200, { method, url, body }),
    );
    return createCivicClient({ baseUrl: `${server.url}/civic/`, language: "fr" });
  }

  test("ask for what they are named after", async () => {
    const civic = await echo();
    const get = (url: string) => ({ method: "GET", url, body: "" });
    expect(await civic.codelists.list()).toEqual(get("/civic/v1/codelists"));
    expect(await civic.coverage.get()).toEqual(get("/civic/v1/coverage"));
    expect(await civic.coverage.get({ jurisdiction: "fr", phase: "emergency" })).toEqual(
      get("/civic/v1/coverage?jurisdiction=fr&phase=emergency"),
    );
    expect(await civic.projection.get()).toEqual(get("/civic/v1/projection"));
    expect(await civic.search.index()).toEqual(get("/civic/v1/search-index"));
    expect(await civic.gaps.get({ jurisdiction: "fr", kind: "number-missing" })).toEqual(
      get("/civic/v1/gaps?jurisdiction=fr&kind=number-missing"),
    );
    expect(await civic.exchange.confirmations({ jurisdiction: ["fr", "be"] })).toEqual(
      get("/civic/v1/confirmations?jurisdiction=fr&jurisdiction=be"),
    );
    expect(await civic.exchange.disputes()).toEqual(get("/civic/v1/disputes"));
    expect(await civic.exchange.disputes({ id: "fr/service/114" })).toEqual(
      get("/civic/v1/disputes?id=fr%2Fservice%2F114"),
    );
    expect(await civic.exchange.peers()).toEqual(get("/civic/v1/peers"));
    expect(await civic.node.document()).toEqual(get("/civic/.well-known/civic-node"));
    expect(await civic.node.health()).toEqual(get("/civic/healthz"));
    expect(await civic.node.readiness()).toEqual(get("/civic/readyz"));
    expect(await civic.node.openapi()).toEqual(get("/civic/openapi.json"));
    expect(await civic.node.schema("service")).toEqual(get(`/civic/schemas/${schemaVersion}/service.json`));
  });

  test("have any document validated", async () => {
    const civic = await echo();
    const post = (body: string) => ({ method: "POST", url: "/civic/v1/validate", body });
    expect(await civic.validation.validate({ kind: "service" })).toEqual(post('{"kind":"service"}'));
    expect(await civic.validation.validate("text")).toEqual(post('"text"'));
    expect(await civic.validation.validate(0)).toEqual(post("0"));
    expect(await civic.validation.validate(undefined)).toEqual(post("null"));
  });
});

test("readiness is the answer of this moment", async () => {
  const server = await startServer((response) =>
    sendProblem(response, 503, "unavailable", { "Retry-After": "1" }),
  );
  const civic = createCivicClient({ baseUrl: server.url });
  await expect(civic.node.readiness()).rejects.toMatchObject({ kind: "unavailable" });
  expect(server.seen).toHaveLength(1);
});

test("clients do not share what they keep", async () => {
  const server = await startServer((response) => sendJson(response, 200, {}, { ETag: '"a"' }));
  for (let count = 0; count < 2; count += 1)
    await createCivicClient({ baseUrl: server.url }).codelists.list();
  expect(server.seen[1]?.headers).not.toHaveProperty("if-none-match");
});

test("a fetch of one's own takes the place of the platform's", async () => {
  const asked: string[] = [];
  const civic = createCivicClient({
    baseUrl: "http://node.example.org",
    fetch: (url, { method }) => {
      asked.push(`${method} ${url}`);
      return Response.json({ status: "ok" });
    },
  });
  expect(await civic.node.health()).toEqual({ status: "ok" });
  expect(asked).toEqual(["GET http://node.example.org/healthz"]);
});
