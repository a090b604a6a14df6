import { createHash } from "node:crypto";
import { type ExportEvent, readExport } from "@civic/schema";
import { describe, expect, type TestContext, test } from "vitest";
import { loadFolder } from "../src/exchange/load-folder.ts";
import { firstAttempt, readOnce } from "../src/exchange/mirror/mirror-peer.ts";
import type { Store } from "../src/store/store.ts";
import { verify } from "../src/verify.ts";
import { changeRow, hideFromIndex } from "./support/damage.ts";
import { startScriptedPeer, unsignedLine } from "./support/mirrored-peer.ts";
import { sampleVersion } from "./support/sample-record.ts";
import { problemOf, testApp } from "./support/test-app.ts";
import { peerAt, testMirror } from "./support/test-mirror.ts";
import { emptyPlace, engines, openTestStore, temporaryFolder } from "./support/test-store.ts";

type Change = readonly [sql: string, id: string];

const damages: readonly Change[] = [
  ["replace(canonical, 'Help', 'HELP')", "be/service/line-000"],
  ["substr(canonical, 1, 100)", "be/service/line-003"],
  ["''", "be/service/line-199"],
  ["replace(canonical, ',', chr(10))", "be/service/line-200"],
  ["'null'", "be/service/line-299"],
];

async function damagedStore(engine: (typeof engines)[number], context: TestContext): Promise<Store> {
  const place = await emptyPlace(engine, context);
  const store = await openTestStore(place);
  const slugs = Array.from({ length: 300 }, (_, index) => `line-${String(index).padStart(3, "0")}`);
  await store.accept(await Promise.all(slugs.map((slug) => sampleVersion({ slug }))), "each");
  for (const [sql, id] of damages) {
    await changeRow(place, `canonical = ${engine === "embedded" ? sql.replace("chr(", "char(") : sql}`, id);
  }
  return store;
}

const damagedIds = damages.map(([, id]) => id);

describe.each(engines)("damaged records in %s hide no other", (engine) => {
  test("in lists, exports, coverage, and at the next start", { timeout: 30_000 }, async (context) => {
    const store = await damagedStore(engine, context);
    const node = await testApp(store);
    const listed: string[] = [];
    for (let next = ""; ; ) {
      const answer = await node.send(`/v1/records?limit=100${next && `&cursor=${next}`}`);
      const page = (await answer.json()) as { items: { id: string }[]; next?: string };
      listed.push(...page.items.map(({ id }) => id));
      if (page.next === undefined) break;
      next = page.next;
    }
    expect(listed).toHaveLength(295);
    expect(listed.filter((id) => damagedIds.includes(id))).toEqual([]);

    const exported = await node.send("/v1/export");
    const events: ExportEvent[] = [];
    for await (const event of readExport(exported.body as AsyncIterable<Uint8Array>)) events.push(event);
    expect(events.filter(({ type }) => type === "record")).toHaveLength(295);
    expect(events.at(-1)).toEqual({ type: "end", count: 295, received: 295 });

    expect((await node.send("/v1/coverage")).status).toBe(200);
    expect((await node.send("/v1/projection")).status).toBe(200);
    // A folder whose references are looked for among what is stored.
    expect(await loadFolder(temporaryFolder(), { store })).toMatchObject({ loaded: true });
  });

  test("are asked for by name in vain, and the others are not", async (context) => {
    const node = await testApp(await damagedStore(engine, context));
    const [id] = damagedIds;
    expect(await problemOf(await node.send(`/v1/records/${id}`))).toMatchObject({ kind: "record-damaged" });
    expect(node.store.soundness()).toEqual({ damaged: 1, mended: 0, broken: undefined });
    expect(await (await node.send("/readyz")).json()).toMatchObject({ status: "ready", damaged: 1 });
    expect((await node.send("/v1/records/be/service/line-001")).status).toBe(200);
  });
});

describe.each(engines)("a closer look at %s", (engine) => {
  test("finds what the digest does not tell, shows it to nobody, and takes good bytes in its place", async (context) => {
    const place = await emptyPlace(engine, context);
    const store = await openTestStore(place);
    const slugs = ["bytes", "digest", "head", "log", "none", "status"];
    const versions = await Promise.all(slugs.map((slug) => sampleVersion({ slug })));
    await store.accept(versions, "each");
    const notJson = "so it is: not JSON";
    const digestOfThat = `sha-256:${createHash("sha256").update(notJson).digest("hex")}`;
    const other = versions[0];
    const changes = {
      bytes: "canonical = replace(canonical, 'Help', 'HELP')",
      digest: "digest = 'sha-256:00'",
      head: "jurisdiction = 'fr'",
      log: `canonical = '${other?.canonical}', digest = '${other?.digest}'`,
      none: `canonical = '${notJson}', digest = '${digestOfThat}'`,
      status: "status = 'draft'",
    };
    for (const [slug, set] of Object.entries(changes)) await changeRow(place, set, `be/service/${slug}`);

    // What has its digest and is no record hides nothing, and is told.
    const node = testApp(store);
    expect((await node.send("/v1/coverage")).status).toBe(200);
    expect(store.soundness().damaged).toBeGreaterThan(0);

    const lines: string[] = [];
    expect(await verify(place, (line) => lines.push(line))).toBe(false);
    expect(lines.filter((line) => line.includes(", version 1: "))).toHaveLength(6);
    expect(lines.at(-1)).toContain("Versions read: 6. Damaged: 6.");

    const found = new Map<string, readonly string[]>();
    for (let after = 0; ; ) {
      const examined = await store.examineNext(after);
      if (examined === undefined) break;
      after = examined.seq;
      found.set(examined.id.split("/")[2] ?? "", examined.flaws);
    }
    expect(Object.fromEntries(found)).toEqual({
      bytes: ["bytes"],
      digest: ["bytes", "log"],
      head: ["head"],
      log: ["log", "head"],
      none: ["log", "record"],
      status: ["head"],
    });
    expect(store.soundness().damaged).toBe(6);
    for (const slug of slugs)
      expect((await problemOf(await node.send(`/v1/records/be/service/${slug}`))).kind).toBe(
        "record-damaged",
      );
    expect(await (await node.send("/v1/records")).json()).toEqual({ items: [] });

    // Another text under the same number mends nothing.
    const rival = await sampleVersion({ slug: "digest", name: { en: "Rival" } });
    expect(await store.accept([rival], "each")).toEqual([{ type: "conflict" }]);
    const outcomes = await store.accept(versions, "all-or-none");
    expect(outcomes.every(({ type }) => type === "unchanged")).toBe(true);
    expect(store.soundness().damaged).toBe(0);
    expect(await verify(place, (line) => lines.push(line))).toBe(true);
    for (const slug of slugs) expect((await node.send(`/v1/records/be/service/${slug}`)).status).toBe(200);
  });
});

describe.each(engines)("a version under a name that is not its own in %s", (engine) => {
  test.for([
    ["id", "id = 'be/service/other'", "be/service/other"],
    ["version", "version = 2", "be/service/help-line"],
  ] as const)("is shown to nobody: %s", async ([, set, id], context) => {
    const place = await emptyPlace(engine, context);
    const store = await openTestStore(place);
    await store.accept([await sampleVersion()], "each");
    await changeRow(place, set, "be/service/help-line");
    const node = testApp(store);
    expect(await problemOf(await node.send(`/v1/records/${id}`))).toMatchObject({ kind: "record-damaged" });
    expect(await (await node.send("/v1/records")).json()).toEqual({ items: [] });
    expect(await (await node.send("/v1/export")).text()).toBe('{"end":{"count":0}}\n');
  });
});

test("a record that an index does not lead to is told, and is not said to be absent", async (context) => {
  const place = await emptyPlace("embedded", context);
  const store = await openTestStore(place);
  await store.accept([await sampleVersion({ slug: "a" }), await sampleVersion({ slug: "b" })], "each");
  await store.close();
  hideFromIndex(place.dataFolder, "be/service/b");
  const again = await openTestStore(place);
  const node = testApp(again);
  expect((await node.send("/v1/records/be/service/b")).status).toBe(404);
  expect((await again.examineNext(1))?.flaws).toEqual(["index"]);
  expect(await problemOf(await node.send("/v1/records/be/service/b"))).toMatchObject({
    kind: "record-damaged",
  });
  expect((await node.send("/v1/records/be/service/a")).status).toBe(200);
  expect((await node.send("/readyz")).status).toBe(503);
  const lines: string[] = [];
  expect(await verify(place, (line) => lines.push(line))).toBe(false);
  expect(lines).toContainEqual("  be/service/b, version 1: it is not found by its name");
  expect(lines.at(-1)).toContain("put a backup in place");
});

describe.each(engines)("a mirror over %s", (engine) => {
  const taking = async (context: TestContext, take: Store["exchange"]["take"]) => {
    const { store, options, logs } = await testMirror(context, { engine });
    const lines = await Promise.all(
      ["a", "b", "c"].map(async (slug) => unsignedLine(await sampleVersion({ slug }))),
    );
    const peer = await startScriptedPeer();
    peer.lines.push(...lines);
    const exchange = { ...store.exchange, take };
    const settings = peerAt(peer.url, { unsigned: new Set(["be"]) });
    const read = (over: Partial<Store>) =>
      readOnce(settings, firstAttempt, { ...options, store: { ...store, exchange, ...over } });
    return { store, logs, read, peer };
  };

  test("ends where the store has no room left, and tries no other record", async (context) => {
    let tries = 0;
    const noRoom = new Error("no room");
    const { read, store, peer } = await taking(context, async () => {
      tries += 1;
      throw noRoom;
    });
    expect(await read({ isFull: (error) => error === noRoom })).toMatchObject({ failures: 1 });
    expect(tries).toBe(1);
    // It is read again from where it was.
    expect((await store.mirror.stateOf(peer.url))?.cursor).toBeUndefined();
  });

  test("goes on after a record that the store cannot hold, and says which", async (context) => {
    const { read, store, logs } = await taking(context, async (batch, options) => {
      if (batch.some(({ record }) => record.id === "be/service/b")) throw new Error("cannot hold it");
      return store.exchange.take(batch, options);
    });
    expect(await read({})).toMatchObject({ failures: 0 });
    expect(await store.get("be/service/c")).toBeDefined();
    const told = logs.filter(({ record }) => record === "be/service/b");
    expect(told).toMatchObject([
      { level: 50, err: { message: "cannot hold it" } },
      { code: "record-not-stored" },
    ]);
  });
});
