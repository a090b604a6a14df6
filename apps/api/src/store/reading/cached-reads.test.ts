import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sampleVersion } from "../../../tests/support/sample-record.ts";
import { emptyPlace, emptyStore, engines, openTestStore } from "../../../tests/support/test-store.ts";
import type { Store, StoredRecord } from "../store.ts";
import { createRecordCache } from "./record-cache.ts";

const slugs = ["a", "b"] as const;
const idOf = (slug: string) => `be/service/${slug}`;

/** Some steps of one of two processes: a write that is awaited, or reads that go on while others write. */
const steps = fc.array(
  fc.record({
    who: fc.nat(1),
    does: fc.constantFrom("write", "read", "read", "read at once"),
    slug: fc.constantFrom(...slugs),
  }),
  { minLength: 5, maxLength: 30 },
);

describe("reads of two processes over one PostgreSQL", () => {
  test("are never older than what anybody was told was written", { timeout: 60_000 }, async (context) => {
    const place = await emptyPlace("PostgreSQL", context);
    const stores = [await openTestStore(place), await openTestStore(place)] as const;
    const acknowledged = new Map<string, number>(slugs.map((slug) => [slug, 0]));
    const under: Promise<void>[] = [];

    async function read(store: Store, slug: string): Promise<void> {
      const least = acknowledged.get(slug) ?? 0;
      const found = await store.get(idOf(slug));
      expect(found?.version ?? 0).toBeGreaterThanOrEqual(least);
    }

    async function write(store: Store, slug: string): Promise<void> {
      const version = (acknowledged.get(slug) ?? 0) + 1;
      await store.accept(
        [await sampleVersion({ slug, version, name: { en: `Version ${version}` } })],
        "each",
      );
      acknowledged.set(slug, version);
    }

    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        for (const { who, does, slug } of taken) {
          const store = stores[who as 0 | 1];
          if (does === "write") await write(store, slug);
          else if (does === "read") await read(store, slug);
          else under.push(read(store, slug), read(store, slug));
        }
        await Promise.all(under.splice(0));
      }),
      { numRuns: 12 },
    );
  });
});

test.for(engines)("a record on %s is read once, and again after it was written", async (engine, context) => {
  const store = await emptyStore(engine, context);
  await store.accept([await sampleVersion()], "each");
  const [first, second] = [await store.get(idOf("help-line")), await store.get(idOf("help-line"))];
  const third = await store.get(idOf("help-line"));
  // The first that is kept may still be dropped by the first look at the log.
  expect(third).toBe(second);
  expect(first?.digest).toBe(third?.digest);
  expect(await store.get(idOf("help-line"), 1)).toBe(third);
  await store.accept([await sampleVersion({ version: 2 })], "each");
  expect((await store.get(idOf("help-line")))?.version).toBe(2);
  expect((await store.get(idOf("help-line"), 1))?.version).toBe(1);
});

describe("the cache of records", () => {
  const record = (size: number, damaged = false): StoredRecord => ({
    id: "x",
    version: 1,
    digest: "sha-256:0",
    canonical: new Uint8Array(size),
    damaged,
  });

  test("keeps nothing that was dropped while it was read, and nothing damaged", async () => {
    const cache = createRecordCache(1_000_000);
    let end: (found: StoredRecord) => void = () => undefined;
    const reading = cache.fill("x", () => new Promise((settle) => (end = settle)));
    cache.drop(["x"]);
    end(record(10));
    expect(await reading).toBeDefined();
    expect(cache.get("x")).toBeUndefined();
    await cache.fill("x", async () => record(10, true));
    expect(cache.get("x")).toBeUndefined();
    await cache.fill("x", async () => record(10));
    expect(cache.get("x")).toBeDefined();
    cache.clear();
    expect(cache.get("x")).toBeUndefined();
  });

  test("forgets what was used longest ago once its bytes are spent", async () => {
    const cache = createRecordCache(100_000);
    for (const id of ["a", "b", "c", "d"]) await cache.fill(id, async () => record(22_000));
    expect(cache.get("a")).toBeDefined();
    await cache.fill("e", async () => record(22_000));
    expect(["a", "b", "c", "d", "e"].filter((id) => cache.get(id) !== undefined).join("")).toBe("acde");
    await cache.fill("f", async () => record(30_000));
    expect(cache.get("f")).toBeUndefined();
  });
});
