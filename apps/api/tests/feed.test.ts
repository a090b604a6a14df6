import { canonicalise, digestOf } from "@civic/schema";
import {
  createSigningKey,
  type FlattenedJws,
  jwsHash,
  signerOf,
  signVersion,
} from "@civic/schema/signatures";
import { describe, expect, type TestContext, test } from "vitest";
import type { NewVersion, Store } from "../src/store/store.ts";
import { namesOf, type ReadFeed, readLines } from "./support/read-lines.ts";
import { type SampleOptions, sampleService, sampleVersion } from "./support/sample-record.ts";
import { problemOf, putInit, type TestApp, testApp } from "./support/test-app.ts";
import {
  type EngineName,
  emptyPlace,
  emptyStore,
  engines,
  openTestStore,
  runSql,
  type StorePlace,
  temporaryFolder,
} from "./support/test-store.ts";

async function feedOf({ send }: TestApp, query = ""): Promise<ReadFeed> {
  const response = await send(`/v1/feed${query}`);
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "application/x-ndjson"]);
  return readLines(await response.text());
}

async function put(node: TestApp, options: SampleOptions = {}): Promise<void> {
  const record = sampleService(options);
  expect((await node.send(`/v1/records/${record.id}`, putInit(record))).status).toBe(201);
}

/** A node that holds so many records, each in its first version. */
async function nodeWith(
  slugs: readonly string[],
  engine: EngineName,
  context: TestContext,
): Promise<TestApp> {
  const store = await emptyStore(engine, context);
  await store.accept(await Promise.all(slugs.map((slug) => sampleVersion({ slug }))), "each");
  return testApp(store);
}

const numbered = (count: number) =>
  Array.from({ length: count }, (_, index) => `line-${String(index).padStart(4, "0")}`);

describe.each(engines)("the feed on %s", (engine) => {
  test("tells of every version in the order in which it came, in the bytes that were digested", async (context) => {
    const node = testApp(await emptyStore(engine, context));
    expect(await feedOf(node)).toMatchObject({ lines: [], more: false, empty: 0 });
    await put(node);
    await put(node, { slug: "second" });
    await put(node, { version: 2, status: "withdrawn" });
    const { lines, more } = await feedOf(node);
    expect(namesOf(lines)).toEqual([
      "be/service/help-line 1",
      "be/service/second 1",
      "be/service/help-line 2",
    ]);
    expect(lines.map(({ op }) => op)).toEqual(["put", "put", "withdraw"]);
    expect(more).toBe(false);
    for (const line of lines) {
      if (!("record" in line)) throw new Error("nobody signed this");
      const served = await node.send(`/v1/records/${line.id}?version=${line.version}`);
      expect(await served.text()).toBe(canonicalise(line.record));
      expect(line.digest).toBe(await digestOf(canonicalise(line.record)));
      expect(line.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    }
  });

  test("goes on behind any line and behind the bookmark, and never tells a thing twice or not at all", async (context) => {
    const node = await nodeWith(numbered(7), engine, context);
    const whole = await feedOf(node);
    for (const [index, line] of whole.lines.entries()) {
      if ("bookmark" in line) continue;
      const rest = await feedOf(node, `?after=${line.cursor}`);
      expect(namesOf(rest.lines)).toEqual(namesOf(whole.lines.slice(index + 1)));
    }
    const names: string[] = [];
    let after = "";
    for (let more = true; more; ) {
      const page = await feedOf(node, `?limit=3${after}`);
      names.push(...namesOf(page.lines));
      after = `&after=${page.bookmark}`;
      ({ more } = page);
    }
    expect(names).toEqual(namesOf(whole.lines));
    await put(node, { slug: "later" });
    expect(namesOf((await feedOf(node, `?after=${whole.bookmark}`)).lines)).toEqual(["be/service/later 1"]);
  });

  test("holds more than is read at a time, and ends where the lines are as many as were asked for", async (context) => {
    const node = await nodeWith(numbered(1_203), engine, context);
    const first = await feedOf(node);
    expect([first.lines.length, first.more]).toEqual([1_000, true]);
    const rest = await feedOf(node, `?after=${first.bookmark}`);
    expect([rest.lines.length, rest.more]).toEqual([203, false]);
    const all = await feedOf(node, "?limit=10000");
    expect(namesOf(all.lines)).toEqual(namesOf([...first.lines, ...rest.lines]));
    expect(new Set(namesOf(all.lines)).size).toBe(1_203);
  });

  test("ends after 8 MiB, whatever was asked for", async (context) => {
    const store = await emptyStore(engine, context);
    const long = { en: "x".repeat(900_000) };
    for (const slug of numbered(12)) await store.accept([await sampleVersion({ slug, name: long })], "each");
    const node = testApp(store);
    const first = await feedOf(node, "?limit=10000");
    expect(first.more).toBe(true);
    expect(first.lines.length).toBeGreaterThan(8);
    expect(first.lines.length).toBeLessThan(11);
    const rest = await feedOf(node, `?after=${first.bookmark}`);
    expect(first.lines.length + rest.lines.length).toBe(12);
  });

  test("leaves out what the filters do not name; the bookmark is past it", async (context) => {
    const store = await emptyStore(engine, context);
    const french = await sampleVersion({ slug: "fr", publisher: "fr", jurisdiction: "fr" });
    const compiled = await sampleVersion({ slug: "compiled", publisher: "civic", jurisdiction: "be" });
    await store.accept([await sampleVersion(), french, compiled], "each");
    const node = testApp(store);
    const seen = async (query: string) => namesOf((await feedOf(node, query)).lines);
    expect(await seen("?publisher=fr")).toEqual(["fr/service/fr 1"]);
    expect(await seen("?jurisdiction=be")).toEqual(["be/service/help-line 1", "civic/service/compiled 1"]);
    expect(await seen("?publisher=civic&publisher=fr")).toEqual([
      "fr/service/fr 1",
      "civic/service/compiled 1",
    ]);
    expect(await seen("?publisher=civic&jurisdiction=fr")).toEqual([]);
    expect(await seen("?kind=pathway&kind=organisation")).toEqual([]);
    expect(await seen("?kind=service")).toHaveLength(3);
    const { bookmark } = await feedOf(node, "?kind=pathway");
    expect(await seen(`?kind=pathway&after=${bookmark}`)).toEqual([]);
    expect((await problemOf(await node.send(`/v1/feed?after=${bookmark}`))).kind).toBe("invalid-cursor");
  });

  test("carries the signature of a version, and its content inside", async (context) => {
    const signer = await signerOf(await createSigningKey("be"));
    const version = await sampleVersion();
    const jws = await signVersion(
      { id: "be/service/help-line", version: 1, canonical: version.canonical },
      signer,
    );
    const store = await emptyStore(engine, context);
    await store.exchange.take([signedVersion(version, jws, signer.kid)]);
    const { lines } = await feedOf(testApp(store));
    expect(lines).toEqual([
      { cursor: expect.any(String), at: expect.any(String), op: "put", hash: jwsHash(jws), jws },
    ]);
  });

  test("leaves out a version that is damaged, and says so", async (context) => {
    const place = await emptyPlace(engine, context);
    const store = await openTestStore(place);
    await store.accept([await sampleVersion(), await sampleVersion({ slug: "second" })], "each");
    const text = "replace(canonical, 'Help line', 'Other one')";
    await runSql(place, `update record_version set canonical = ${text} where slug = 'help-line'`);
    expect(namesOf((await feedOf(testApp(store))).lines)).toEqual(["be/service/second 1"]);
    expect(store.soundness().damaged).toBe(1);
  });

  test("knows its cursors again after a start, and after a restore that they are over", async (context) => {
    const place = await emptyPlace(engine, context);
    const first = testApp(await openTestStore(place));
    await put(first);
    const { bookmark: early } = await feedOf(first);
    await put(first, { slug: "lost" });
    const { bookmark: late } = await feedOf(first);
    const again = await restarted(place, first.store);
    expect((await feedOf(again, `?after=${early}`)).lines).toHaveLength(1);
    expect((await feedOf(again, `?after=${late}`)).lines).toHaveLength(0);

    const restored = await restarted(place, again.store, () => forgetLast(place));
    expect((await feedOf(restored, `?after=${early}`)).lines).toHaveLength(0);
    await expectExpired(restored, late);
    // One reader has shown that this is another log: from then on no cursor of before is taken.
    await expectExpired(restored, early);
    const { bookmark } = await feedOf(restored);
    expect((await feedOf(restored, `?after=${bookmark}`)).lines).toHaveLength(0);
  });

  test("after a compaction, who had not come so far starts anew with what is the latest", async (context) => {
    const node = await nodeWith(["a", "b"], engine, context);
    const { lines } = await feedOf(node);
    await put(node, { slug: "a", version: 2 });
    const { bookmark } = await feedOf(node);
    await put(node, { slug: "b", version: 2 });
    await node.store.exchange.compact(await node.store.revision());
    const [line] = lines;
    await expectExpired(node, (line as { cursor: string }).cursor);
    await expectExpired(node, bookmark);
    const anew = await feedOf(node, "?limit=1");
    expect([...namesOf(anew.lines), anew.more]).toEqual(["be/service/a 2", true]);
    const rest = await feedOf(node, `?after=${anew.bookmark}`);
    expect(namesOf(rest.lines)).toEqual(["be/service/b 2"]);
  });
});

test.each([
  ["?after=x", "invalid-cursor"],
  ["?after=", "invalid-request"],
  ["?limit=0", "invalid-request"],
  ["?limit=10001", "invalid-request"],
  ["?limit=1&limit=2", "invalid-request"],
  ["?wait=51", "invalid-request"],
  ["?wait=soon", "invalid-request"],
  ["?kind=war", "invalid-request"],
  ["?publisher=France", "invalid-request"],
  [`?${"publisher=fr&".repeat(51)}`, "invalid-request"],
  ["?colour=red", "invalid-request"],
])("refuses %s as %s", async (query, kind) => {
  const { send } = testApp(await openTestStore({ dataFolder: temporaryFolder() }));
  expect((await problemOf(await send(`/v1/feed${query}`))).kind).toBe(kind);
});

async function expectExpired(node: TestApp, cursor: string): Promise<void> {
  const response = await node.send(`/v1/feed?after=${cursor}`);
  expect([response.status, response.headers.get("link")]).toEqual([410, '</v1/feed>; rel="snapshot"']);
  expect((await problemOf(response)).kind).toBe("cursor-expired");
}

async function restarted(
  place: StorePlace,
  store: Store,
  meanwhile: () => Promise<void> = async () => undefined,
): Promise<TestApp> {
  await store.close();
  await meanwhile();
  return testApp(await openTestStore(place));
}

/** Leaves of a log what a backup would hold that was made before its last entry. */
async function forgetLast(place: StorePlace): Promise<void> {
  await runSql(place, "delete from log where seq = (select seq from log_position)");
  await runSql(place, "update log_position set seq = seq - 1");
}

/** A version with its signature beside it. */
function signedVersion(version: NewVersion, jws: FlattenedJws, kid: string): NewVersion {
  const { protected: header, signature } = jws;
  return {
    ...version,
    seal: { protected: header, signature, hash: jwsHash(jws), kid, previous: null, standsBy: null },
  };
}
