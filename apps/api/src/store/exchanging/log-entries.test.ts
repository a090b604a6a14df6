import { describe, expect, test, vi } from "vitest";
import { sampleVersion } from "../../../tests/support/sample-record.ts";
import { newSigner, signedChain } from "../../../tests/support/signed-version.ts";
import { emptyPlace, emptyStore, engines, openTestStore } from "../../../tests/support/test-store.ts";
import type { FeedFilter, LogEntry } from "../exchange-store.ts";
import type { NewVersion, Store } from "../store.ts";

const plenty = { entries: 1_000, bytes: 2 ** 22 };

function nameOf(entry: LogEntry): string {
  return "id" in entry ? `${entry.op} ${entry.id} ${entry.version}` : entry.op;
}

/** Every entry after a position, by stretches of some bounds. */
async function follow(store: Store, filter: FeedFilter, bounds = plenty, from = 0): Promise<LogEntry[]> {
  const all: LogEntry[] = [];
  for (let position = from; ; ) {
    const stretch = await store.exchange.entriesAfter(position, filter, bounds);
    expect(stretch.entries.length).toBeLessThanOrEqual(bounds.entries);
    all.push(...stretch.entries);
    if (!stretch.more) return all;
    expect(stretch.position).toBeGreaterThan(position);
    position = stretch.position;
  }
}

function samples(count: number): Promise<NewVersion[]> {
  return Promise.all(Array.from({ length: count }, (_, index) => sampleVersion({ slug: `line-${index}` })));
}

describe.each(engines)("the log on %s", (engine) => {
  test("gives each entry once, in order, with its content and signature, however small the steps", async (context) => {
    const store = await emptyStore(engine, context);
    const chain = await signedChain(3, await newSigner());
    const plain = await samples(4);
    await store.exchange.take(chain);
    await store.accept(plain, "each");
    const all = await follow(store, {});
    expect(all.map(nameOf)).toEqual(
      [...chain, ...plain].map(({ record: { id, version } }) => `put ${id} ${version}`),
    );
    expect(all.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(all[1]).toMatchObject({ digest: chain[1]?.digest, seal: chain[1]?.seal });
    const contents = all.map((entry) =>
      "canonical" in entry ? Buffer.from(entry.canonical).toString() : "",
    );
    expect(contents).toEqual([...chain, ...plain].map(({ canonical }) => canonical));
    for (const bounds of [
      { entries: 1, bytes: 2 ** 22 },
      { entries: 3, bytes: 1 },
      { entries: 9, bytes: 2_000 },
    ])
      expect(await follow(store, {}, bounds)).toEqual(all);
  });

  test("leaves out what a filter does, and gives the position past that", async (context) => {
    const store = await emptyStore(engine, context);
    await store.accept(
      [
        await sampleVersion({ slug: "a" }),
        await sampleVersion({ slug: "b", jurisdiction: "fr" }),
        await sampleVersion({ slug: "c", publisher: "fr", jurisdiction: "fr" }),
      ],
      "each",
    );
    const wanted = async (filter: FeedFilter) => (await follow(store, filter)).map(({ seq }) => seq);
    expect(await wanted({ publishers: ["fr", "gb"] })).toEqual([3]);
    expect(await wanted({ jurisdictions: ["fr"] })).toEqual([2, 3]);
    expect(await wanted({ jurisdictions: ["fr"], publishers: ["be"] })).toEqual([2]);
    expect(await wanted({ kinds: ["pathway"] })).toEqual([]);
    expect(await store.exchange.entriesAfter(0, { kinds: ["pathway"] }, plenty)).toEqual({
      entries: [],
      position: 3,
      more: false,
    });
    expect(await store.exchange.entriesAfter(7, {}, plenty)).toEqual({
      entries: [],
      position: 7,
      more: false,
    });
  });

  test("looks through very many entries in steps, between which others have their turn", async (context) => {
    const store = await emptyStore(engine, context);
    await store.accept(await samples(1_200), "each");
    let turns = 0;
    let isOver = false;
    const count = () => {
      turns += 1;
      if (!isOver) setImmediate(count);
    };
    setImmediate(count);
    const stretch = await store.exchange.entriesAfter(0, { kinds: ["pathway"] }, plenty);
    isOver = true;
    expect(stretch).toEqual({ entries: [], position: 1_200, more: false });
    expect(turns).toBeGreaterThanOrEqual(2);
    const bounded = await follow(store, {}, { entries: 500, bytes: 2 ** 24 });
    expect(bounded).toHaveLength(1_200);
  });

  test("is marked by what stands in it", async (context) => {
    const store = await emptyStore(engine, context);
    const other = await emptyStore(engine, context);
    await store.accept(await samples(2), "each");
    await other.accept((await samples(3)).slice(1), "each");
    const marks = [await store.exchange.markAt(1), await store.exchange.markAt(2)];
    expect(new Set([...marks, await other.exchange.markAt(1)]).size).toBe(3);
    expect(await store.exchange.markAt(1)).toBe(marks[0]);
    expect(await store.exchange.markAt(3)).toBeUndefined();
    expect(await store.exchange.markAt(0)).toBe(await other.exchange.markAt(0));
  });

  test("gives, of what lies before it was compacted, what was the latest then", async (context) => {
    const store = await emptyStore(engine, context);
    const chain = await signedChain(5, await newSigner());
    await store.exchange.take(chain.slice(0, 4));
    await store.accept(await samples(2), "each");
    const position = await store.revision();
    await store.exchange.compact(position + 1);
    expect((await store.exchange.identity()).compacted).toBe(0);
    await store.exchange.compact(position);
    await store.exchange.compact(1);
    expect((await store.exchange.identity()).compacted).toBe(position);
    await store.exchange.take(chain.slice(4));
    const names = ["put be/service/help-line 4", "put be/service/line-0 1", "put be/service/line-1 1"];
    expect((await follow(store, {})).map(nameOf)).toEqual([...names, "put be/service/help-line 5"]);
    expect((await store.get("be/service/help-line", 1))?.digest).toBe(chain[0]?.digest);
    const mirror = await emptyStore(engine, context);
    await mirror.exchange.take(chain.slice(0, 1));
    const later = chain.slice(3);
    expect(await mirror.exchange.take(later, { gaps: "allowed" })).toEqual([
      { type: "added" },
      { type: "added" },
    ]);
  });

  test("tells whoever listens that it has gone on, until they listen no more", async (context) => {
    const place = await emptyPlace(engine, context);
    const store = await openTestStore(place);
    const listener = vi.fn();
    const end = store.exchange.onLogged(listener);
    await store.accept(await samples(1), "each");
    expect(listener).toHaveBeenCalled();
    end();
    const calls = listener.mock.calls.length;
    await store.accept([await sampleVersion({ slug: "after" })], "each");
    expect(listener).toHaveBeenCalledTimes(calls);
  });

  test("begins a new epoch when it is told to, and keeps its secret", async (context) => {
    const place = await emptyPlace(engine, context);
    const store = await openTestStore(place);
    const before = await store.exchange.identity();
    expect(before.secret).toHaveLength(32);
    await store.exchange.renewEpoch();
    const after = await store.exchange.identity();
    expect(after.epoch).not.toBe(before.epoch);
    expect(after.secret).toEqual(before.secret);
    await store.close();
    expect(await (await openTestStore(place)).exchange.identity()).toEqual(after);
    expect((await (await emptyStore(engine, context)).exchange.identity()).secret).not.toEqual(before.secret);
  });
});

test("what another process over the same PostgreSQL logs is told too", async (context) => {
  const place = await emptyPlace("PostgreSQL", context);
  const [store, other] = [await openTestStore(place), await openTestStore(place)];
  const seen: number[] = [];
  context.onTestFinished(
    store.exchange.onLogged(() => void Promise.resolve(store.revision()).then((last) => seen.push(last))),
  );
  await other.accept(await samples(1), "each");
  await vi.waitFor(() => expect(seen).toContain(1), { timeout: 100_000 });
  await other.accept([await sampleVersion({ slug: "next" })], "each");
  await vi.waitFor(() => expect(seen).toContain(2), { timeout: 100_000 });
});
