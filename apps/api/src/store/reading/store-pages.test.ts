import { describe, expect, test } from "vitest";
import { sampleVersion } from "../../../tests/support/sample-record.ts";
import { emptyStore, engines } from "../../../tests/support/test-store.ts";
import type { NewVersion, Selection, Store } from "../store.ts";

const bytes = 2 ** 21;

async function store(versions: readonly NewVersion[], into: Store): Promise<string[]> {
  return (await into.accept(versions, "each")).map(({ type }) => type);
}

async function ids(from: Store, selection: Selection): Promise<string[]> {
  return (await from.page(selection, { after: "", limit: 100, bytes })).records.map(({ id }) => id);
}

describe.each(engines)("pages of a store on %s", (engine) => {
  test("pages in the order of the bytes of the ids", async (context) => {
    const records = await emptyStore(engine, context);
    const slugs = ["b", "a-2", "a", "a1", "ab", "a-10"];
    await store(await Promise.all(slugs.map((slug) => sampleVersion({ slug }))), records);
    const wanted = slugs.map((slug) => `be/service/${slug}`).sort((a, b) => (a < b ? -1 : 1));
    expect(await ids(records, {})).toEqual(wanted);
    const rest = await records.page({}, { after: wanted[1] ?? "", limit: 2, bytes });
    expect(rest.records.map(({ id }) => id)).toEqual(wanted.slice(2, 4));
    expect(rest.more).toBe(true);
    const last = await records.page({}, { after: wanted[3] ?? "", limit: 2, bytes });
    expect([last.records.length, last.more]).toEqual([2, false]);
    const none = { records: [], more: false };
    expect(await records.page({}, { after: wanted.at(-1) ?? "", limit: 2, bytes })).toEqual(none);
  });

  test("ends a page at a number of bytes, with one record at least", async (context) => {
    const records = await emptyStore(engine, context);
    const versions = await Promise.all(
      ["a", "b", "c", "d"].map((slug) => sampleVersion({ slug, name: { en: "é".repeat(5000) } })),
    );
    await store(versions, records);
    const size = Buffer.byteLength(versions[0]?.canonical ?? "");
    const found = async (most: number, limit = 9, after = "") => {
      const page = await records.page({}, { after, limit, bytes: most });
      return [page.records.map(({ id }) => id.at(-1)).join(""), page.more];
    };
    expect(await found(1)).toEqual(["a", true]);
    expect(await found(size * 2)).toEqual(["ab", true]);
    expect(await found(size * 2 - 1)).toEqual(["a", true]);
    expect(await found(size * 4)).toEqual(["abcd", false]);
    expect(await found(size * 4, 4)).toEqual(["abcd", false]);
    expect(await found(size * 4, 3)).toEqual(["abc", true]);
    expect(await found(1, 9, "be/service/c")).toEqual(["d", false]);
  });

  test("combines filters with and", async (context) => {
    const records = await emptyStore(engine, context);
    await store(
      [
        await sampleVersion({ slug: "a" }),
        await sampleVersion({ slug: "fr-b", publisher: "civic", jurisdiction: "fr" }),
        await sampleVersion({
          slug: "c",
          publisher: "fr",
          jurisdiction: "fr",
          phases: ["early", "long-term"],
        }),
      ],
      records,
    );
    expect(await ids(records, { jurisdiction: "fr" })).toEqual(["civic/service/fr-b", "fr/service/c"]);
    expect(await ids(records, { jurisdiction: "fr", publisher: "fr", kind: "service" })).toEqual([
      "fr/service/c",
    ]);
    expect(await ids(records, { kind: "organisation" })).toEqual([]);
    expect(await ids(records, { phases: ["early", "reactivation"] })).toEqual(["fr/service/c"]);
    expect(await ids(records, { needs: ["peer-support"], phases: ["early"] })).toEqual([]);
    expect(await records.countByJurisdiction()).toEqual(
      new Map([
        ["be", 1],
        ["fr", 2],
      ]),
    );
  });

  test("finds words of any language, the last one incomplete", async (context) => {
    const records = await emptyStore(engine, context);
    await store(
      [
        await sampleVersion({
          slug: "a",
          name: { en: "Help line", fr: "Écoute des victimes", el: "Οδός" },
          translations: { fr: { by: "draft" } },
        }),
        await sampleVersion({ slug: "b", name: { en: "Line of help 24/7" } }),
      ],
      records,
    );
    const found = async (...words: string[]) =>
      (await ids(records, { words })).map((id) => id.at(-1)).join("");
    expect(await found("ecoute", "vict")).toBe("a");
    expect(await found("victimes", "ecou")).toBe("a");
    expect(await found("ecou", "victimes")).toBe("");
    expect(await found("help", "li")).toBe("ab");
    expect(await found("οδοσ")).toBe("a");
    expect(await found("24")).toBe("b");
    expect(await found("and")).toBe("");
    expect(await found()).toBe("");
  });

  test("takes words for words only, whatever they look like", async (context) => {
    const records = await emptyStore(engine, context);
    await store([await sampleVersion({ name: { en: "near or not and" } })], records);
    for (const words of [["near"], ["or", "not"], ["and"]])
      expect(await ids(records, { words })).toHaveLength(1);
    for (const id of ["' or '1'='1", 'x" or 1=1 --', "%", "\\"])
      expect(await records.get(id)).toBeUndefined();
  });
});
