import { canonicalise, digestOf } from "@civic/schema";
import { expect, test } from "vitest";
import { realRecords } from "../../../packages/schema/tests/real-records.ts";
import { mostLooked } from "../src/handlers/records/page-of-region.ts";
import { sampleVersion } from "./support/sample-record.ts";
import { testApp } from "./support/test-app.ts";
import { emptyStore } from "./support/test-store.ts";

interface ListedPage {
  readonly items: readonly { readonly id: string }[];
  readonly next?: string;
}

test("a page for one part of a State looks through a bounded number of records, in few reads", async (context) => {
  const store = await emptyStore("embedded", context);
  const system = realRecords.find(
    (record) => record.kind === "national-system" && record.jurisdiction === "gb",
  );
  if (system === undefined) throw new Error("no description of the United Kingdom");
  const canonical = canonicalise(system);
  await store.accept([{ record: system, canonical, digest: await digestOf(canonical) }], "each");
  const inScotland = { publisher: "gb", jurisdiction: "gb", regions: ["gb-sct" as const] };
  const slugs = Array.from({ length: mostLooked + 100 }, (_, index) => `line-${10_000 + index}`);
  await store.accept(await Promise.all(slugs.map((slug) => sampleVersion({ ...inScotland, slug }))), "each");
  await store.accept([await sampleVersion({ ...inScotland, slug: "zz", regions: ["gb-eng"] })], "each");

  let reads = 0;
  const page: typeof store.page = (...asked) => {
    reads += 1;
    return store.page(...asked);
  };
  const node = testApp({ ...store, page });
  const read = async (query: string) =>
    (await (await node.send(`/v1/records?kind=service&region=gb-eng&limit=1${query}`)).json()) as ListedPage;
  const first = await read("");
  expect(first.items).toEqual([]);
  expect(reads).toBeLessThan(20);
  const second = await read(`&cursor=${first.next}`);
  expect(second.items.map(({ id }) => id)).toEqual(["gb/service/zz"]);
  expect(second.next).toBeUndefined();
});
