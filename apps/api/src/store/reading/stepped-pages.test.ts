import fc from "fast-check";
import { expect, test } from "vitest";
import { sampleVersion } from "../../../tests/support/sample-record.ts";
import { emptyStore, engines } from "../../../tests/support/test-store.ts";
import type { NewVersion, Selection, Store } from "../store.ts";

// More than the first step of an embedded store looks through, and more than "few" records hold a word.
const many = 1_300;
const bytes = 2 ** 21;

function versionsOf(): Promise<NewVersion[]> {
  return Promise.all(
    Array.from({ length: many }, (_, index) =>
      sampleVersion({
        slug: `line-${String(index).padStart(5, "0")}`,
        jurisdiction: index % 3 === 0 ? "fr" : "be",
        status: index % 401 === 400 ? "draft" : "active",
        needs: index % 100 === 99 ? ["peer-support"] : ["psychological-support"],
        name: { en: index % 500 === 499 ? "Rare helpline" : index % 2 === 0 ? "Even helper" : "Odd helper" },
      }),
    ),
  );
}

/** What a page must hold, by looking at every record. */
function expected(versions: readonly NewVersion[], selection: Selection, after: string): string[] {
  const { status, jurisdiction, needs, words = [] } = selection;
  return versions
    .map(({ record }) => record)
    .filter((record) => record.kind === "service" && record.id > after)
    .filter((record) => status === undefined || record.status === status)
    .filter((record) => jurisdiction === undefined || record.jurisdiction === jurisdiction)
    .filter((record) => (needs ?? namedBy(record)).some((need) => namedBy(record).includes(need)))
    .filter((record) => {
      const held: readonly string[] =
        JSON.stringify(record)
          .toLowerCase()
          .match(/[a-z]+/g) ?? [];
      return words.every((word, index) =>
        index === words.length - 1 ? held.some((one) => one.startsWith(word)) : held.includes(word),
      );
    })
    .map(({ id }) => id);
}

function namedBy(record: object): readonly string[] {
  return "needs" in record ? (record.needs as readonly string[]) : [];
}

async function holds(store: Store, versions: readonly NewVersion[]): Promise<void> {
  const selections = fc.record(
    {
      status: fc.constantFrom("active", "draft"),
      jurisdiction: fc.constantFrom("fr", "be"),
      needs: fc.constantFrom(["peer-support"], ["psychological-support", "peer-support"]),
      words: fc.constantFrom(
        ["rare"],
        ["even"],
        ["helper"],
        ["h"],
        ["even", "helper"],
        ["helper", "od"],
        ["rare", "helper"],
        ["nothing"],
      ),
    },
    { requiredKeys: [] },
  );
  const index = fc.constantFrom(-1, 0, 398, 399, 400, 1_290);
  await fc.assert(
    fc.asyncProperty(selections, index, fc.constantFrom(1, 3, 50, 200), async (selection, place, limit) => {
      const after = versions[place]?.record.id ?? "";
      const page = await store.page(selection, { after, limit, bytes });
      const wanted = expected(versions, selection, after);
      expect(page.records.map(({ id }) => id)).toEqual(wanted.slice(0, limit));
      expect(page.more).toBe(wanted.length > limit);
    }),
    { numRuns: 150 },
  );
}

test.for(engines)(
  "finds on %s what a look at every record finds, however it is looked for",
  async (engine, context) => {
    const store = await emptyStore(engine, context);
    const versions = await versionsOf();
    await store.accept(versions, "each");
    await holds(store, versions);
  },
);

test("ends a page at its bytes over several steps too", async (context) => {
  const store = await emptyStore("embedded", context);
  const versions = await versionsOf();
  await store.accept(versions, "each");
  const drafts = versions.filter(({ record }) => record.status === "draft");
  const [size = 0] = drafts.map(({ canonical }) => Buffer.byteLength(canonical));
  const found = async (most: number) => {
    const page = await store.page({ status: "draft" }, { after: "", limit: 9, bytes: most });
    return [page.records.length, page.more];
  };
  expect(drafts).toHaveLength(3);
  expect(await found(1)).toEqual([1, true]);
  expect(await found(size * 2 + 10)).toEqual([2, true]);
  expect(await found(size * 4)).toEqual([3, false]);
});
