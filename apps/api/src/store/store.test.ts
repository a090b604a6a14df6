import { describe, expect, test } from "vitest";
import { sampleVersion } from "../../tests/support/sample-record.ts";
import { emptyPlace, emptyStore, engines, openTestStore } from "../../tests/support/test-store.ts";
import type { Seal } from "./seal.ts";
import type { NewVersion, Selection, Store, StoredRecord } from "./store.ts";

const anything = () => true;
const bytes = 2 ** 21;
const textOf = (found: StoredRecord | undefined) => Buffer.from(found?.canonical ?? []).toString();

async function store(versions: readonly NewVersion[], into: Store): Promise<string[]> {
  return (await into.accept(versions, "each")).map(({ type }) => type);
}

async function ids(from: Store, selection: Selection): Promise<string[]> {
  return (await from.page(selection, { after: "", limit: 100, bytes })).records.map(({ id }) => id);
}

describe.each(engines)("the store on %s", (engine) => {
  test("serves exactly the text that was stored", async (context) => {
    const records = await emptyStore(engine, context);
    const version = await sampleVersion({
      name: { en: "Ligne d’écoute — 日本語 \u0000 \u{1F54A}", nl: "\\u0000\"'" },
    });
    expect(await store([version], records)).toEqual(["added"]);
    const { id } = version.record;
    const { canonical, digest } = version;
    const found = await records.get(id);
    expect(found).toMatchObject({ id, version: 1, digest });
    expect(textOf(found)).toBe(canonical);
    expect(await records.get("be/service/another")).toBeUndefined();
    expect(await records.get(id, 2)).toBeUndefined();
  });

  test("keeps beside a version what seals it, and nothing where nothing does", async (context) => {
    const records = await emptyStore(engine, context);
    const name = { protected: "e30", signature: "c2ln", hash: "sha-256:0a", kid: "k" } as const;
    const seal: Seal = { ...name, previous: null, standsBy: null };
    const next: Seal = { ...name, hash: "sha-256:0b", previous: seal.hash, standsBy: seal.hash };
    const [first, second] = [await sampleVersion(), await sampleVersion({ version: 2 })];
    await store(
      [{ ...first, seal }, { ...second, seal: next }, await sampleVersion({ slug: "desk" })],
      records,
    );
    const { id } = first.record;
    expect((await records.get(id, 1))?.seal).toEqual(seal);
    expect((await records.get(id))?.seal).toEqual(next);
    const page = await records.page({}, { after: "", limit: 9, bytes });
    expect(page.records.map((found) => found.seal)).toEqual([undefined, next]);
  });

  test("finds records by their status, and counts none that was withdrawn", async (context) => {
    const records = await emptyStore(engine, context);
    await store(
      [
        await sampleVersion({ slug: "a" }),
        await sampleVersion({ slug: "b" }),
        await sampleVersion({ slug: "b", version: 2, status: "withdrawn" }),
        await sampleVersion({ slug: "c", status: "draft" }),
        await sampleVersion({ slug: "d", publisher: "fr", jurisdiction: "fr", status: "withdrawn" }),
      ],
      records,
    );
    const found = async (selection: Selection) =>
      (await ids(records, selection)).map((id) => id.at(-1)).join("");
    expect(await found({ status: "active" })).toBe("a");
    expect(await found({ status: "withdrawn" })).toBe("bd");
    expect(await found({ exceptStatus: "withdrawn" })).toBe("ac");
    expect(await found({ status: "active", exceptStatus: "active" })).toBe("");
    expect(await ids(records, { status: "withdrawn", jurisdiction: "fr", kind: "service" })).toEqual([
      "fr/service/d",
    ]);
    expect(await ids(records, {})).toHaveLength(4);
    expect(await records.countByJurisdiction()).toEqual(new Map([["be", 2]]));
  });

  test("keeps every version and finds the latest", async (context) => {
    const records = await emptyStore(engine, context);
    const [first, second] = [
      await sampleVersion(),
      await sampleVersion({ version: 2, needs: ["peer-support"] }),
    ];
    await store([first, second], records);
    expect((await records.get(first.record.id))?.digest).toBe(second.digest);
    expect(textOf(await records.get(first.record.id, 1))).toBe(first.canonical);
    expect(await ids(records, {})).toEqual([first.record.id]);
    expect(await ids(records, { needs: ["psychological-support"] })).toEqual([]);
    expect(await ids(records, { needs: ["peer-support"] })).toEqual([first.record.id]);
  });

  test("no longer finds what only an earlier version said", async (context) => {
    const records = await emptyStore(engine, context);
    await store([await sampleVersion({ phases: ["emergency"], name: { en: "Red door" } })], records);
    await store([await sampleVersion({ version: 2, phases: ["early"], name: { en: "Blue door" } })], records);
    expect(await ids(records, { words: ["red"] })).toEqual([]);
    expect(await ids(records, { phases: ["emergency"] })).toEqual([]);
    expect(await ids(records, { words: ["blue"], phases: ["early"] })).toHaveLength(1);
  });

  test("publishes versions one after the other only", async (context) => {
    const records = await emptyStore(engine, context);
    const publish = async (version: NewVersion) => records.publish(version, anything);
    expect(await publish(await sampleVersion({ version: 2 }))).toEqual({ type: "not-next", expected: 1 });
    expect(await publish(await sampleVersion())).toEqual({ type: "added" });
    expect(await publish(await sampleVersion())).toEqual({ type: "unchanged" });
    expect(await publish(await sampleVersion({ name: { en: "Other" } }))).toEqual({ type: "conflict" });
    expect(await publish(await sampleVersion({ version: 3 }))).toEqual({ type: "not-next", expected: 2 });
    expect(await publish(await sampleVersion({ version: 2 }))).toEqual({ type: "added" });
    expect(await publish(await sampleVersion())).toEqual({ type: "unchanged" });
    expect(await records.revision()).toBe(2);
  });

  test("writes nothing when the latest version is not the expected one", async (context) => {
    const records = await emptyStore(engine, context);
    const [first, second] = [await sampleVersion(), await sampleVersion({ version: 2 })];
    const seen: unknown[] = [];
    const expects = (answer: boolean) => (latest: unknown) => {
      seen.push(latest);
      return answer;
    };
    expect(await records.publish(first, expects(false))).toEqual({ type: "unexpected" });
    expect(await records.publish(first, expects(true))).toEqual({ type: "added" });
    expect(await records.publish(second, expects(false))).toEqual({ type: "unexpected" });
    // An engine may ask more than once; before the first version there is nothing to name.
    expect(new Set(seen)).toEqual(new Set([undefined, first.digest]));
    expect(seen.at(-1)).toBe(first.digest);
    expect(await records.revision()).toBe(1);
  });

  test("takes one of many that publish the same version at once", async (context) => {
    const records = await emptyStore(engine, context);
    await store([await sampleVersion()], records);
    const rivals = await Promise.all(
      Array.from({ length: 12 }, (_, index) => sampleVersion({ version: 2, name: { en: `Rival ${index}` } })),
    );
    const outcomes = await Promise.all(rivals.map((rival) => records.publish(rival, anything)));
    expect(outcomes.filter(({ type }) => type === "added")).toHaveLength(1);
    expect(outcomes.filter(({ type }) => type === "conflict")).toHaveLength(11);
    const winner = rivals[outcomes.findIndex(({ type }) => type === "added")];
    expect((await records.get("be/service/help-line"))?.digest).toBe(winner?.digest);
    expect(await records.revision()).toBe(2);
  });

  test("gives each of many new records a place of its own in the log", async (context) => {
    const records = await emptyStore(engine, context);
    const versions = await Promise.all(
      Array.from({ length: 25 }, (_, index) => sampleVersion({ slug: `line-${index}` })),
    );
    const outcomes = await Promise.all(versions.map((version) => records.publish(version, anything)));
    expect(outcomes.every(({ type }) => type === "added")).toBe(true);
    expect(await records.revision()).toBe(25);
  });

  test("takes versions over from elsewhere, numbers skipped", async (context) => {
    const records = await emptyStore(engine, context);
    expect(await store([await sampleVersion({ version: 4 })], records)).toEqual(["added"]);
    const outcomes = await records.accept(
      [
        await sampleVersion({ version: 2 }),
        await sampleVersion({ version: 4 }),
        await sampleVersion({ version: 4, name: { en: "Other" } }),
        await sampleVersion({ version: 7 }),
        await sampleVersion({ slug: "desk" }),
      ],
      "each",
    );
    expect(outcomes).toEqual([
      { type: "older", latest: 4 },
      { type: "unchanged" },
      { type: "conflict" },
      { type: "added" },
      { type: "added" },
    ]);
    expect((await records.get("be/service/help-line"))?.version).toBe(7);
  });

  test("takes all or none where one is in conflict", async (context) => {
    const records = await emptyStore(engine, context);
    await store([await sampleVersion()], records);
    const offered = [await sampleVersion({ slug: "desk" }), await sampleVersion({ name: { en: "Other" } })];
    const outcomes = await records.accept(offered, "all-or-none");
    expect(outcomes.map(({ type }) => type)).toEqual(["added", "conflict"]);
    expect(await records.get("be/service/desk")).toBeUndefined();
    expect(await records.revision()).toBe(1);
  });

  test("takes more than one round of inserts holds, an id twice among them", async (context) => {
    const records = await emptyStore(engine, context);
    const versions = await Promise.all(
      Array.from({ length: 450 }, (_, index) =>
        sampleVersion({ slug: `line-${String(index).padStart(3, "0")}` }),
      ),
    );
    const again = await sampleVersion({ slug: "line-000", version: 2 });
    const rival = await sampleVersion({ slug: "line-000", version: 2, name: { en: "Rival" } });
    const outcomes = await store([...versions, again, rival], records);
    expect(outcomes.filter((type) => type === "added")).toHaveLength(451);
    expect(outcomes.at(-1)).toBe("conflict");
    expect((await records.get("be/service/line-000"))?.digest).toBe(again.digest);
    expect(await records.countByJurisdiction()).toEqual(new Map([["be", 450]]));
  });

  test("is still there when it is opened again", async (context) => {
    const place = await emptyPlace(engine, context);
    const before = await openTestStore(place);
    const version = await sampleVersion({ status: "withdrawn" });
    await store([version], before);
    await before.close();
    const after = await openTestStore(place);
    expect(textOf(await after.get(version.record.id))).toBe(version.canonical);
    expect(await after.revision()).toBe(1);
  });
});
