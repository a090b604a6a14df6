import { setTimeout as wait } from "node:timers/promises";
import type { CivicRecord } from "@civic/schema";
import { describe, expect, test } from "vitest";
import { changeRow } from "../../../tests/support/damage.ts";
import { sampleVersion } from "../../../tests/support/sample-record.ts";
import { emptyPlace, emptyStore, engines, openTestStore, runSql } from "../../../tests/support/test-store.ts";
import type { NewVersion } from "../store.ts";

const anything = () => true;

function samples(count: number): Promise<NewVersion[]> {
  return Promise.all(Array.from({ length: count }, (_, index) => sampleVersion({ slug: `line-${index}` })));
}

/** A version that neither engine takes: it lacks what every row has. */
async function impossible(slug: string): Promise<NewVersion> {
  const version = await sampleVersion({ slug });
  return { ...version, record: { ...version.record, kind: null } as unknown as CivicRecord };
}

describe.each(engines)("writes on %s", (engine) => {
  test("that wait for one another end in one transaction, each with an outcome of its own", async (context) => {
    const groups: (readonly unknown[])[] = [];
    const onWritten = (outcomes: readonly unknown[]) => groups.push(outcomes);
    const store = await openTestStore(await emptyPlace(engine, context), { onWritten });
    const versions = await samples(40);
    const rival = await sampleVersion({ slug: "line-0", name: { en: "Rival" } });
    const unexpected = await sampleVersion({ slug: "line-0", version: 2 });
    const outcomes = await Promise.all([
      ...versions.map((version) => store.publish(version, anything)),
      store.publish(rival, anything),
      store.publish(unexpected, () => false),
    ]);
    expect(outcomes.slice(0, 40).every(({ type }) => type === "added")).toBe(true);
    expect(outcomes.slice(40)).toEqual([{ type: "conflict" }, { type: "unexpected" }]);
    expect(groups).toEqual([outcomes]);
    expect(await store.revision()).toBe(40);
  });

  test("mend and note beside a long one, and not as a part of it", async (context) => {
    const place = await emptyPlace(engine, context);
    const store = await openTestStore(place);
    const whole = await sampleVersion();
    const others = await samples(2);
    await store.publish(whole, anything);
    await changeRow(place, "canonical = ''", whole.record.id);
    let beside: Promise<unknown> = Promise.resolve();
    async function* slowly() {
      for (const version of others) {
        beside = Promise.all([store.mend(whole), store.notes.addUsage("a peer", 5), beside]);
        await wait(20);
        yield version;
      }
    }
    expect((await store.acceptAll(slowly(), () => false)).kept).toBe(false);
    await beside;
    expect(await store.get(whole.record.id)).toMatchObject({ damaged: false, digest: whole.digest });
    expect(await store.notes.usageOf("a peer")).toBe(10);
    expect(await store.revision()).toBe(1);
  });

  test("are held to a check that nobody comes in between of", async (context) => {
    const store = await emptyStore(engine, context);
    const [one, other, third] = await samples(3);
    if (one === undefined || other === undefined || third === undefined) throw new Error("no sample");
    const unless = (id: string) => async () => (await store.get(id)) === undefined;
    const outcomes = await Promise.all([
      store.publish(one, anything, { check: unless(other.record.id) }),
      store.acceptChecked(other, unless(one.record.id)),
      store.publish(third, anything),
    ]);
    expect(outcomes).toEqual([{ type: "added" }, { type: "refused" }, { type: "added" }]);
    expect(await store.revision()).toBe(2);
    expect(await store.publish(one, () => false, { check: async () => true })).toEqual({ type: "unchanged" });
  });

  test("go on beside one that cannot be written", async (context) => {
    const store = await emptyStore(engine, context);
    const offered = [
      ...(await samples(3)),
      await impossible("broken"),
      await sampleVersion({ slug: "desk" }),
    ];
    const ends = await Promise.allSettled(offered.map((version) => store.publish(version, anything)));
    expect(ends.map(({ status }) => status)).toEqual([
      "fulfilled",
      "fulfilled",
      "fulfilled",
      "rejected",
      "fulfilled",
    ]);
    expect(await store.revision()).toBe(4);
    expect(await store.get("be/service/broken")).toBeUndefined();
  });

  test("that come as a stream are seen all at once, and not before", async (context) => {
    const store = await emptyStore(engine, context);
    const versions = await samples(250);
    const seen: number[] = [];
    async function* stream() {
      for (const [index, version] of versions.entries()) {
        if (index % 100 === 99) seen.push(await store.revision());
        yield version;
      }
    }
    const { kept, outcomes } = await store.acceptAll(stream());
    expect([kept, outcomes.length, new Set(outcomes.map(({ type }) => type))]).toEqual([
      true,
      250,
      new Set(["added"]),
    ]);
    expect(seen).toEqual([0, 0]);
    expect(await store.revision()).toBe(250);
  });

  test("that come as a stream leave nothing behind where one is refused, whatever refused it", async (context) => {
    const store = await emptyStore(engine, context);
    const versions = await samples(120);
    await store.publish(await sampleVersion({ slug: "line-7", name: { en: "Was here before" } }), anything);
    const conflicting = await store.acceptAll(versions);
    expect(conflicting.kept).toBe(false);
    expect(conflicting.outcomes.filter(({ type }) => type === "conflict")).toHaveLength(1);
    const others = versions.filter((_, index) => index !== 7);
    expect((await store.acceptAll(others, () => false)).kept).toBe(false);
    async function* breaking() {
      yield* others;
      throw new Error("the folder is gone");
    }
    await expect(store.acceptAll(breaking())).rejects.toThrow("the folder is gone");
    await expect(store.acceptAll([...others, await impossible("broken")])).rejects.toThrow();
    expect(await store.revision()).toBe(1);
    expect((await store.acceptAll(others, async () => true)).kept).toBe(true);
    expect(await store.revision()).toBe(120);
  });

  test("of others wait for a stream to end, and are then decided", async (context) => {
    const store = await emptyStore(engine, context);
    const [first, ...rest] = await samples(3);
    const order: string[] = [];
    async function* slow() {
      if (first !== undefined) yield first;
      await wait(30);
      order.push("streamed");
      yield* rest;
    }
    const streaming = store.acceptAll(slow());
    const publishing = store.publish(await sampleVersion({ slug: "line-0", version: 2 }), anything);
    await Promise.all([streaming, publishing.then(({ type }) => order.push(type))]);
    expect(order).toEqual(["streamed", "added"]);
  });

  test("have times in the order of the log, though a clock goes back", async (context) => {
    const place = await emptyPlace(engine, context);
    const clock = ["2026-11-23T12:00:00.000Z", "2026-11-20T08:00:00.000Z", "2026-11-23T13:00:00.000Z"];
    const store = await openTestStore(place, { now: () => new Date(clock.shift() ?? "") });
    for (const version of await samples(3)) await store.publish(version, anything);
    const rows = await runSql(place, "select at from log order by seq");
    expect(rows.map(({ at }) => at)).toEqual([
      "2026-11-23T12:00:00.000Z",
      "2026-11-23T12:00:00.000Z",
      "2026-11-23T13:00:00.000Z",
    ]);
  });

  test("keep who wrote, where that is known", async (context) => {
    const place = await emptyPlace(engine, context);
    const store = await openTestStore(place);
    const [first, second] = await samples(2);
    if (first === undefined || second === undefined) throw new Error("no samples");
    await store.publish({ ...first, writtenBy: "key:be" }, anything);
    await store.accept([second], "each");
    const rows = await runSql(place, "select written_by from record_version order by seq");
    expect(rows.map(({ written_by }) => written_by)).toEqual(["key:be", null]);
  });
});

test("writes on PostgreSQL of several processes are decided by what each finds once it has its turn", async (context) => {
  const place = await emptyPlace("PostgreSQL", context);
  const stores = await Promise.all([1, 2, 3].map(() => openTestStore(place)));
  const rounds = 12;
  for (let version = 1; version <= rounds; version += 1) {
    const rivals = await Promise.all(
      stores.map((_, index) => sampleVersion({ version, name: { en: `Rival ${index}` } })),
    );
    const outcomes = await Promise.all(
      stores.map((store, index) => store.publish(rivals[index] as NewVersion, anything)),
    );
    expect(outcomes.map(({ type }) => type).sort()).toEqual(["added", "conflict", "conflict"]);
  }
  expect(await stores[0]?.revision()).toBe(rounds);
  expect(
    await runSql(place, "select count(*)::int as latest from record_version where is_latest = 1"),
  ).toEqual([{ latest: 1 }]);
});

test("writes on PostgreSQL that lose a race of the server's are tried again, and not for ever", async (context) => {
  const place = await emptyPlace("PostgreSQL", context);
  const store = await openTestStore(place);
  await runSql(place, "create sequence tries");
  // A sequence does not go back with a transaction: it counts how often the server was asked.
  await runSql(
    place,
    `create function lose() returns trigger language plpgsql as $$ begin
      if nextval('tries') < 3 or new.id like '%/never' then raise exception 'lost' using errcode = '40001'; end if;
      return new; end $$`,
  );
  await runSql(place, "create trigger lose before insert on log for each row execute function lose()");
  expect(await store.publish(await sampleVersion(), anything)).toEqual({ type: "added" });
  const lost = await store
    .publish(await sampleVersion({ slug: "never" }), anything)
    .catch((error: unknown) => error);
  expect(store.isUnavailable(lost)).toBe(true);
  expect(await runSql(place, "select last_value::int as tries from tries")).toEqual([{ tries: 7 }]);
});
