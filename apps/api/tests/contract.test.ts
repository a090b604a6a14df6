import { documentLimit, schemaVersion } from "@civic/schema";
import {
  type Endpoint,
  type EndpointId,
  endpoints,
  ownProblems,
  problemKinds,
  setBytes,
} from "@civic/schema/endpoints";
import type { FlattenedJws } from "@civic/schema/signatures";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, type TestContext, test } from "vitest";
import type { StoredRecord } from "../src/store/store.ts";
import { description, expectDeclared } from "./support/declared-answer.ts";
import { readLines } from "./support/read-lines.ts";
import { sampleService, sampleVersion } from "./support/sample-record.ts";
import { keyStatement, pin, postStatement, putSigned, signed } from "./support/signed-records.ts";
import { newSigner } from "./support/signed-version.ts";
import { putInit, type TestApp, testApp, testKeys } from "./support/test-app.ts";
import { emptyStore } from "./support/test-store.ts";

const record = "/v1/records/be/service/help-line";
const signedRecord = "/v1/records/fr/service/signed";
const jose = { headers: { accept: "application/jose+json" } };
const serviceSchema = `/schemas/${schemaVersion}/service.json`;
const json = { "content-type": "application/json" };
const post = (body: string, headers: Record<string, string> = json): RequestInit => ({
  method: "POST",
  body: new TextEncoder().encode(body),
  headers,
});

/** Bodies are held to the very schemas that generators read. */
const ajv = new Ajv2020({ strict: false, allErrors: true, formats: { "date-time": true } });
ajv.addSchema(description, "openapi");

/** Holds a body, or each line of a stream, to a schema of the description. */
function expectBody(
  place: readonly string[],
  { mediaType, body }: { mediaType: string; body: string },
): void {
  const pointer = place.map((key) => encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1")));
  const validate = ajv.getSchema(`openapi#/${pointer.join("/")}`);
  if (validate === undefined) throw new Error(`${place.join(" ")} is not described`);
  const pieces = mediaType === "application/x-ndjson" ? linesIn(body) : [body];
  for (const piece of pieces) {
    validate(mediaType === "text/plain" ? piece : JSON.parse(piece));
    expect([place, piece, validate.errors]).toEqual([place, piece, null]);
  }
}

/** The lines of a stream; an empty one only says that the connection lives. */
function linesIn(body: string): string[] {
  return body.split("\n").filter((line) => line !== "");
}

/** Where the description says what a body is. */
function placeOf(operation: string, status: number, mediaType: string): string[] {
  if (mediaType === "application/problem+json") return ["components", "schemas", "Problem"];
  const { path, method } = endpoints[operation as EndpointId];
  return ["paths", path, method.toLowerCase(), "responses", `${status}`, "content", mediaType, "schema"];
}

interface NewNode {
  readonly node: TestApp;
  readonly failing: TestApp;
  /** That `fr` has a further key. */
  readonly statement: FlattenedJws;
}

/** A node with two records, whose store fails where a test says so. */
async function newNode(context: TestContext): Promise<NewNode> {
  const store = await emptyStore("embedded", context);
  await store.accept([await sampleVersion(), await sampleVersion({ slug: "second" })], "each");
  const signer = await newSigner("fr");
  const jws = await signed(sampleService({ slug: "signed", publisher: "fr", jurisdiction: "fr" }), signer);
  await pin(signer, store);
  const statement = await keyStatement(signer, await newSigner("fr"));
  const authorization = `Bearer ${testKeys.fr}`;
  await testApp(store).send(signedRecord, putSigned(jws, { authorization }));
  const lost = Object.assign(new Error("the database is gone"), { code: "LOST" });
  const unexpected = [lost, new Error("nobody expected this")];
  const unexpectedOfSets = [...unexpected];
  const damaged = async () =>
    ({ ...(await store.get("be/service/help-line")), damaged: true }) as StoredRecord & { damaged: true };
  const failing = testApp({
    ...store,
    get: damaged,
    publish: () => Promise.reject(unexpected.shift()),
    publishTogether: () => Promise.reject(unexpectedOfSets.shift()),
    exchange: { ...store.exchange, state: () => Promise.reject(lost) },
    countByJurisdiction: () => Promise.reject(lost),
    isUnavailable: (error) => error === lost,
  });
  return { node: testApp(store), failing, statement };
}

function setOf(...versions: readonly unknown[]): RequestInit {
  return post(JSON.stringify({ versions }), { ...json, authorization: `Bearer ${testKeys.be}` });
}

function imported(body: string | ReadableStream): RequestInit {
  const headers = { authorization: `Bearer ${testKeys.be}`, "content-type": "application/x-ndjson" };
  return { method: "POST", body, headers, duplex: "half" } as RequestInit;
}

type Asked = readonly [path: string, init?: RequestInit];

/** Requests that bring about every answer that is particular to an endpoint. */
const requests: readonly Asked[] = [
  ["/v1/records?limit=1"],
  ["/v1/records?cursor=x"],
  ["/v1/records?colour=red"],
  ["/v1/records", { headers: { "if-match": '"x"' } }],
  [record],
  [`${record}?version=1&view=current`],
  [`${record}?version=2`],
  [`${record}?version=1000001`],
  [`${record}?asOf=2026-02-30`],
  [record, { headers: { "if-match": '"x"' } }],
  ...["/versions", "/versions/1", "/signature", "/versions/1/signature"].flatMap((place): Asked[] => [
    [signedRecord + place],
    [`${signedRecord + place}?x=1`],
    [signedRecord + place, { headers: { "if-match": '"x"' } }],
    [`/v1/records/be/service/none${place}`],
  ]),
  [signedRecord, jose],
  [`${signedRecord}/versions/1`, jose],
  [record, jose],
  [`${record}/versions/1`, jose],
  [`${record}/versions?cursor=x`],
  [record, putSigned(sampleService())],
  [signedRecord, putInit(sampleService(), { authorization: `Bearer ${testKeys.fr}` })],
  [record, putInit(sampleService())],
  [record, putInit(sampleService({ version: 2 }))],
  [record, putInit(sampleService({ version: 5 }))],
  [record, putInit(sampleService({ version: 3 }), { "if-none-match": "*" })],
  [record, putInit("{")],
  [record, putInit("{}", { "content-type": "text/plain" })],
  [record, putInit({ kind: "service" })],
  [record, putInit(" ".repeat(documentLimit + 1))],
  [record, putInit(sampleService(), { authorization: "" })],
  [record, putInit(sampleService(), { authorization: `Bearer ${testKeys.fr}` })],
  ["/v1/validate", post(JSON.stringify(sampleService()))],
  ["/v1/validate", post('{"kind":"war"}')],
  ["/v1/validate", post("{")],
  ["/v1/validate", post("{}", {})],
  ["/v1/validate", post(" ".repeat(documentLimit + 1))],
  ["/v1/feed"],
  ["/v1/feed?kind=service&kind=pathway&limit=1"],
  ["/v1/feed?after=x"],
  ...["/v1/confirmations", "/v1/disputes", "/.well-known/civic-node"].flatMap((path): Asked[] => [
    [path],
    [`${path}?x=1`],
    [path, { headers: { "if-match": '"x"' } }],
  ]),
  ["/v1/disputes?id=be/service/help-line"],
  ["/.well-known/civic-node", jose],
  ["/v1/statements?x=1", postStatement("{}")],
  ["/v1/statements", postStatement("{")],
  ["/v1/statements", postStatement("{}")],
  ["/v1/statements", postStatement(" ".repeat(documentLimit * 2))],
  ["/v1/statements", post("{}")],
  ["/v1/statements", { ...postStatement("{}"), headers: { authorization: `Bearer ${testKeys.fr}` } }],
  ["/v1/sets", setOf(sampleService({ slug: "of-a-set" }))],
  ["/v1/sets?x=1", setOf()],
  ["/v1/sets", setOf()],
  ["/v1/sets", setOf(sampleService({ publisher: "fr" }))],
  ["/v1/sets", { ...setOf(), headers: json }],
  ["/v1/sets", post("{}", { authorization: `Bearer ${testKeys.be}` })],
  ["/v1/sets", setOf("x".repeat(setBytes))],
  ["/v1/import", imported(JSON.stringify(sampleService({ slug: "imported" })))],
  ["/v1/import", imported("x\n{}\n")],
  ["/v1/import?x=1", imported("")],
  ["/v1/import", { ...imported(""), headers: json }],
  ["/v1/import", post("{}", { authorization: `Bearer ${testKeys.be}` })],
  ["/v1/peers"],
  ["/v1/peers?x=1"],
  ["/v1/export"],
  ["/v1/export?publisher=France"],
  ["/schemas/0.0.1/service.json"],
  ...[
    "/v1/codelists",
    "/v1/coverage",
    "/v1/projection",
    "/v1/overview",
    "/v1/gaps/counts",
    "/v1/overview/treatment",
    "/v1/search-index",
    "/openapi.json",
    serviceSchema,
  ].flatMap((path): Asked[] => [[path], [`${path}?x=1`], [path, { headers: { "if-match": '"x"' } }]]),
  ["/v1/gaps?jurisdiction=be"],
  ["/v1/gaps"],
  ["/v1/gaps?jurisdiction=be", { headers: { "if-match": '"x"' } }],
  ...["/healthz", "/readyz", "/metrics"].flatMap((path): Asked[] => [[path], [`${path}?x=1`]]),
];

const requestsThatFail: readonly Asked[] = [
  [record],
  ...["/versions/1", "/signature", "/versions/1/signature"].map((place): Asked => [record + place]),
  [record, putInit(sampleService())],
  [record, putInit(sampleService())],
  ["/v1/sets", setOf(sampleService({ slug: "new" }))],
  ["/v1/sets", setOf(sampleService({ slug: "new" }))],
  ["/readyz"],
];

/** Says the same for another publisher, for its own, and again. */
function stated(statement: FlattenedJws): Asked[] {
  const by = (publisher: "be" | "fr"): Asked => ["/v1/statements", postStatement(statement, publisher)];
  return [by("be"), by("fr"), by("fr")];
}

/** Asks to go on with a cursor of an epoch that is over. */
async function expired({ send, store }: TestApp): Promise<Asked> {
  const { bookmark } = readLines(await (await send("/v1/feed")).text());
  await store.exchange.renewEpoch();
  return [`/v1/feed?after=${bookmark}`];
}

const declared: readonly [string, Endpoint][] = Object.entries(endpoints);

test("every answer that is particular to an endpoint comes, and is what the description says", async (context) => {
  const { node, failing, statement } = await newNode(context);
  const seen = new Set<string>();
  const ask = async (app: TestApp, path: string, init?: RequestInit) => {
    const response = await app.send(path, init);
    const operation = (await expectDeclared(path, init?.method ?? "GET", response)) ?? "";
    seen.add(`${operation} ${response.status}`);
    const body = await response.text();
    const mediaType = response.headers.get("content-type")?.replace(/;.*/, "") ?? "";
    if (body !== "") expectBody(placeOf(operation, response.status, mediaType), { mediaType, body });
    return response;
  };
  // Before it is known: what is here already is not written again.
  await ask(failing, "/v1/statements", postStatement(statement, "fr"));
  for (const [path, init] of [...requests, ...stated(statement), await expired(node)]) {
    const response = await ask(node, path, init);
    if (init !== undefined) continue;
    const etag = response.headers.get("etag");
    if (etag !== null) await ask(node, path, { headers: { "if-none-match": etag } });
    const head = await ask(node, path, { method: "HEAD" });
    expect([path, head.status]).toEqual([path, response.status]);
    expect((await ask(node, path, { method: "OPTIONS" })).status).toBe(204);
    expect((await ask(node, path, { method: "DELETE" })).status).toBe(405);
  }
  for (const [path, init] of requestsThatFail) await ask(failing, path, init);

  // The same set twice at once, and more imports than a node takes at once.
  const twice = setOf(sampleService({ slug: "twice" }));
  const named = { ...twice, headers: { ...twice.headers, "idempotency-key": '"twice"' } };
  await Promise.all([ask(node, "/v1/sets", named), ask(node, "/v1/sets", named)]);
  for (let count = 0; count < 2; count += 1) await node.send("/v1/import", imported(new ReadableStream()));
  await ask(node, "/v1/import", imported(""));

  const expected = declared.flatMap(([id, endpoint]) => {
    const statuses = new Set([
      ...Object.keys(endpoint.answers).map(Number),
      ...(endpoint.method === "GET" && "If-None-Match" in (endpoint.requestHeaders ?? {}) ? [304] : []),
      ...["invalid-request" as const, ...ownProblems(endpoint)].map((kind) => problemKinds[kind].status),
    ]);
    return [...statuses].map((status) => `${id} ${status}`);
  });
  // What a key does not allow is told line by line.
  expect(expected.filter((answer) => !seen.has(answer))).toEqual(["exchange.import 403"]);
});
