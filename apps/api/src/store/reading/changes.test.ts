import { setImmediate as nextTurn } from "node:timers/promises";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { sampleVersion } from "../../../tests/support/sample-record.ts";
import { emptyStore, engines } from "../../../tests/support/test-store.ts";
import { createCoverageView } from "../../coverage/coverage-view.ts";
import { createProjectionView } from "../../projection/projection-view.ts";

test.for(engines)(
  "what has changed on %s is told step by step, with what was before",
  async (engine, context) => {
    const store = await emptyStore(engine, context);
    const head = { kind: "service", jurisdiction: "be", status: "active" };
    expect(await store.changesSince(0)).toEqual({ revision: 0, records: [], more: false });
    await store.accept([await sampleVersion({ slug: "a" }), await sampleVersion({ slug: "b" })], "each");
    await store.accept([await sampleVersion({ slug: "a", version: 2, status: "withdrawn" })], "each");
    const all = await store.changesSince(0);
    expect([all.revision, all.more]).toEqual([3, false]);
    expect(all.records).toMatchObject([
      { id: "be/service/a", after: { ...head, status: "withdrawn" } },
      { id: "be/service/b", after: head },
    ]);
    expect(all.records.every(({ before }) => before === undefined)).toBe(true);
    const last = await store.changesSince(2);
    expect(last.records).toMatchObject([
      { id: "be/service/a", before: head, after: { status: "withdrawn" } },
    ]);
    expect(await store.changesSince(3)).toEqual({ revision: 3, records: [], more: false });
    const many = await Promise.all(
      Array.from({ length: 600 }, (_, index) => sampleVersion({ slug: `l-${index}` })),
    );
    await store.accept(many, "each");
    const step = await store.changesSince(3);
    expect([step.revision, step.records.length, step.more]).toEqual([503, 500, true]);
    const rest = await store.changesSince(step.revision);
    expect([rest.revision, rest.records.length, rest.more]).toEqual([603, 100, false]);
  },
);

test("counts, coverage and projections that follow the changes are those of a store seen for the first time", async (context) => {
  const store = await emptyStore("embedded", context);
  const following = createCoverageView(store, () => "2026-11-29");
  const projecting = createProjectionView(store);
  const versions = new Map<string, number>();
  const change = fc.record({
    slug: fc.constantFrom("a", "b", "c", "d"),
    jurisdiction: fc.constantFrom("be", "fr", "de", "coe"),
    status: fc.constantFrom("active", "draft", "withdrawn"),
    phases: fc.constantFrom(["emergency"], ["early", "follow-up"]),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
      for (const one of changes) {
        const version = (versions.get(one.slug) ?? 0) + 1;
        versions.set(one.slug, version);
        await store.accept([await sampleVersion({ ...one, version } as never)], "each");
        if (version % 2 === 0) await Promise.all([following({}), projecting()]);
      }
      const anew = await createCoverageView(store, () => "2026-11-29")({});
      const [followed] = await Promise.all([following({}), following({ jurisdiction: "fr" })]);
      expect(Buffer.from(followed.json).toString()).toBe(Buffer.from(anew.json).toString());
      expect(followed.digest).toBe(anew.digest);
      const projected = await createProjectionView(store)();
      expect((await projecting())?.digest).toBe(projected?.digest);
      const counted = new Map<string, number>();
      const page = await store.page({ exceptStatus: "withdrawn" }, { after: "", limit: 99, bytes: 2 ** 21 });
      for (const { canonical } of page.records) {
        const { jurisdiction } = JSON.parse(Buffer.from(canonical).toString()) as { jurisdiction: string };
        counted.set(jurisdiction, (counted.get(jurisdiction) ?? 0) + 1);
      }
      expect(await store.countByJurisdiction()).toEqual(counted);
    }),
    { numRuns: 25 },
  );
});

test("long records that have changed are learnt in several turns", async (context) => {
  const store = await emptyStore("embedded", context);
  const projecting = createProjectionView(store);
  await projecting();
  const notes = Array.from({ length: 30 }, () => ({ text: { en: "x".repeat(10_000) } }));
  const slugs = Array.from({ length: 10 }, (_, index) => `long-${index}`);
  const many = await Promise.all(slugs.map((slug) => sampleVersion({ slug, notes } as never)));
  await store.accept(many, "each");
  const get = vi.spyOn(store, "get");
  const done = projecting();
  const readByTurn: number[] = [];
  for (let before = 0; before < slugs.length; before = get.mock.calls.length) {
    readByTurn.push(get.mock.calls.length - before);
    await nextTurn();
  }
  await done;
  expect(Math.max(...readByTurn)).toBeLessThanOrEqual(2);
});
