import { expect, test } from "vitest";
import { sampleVersion } from "../../tests/support/sample-record.ts";
import { problemOf, testApp } from "../../tests/support/test-app.ts";
import { emptyStore } from "../../tests/support/test-store.ts";
import { createProjectionView } from "./projection-view.ts";

const long = { steps: { en: "x".repeat(5000) } };

test("records that are too many for one answer are none, and all of them again once they fit", async (context) => {
  const store = await emptyStore("embedded", context);
  const put = async (slug: string, over: object) =>
    store.accept([await sampleVersion({ slug, ...over } as never)], "each");
  const bounded = createProjectionView(store, 10_000);
  await put("a", {});
  await put("b", long);
  const first = await bounded();
  expect(first?.digest).toBe((await createProjectionView(store)())?.digest);
  await put("c", long);
  expect(await bounded()).toBeUndefined();
  await put("a", { version: 2, name: { en: "Another name" } });
  expect(await bounded()).toBeUndefined();
  await put("c", { version: 2 });
  const again = await bounded();
  expect(again?.digest).toBe((await createProjectionView(store)())?.digest);
  expect(JSON.parse(Buffer.from(again?.json ?? "").toString()).records).toHaveLength(3);
});

test("who asks a node for more than fits is told, and where to read it", async (context) => {
  const store = await emptyStore("embedded", context);
  await store.accept([await sampleVersion({ slug: "long", ...long } as never)], "each");
  const node = testApp(store, { projectionBytes: 1000 });
  expect(await problemOf(await node.send("/v1/projection"))).toMatchObject({
    kind: "unavailable",
    detail: "The records of this node are too many for one answer. They can be read page by page.",
  });
});
