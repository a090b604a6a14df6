import { createCivicClient, type Fetch } from "@civic/sdk";
import { createTestNode, exampleRecord } from "@civic/sdk/testing";
import { describe, expect, type TestContext, test } from "vitest";
import { testApp, testKeys } from "../../apps/api/tests/support/test-app.ts";
import { emptyStore } from "../../apps/api/tests/support/test-store.ts";

const baseUrl = "http://node.test";

/** The node itself, reached without a socket. */
async function nodeItself(context: TestContext): Promise<Fetch> {
  const { app } = testApp(await emptyStore("embedded", context));
  return (url, init) => app.router.request(url, init);
}

/** What the package gives for tests. */
async function nodeOfATest(): Promise<Fetch> {
  return createTestNode({ apiKeys: testKeys }).fetch;
}

/** Both with nothing in them. */
const nodes = [
  ["the node itself", nodeItself],
  ["a node of a test", nodeOfATest],
] as const;

const line = exampleRecord("service", { slug: "line" });
const second = { ...line, version: 2, name: { en: "Second name" }, asOf: "2026-12" };
const other = exampleRecord("organisation", { slug: "other" });
const records = "/v1/records";

interface Sent {
  readonly method?: string;
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const key = { authorization: `Bearer ${testKeys.be}` };
const put = (record: { readonly id: string }, headers: Sent["headers"] = {}): Sent => ({
  method: "PUT",
  path: `${records}/${record.id}`,
  body: record,
  headers: { ...key, ...headers },
});
const set = (versions: readonly unknown[], name?: string, query = ""): Sent => ({
  method: "POST",
  path: `/v1/sets${query}`,
  body: { versions },
  headers: { ...key, ...(name !== undefined && { "idempotency-key": `"${name}"` }) },
});
const etagOf = async (fetch: Fetch) =>
  (await fetch(`${baseUrl}${records}/${line.id}`, { method: "GET" })).headers.get("etag") ?? "";

/** What is asked of both, in this order. */
const requests: readonly Sent[] = [
  { path: "/healthz" },
  { path: "/readyz" },
  { path: `${records}/${line.id}` },
  { path: `${records}/${line.id}/versions` },
  { path: records },
  { ...put(line), headers: {} },
  { ...put(line), headers: { authorization: "Bearer nobody" } },
  { ...put(line), headers: { authorization: `Bearer ${testKeys.fr}` } },
  put(line),
  put(line),
  put(line, { "if-none-match": "*" }),
  put({ ...line, name: { en: "Other content" } } as typeof line),
  put({ ...line, version: 3 } as typeof line),
  put({ ...line, version: 2, needs: [] } as unknown as typeof line),
  put({ ...line, version: 2, needs: ["no-need"], unknown: 1 } as unknown as typeof line),
  { ...put(line), path: `${records}/be/service/elsewhere` },
  { ...put(line), body: "{" },
  put(second, { "if-match": `"sha-256:${"0".repeat(64)}"` }),
  put(second, { "if-none-match": "*" }),
  put(second),
  { path: `${records}/${line.id}` },
  { path: `${records}/${line.id}?version=1` },
  { path: `${records}/${line.id}?version=3` },
  { path: `${records}/${line.id}?version=0` },
  { path: `${records}/${line.id}?asOf=2001-01-01` },
  { path: `${records}/${line.id}/versions/1` },
  { path: `${records}/${line.id}/versions` },
  { path: `${records}/${line.id}/signature` },
  { path: `${records}/${line.id}/versions?limit=1` },
  { path: `${records}/${line.id}/versions?cursor=nonsense` },
  set([
    { ...other, id: "be/organisation/b" },
    { ...line, needs: [] },
  ]),
  set([other, { ...line, version: 9 }]),
  set([other], undefined, "?dryRun=true"),
  { path: `${records}/${other.id}` },
  set([other, exampleRecord("service", { slug: "withdrawn" })], "one"),
  set([other, exampleRecord("service", { slug: "withdrawn" })], "one"),
  set([other], "one"),
  put(exampleRecord("service", { slug: "withdrawn", version: 2, status: "withdrawn" })),
  { path: records },
  { path: `${records}?status=withdrawn&status=active` },
  { path: `${records}?kind=organisation` },
  { path: `${records}?kind=nothing` },
  { path: `${records}?country=be` },
  { path: `${records}?limit=1` },
  { path: `${records}?limit=0` },
  { path: `${records}?cursor=nonsense` },
  { path: `${records}?text=second%20na` },
  { path: `${records}?text=nowhere` },
  { path: `${records}?updatedSince=2099-01-01` },
  { path: `${records}?need=${line.needs[0]}` },
  { path: "/v1/export" },
  { path: "/v1/export?publisher=fr" },
  { path: "/v1/feed" },
  { path: "/v1/feed?limit=2" },
  { path: "/v1/feed?kind=organisation" },
  { path: "/v1/feed?after=nonsense" },
  { path: "/v1/feed?limit=10001" },
  { method: "POST", path: "/v1/validate", body: line },
  { method: "POST", path: "/v1/validate", body: { kind: "service" } },
  { path: "/v1/nothing" },
  { path: "/readyz" },
];

/** Members that differ from node to node, or from one time to the next. */
const ownMembers = /"(?:at|cursor|bookmark|next|instance|issued)":"[^"]*"/g;
/** Sentences beside a problem: where a node says one and where not is its own. */
const detail = /"detail":"[^"]*",/g;

async function answersOf(fetch: Fetch): Promise<readonly unknown[]> {
  const answers: unknown[] = [];
  for (const { method = "GET", path, body, headers = {} } of requests) {
    const sent = body === undefined || typeof body === "string" ? (body ?? null) : JSON.stringify(body);
    const type: Record<string, string> = sent === null ? {} : { "content-type": "application/json" };
    const response = await fetch(baseUrl + path, { method, body: sent, headers: { ...type, ...headers } });
    const text = (await response.text())
      .replaceAll(detail, "")
      .replaceAll(ownMembers, (member) => member.replace(/:.*/s, ':"…"'));
    const etag = response.headers.get("etag");
    answers.push({
      asked: `${method} ${path}`,
      status: response.status,
      type: response.headers.get("content-type"),
      // Of a record its digest; of a page whatever the node likes.
      etag: etag?.startsWith('"sha-256') ? etag : etag !== null,
      hasId: response.headers.has("x-request-id"),
      text,
    });
  }
  return answers;
}

test("a node of a test answers what the node itself answers", async (context) => {
  const [one, other] = [await answersOf(await nodeItself(context)), await answersOf(await nodeOfATest())];
  for (const [index, answer] of one.entries()) expect.soft(other[index]).toEqual(answer);
});

describe.each(nodes)("%s", (_, connect) => {
  test("gives a record once, and says that it is the same", async (context) => {
    const fetch = await connect(context);
    const civic = createCivicClient({ baseUrl, fetch, apiKey: testKeys.be });
    const { etag } = await civic.records.put(line);
    expect(await etagOf(fetch)).toBe(etag);
    for (const given of [etag, etag.replace(/"$/, '-gzip"'), `W/${etag}`, `"x", ${etag}`, "*"]) {
      const headers = { "if-none-match": given };
      expect((await fetch(`${baseUrl}${records}/${line.id}`, { method: "GET", headers })).status).toBe(304);
    }
  });

  test("is read page by page, and its history too", async (context) => {
    const civic = createCivicClient({ baseUrl, fetch: await connect(context), apiKey: testKeys.be });
    for (const slug of ["a", "b", "c"]) await civic.records.put(exampleRecord("service", { slug }));
    await civic.records.put({ ...exampleRecord("service", { slug: "b" }), version: 2, asOf: "2026-12" });
    const ids: string[] = [];
    for await (const { id } of civic.records.iterate({ limit: 2 })) ids.push(id);
    expect(ids).toEqual(["be/service/a", "be/service/b", "be/service/c"]);
    const versions: number[] = [];
    for await (const { version } of civic.records.history("be/service/b", { limit: 1 }))
      versions.push(version);
    expect(versions).toEqual([2, 1]);
    const wrong = civic.records.list({
      kind: "service",
      cursor: (await civic.records.list({ limit: 1 })).next,
    });
    await expect(wrong).rejects.toMatchObject({ kind: "invalid-cursor" });
  });

  test("has a record changed by two at once, each on top of the other", async (context) => {
    const civic = createCivicClient({ baseUrl, fetch: await connect(context), apiKey: testKeys.be });
    await civic.records.put(line);
    const rename = (name: string) =>
      civic.records.update("be/service/line", (current) => ({
        ...current,
        name: { ...current.name, [name]: name },
      }));
    const outcomes = await Promise.all([rename("fr"), rename("nl"), rename("de")]);
    expect(outcomes.map(({ record }) => record.version).sort()).toEqual([2, 3, 4]);
    const { name, version } = await civic.records.get("be/service/line");
    expect([version, Object.keys(name).sort()]).toEqual([4, ["de", "en", "fr", "nl"]]);
  });

  test("has its feed followed, from where it was left", async (context) => {
    const civic = createCivicClient({ baseUrl, fetch: await connect(context), apiKey: testKeys.be });
    await civic.records.put(line);
    let after: string | undefined;
    const first: string[] = [];
    for await (const told of civic.exchange.feed()) {
      first.push("op" in told ? told.op : "bookmark");
      after = "op" in told ? told.cursor : told.bookmark;
    }
    expect(first).toEqual(["put", "bookmark"]);
    const ended = new AbortController();
    const later: string[] = [];
    const following = (async () => {
      for await (const told of civic.exchange.feed({ after, follow: true, signal: ended.signal })) {
        if (!("op" in told && "id" in told)) continue;
        later.push(`${told.id} ${told.version}`);
        if (later.length === 2) ended.abort("enough");
      }
    })();
    await civic.records.put(second);
    await civic.records.put(other);
    await expect(following).rejects.toBe("enough");
    expect(later).toEqual([`${line.id} 2`, `${other.id} 1`]);
  });
});
