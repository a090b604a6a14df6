import { expect, test } from "vitest";
import { sampleVersion } from "../../tests/support/sample-record.ts";
import { emptyStore } from "../../tests/support/test-store.ts";
import { createCoverageView } from "./coverage-view.ts";

test("evidence that grows old while the node runs is told from the day on which it is", async (context) => {
  const store = await emptyStore("embedded", context);
  const source = { id: "page", title: "The page", publisher: "The ministry", date: "2021-11-30" };
  await store.accept([await sampleVersion({ slug: "line", sources: [source] } as never)], "each");
  let today = "2026-11-29";
  const coverage = createCoverageView(store, () => today);
  const evidence = async (asked = {}) => {
    const { cells } = JSON.parse(Buffer.from((await coverage(asked)).json).toString());
    return [...new Set(cells.map((cell: { evidence?: string }) => cell.evidence))];
  };
  expect(await evidence()).toEqual([undefined]);
  today = "2026-11-30";
  expect(await evidence()).toEqual(["old"]);
  expect(await evidence({ region: "be-bru" })).toEqual(["old"]);
});

test("a compiled service that the State has taken over is no evidence, until the State withdraws its own", async (context) => {
  const store = await emptyStore("embedded", context);
  const compiled = { slug: "be-line", publisher: "civic", quality: ["desk-research"] } as const;
  const own = { slug: "line", replaces: "civic/service/be-line" } as const;
  await store.accept([await sampleVersion(compiled as never)], "each");
  const coverage = createCoverageView(store, () => "2026-11-29");
  const records = async () => {
    const { cells } = JSON.parse(Buffer.from((await coverage({ jurisdiction: "be" })).json).toString());
    return [...new Set(cells.flatMap((cell: { records: string[] }) => cell.records))];
  };
  expect(await records()).toEqual(["civic/service/be-line"]);
  await store.accept([await sampleVersion(own as never)], "each");
  expect(await records()).toEqual(["be/service/line"]);
  await store.accept([await sampleVersion({ ...own, version: 2, status: "withdrawn" } as never)], "each");
  expect(await records()).toEqual(["civic/service/be-line"]);
});
