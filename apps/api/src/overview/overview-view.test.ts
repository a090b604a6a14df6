import { expect, test } from "vitest";
import { sampleVersion } from "../../tests/support/sample-record.ts";
import { testApp } from "../../tests/support/test-app.ts";
import { emptyStore, engines } from "../../tests/support/test-store.ts";

interface Overview {
  readonly states: number;
  readonly records: number;
  readonly areas: readonly { readonly area: string; readonly records: number }[];
  readonly arrivals: readonly { readonly id: string; readonly version: number; readonly at: string }[];
}

test.for(engines)(
  "an overview on %s follows the records, the last that came first",
  async (engine, context) => {
    const store = await emptyStore(engine, context);
    const node = testApp(store);
    const read = async () => {
      const response = await node.send("/v1/overview");
      return { etag: response.headers.get("etag") ?? "", body: (await response.json()) as Overview };
    };
    expect((await read()).body).toMatchObject({
      states: 0,
      records: 0,
      published: 0,
      stale: [],
      arrivals: [],
    });
    await store.accept([await sampleVersion({ slug: "a" })], "each");
    await store.accept([await sampleVersion({ slug: "b" })], "each");
    await store.accept([await sampleVersion({ slug: "a", version: 2 })], "each");
    const first = await read();
    expect(first.body).toMatchObject({ states: 1, records: 2, published: 2 });
    expect(first.body.areas.find(({ area }) => area === "assistance-and-support")?.records).toBe(2);
    expect(first.body.arrivals.map(({ id, version }) => [id, version])).toEqual([
      ["be/service/a", 2],
      ["be/service/b", 1],
    ]);
    const headers = { "if-none-match": first.etag };
    expect((await node.send("/v1/overview", { headers })).status).toBe(304);
    await store.accept([await sampleVersion({ slug: "a", version: 3, status: "withdrawn" })], "each");
    expect((await node.send("/v1/overview", { headers })).status).toBe(200);
    expect((await read()).body.arrivals.map(({ id }) => id)).toEqual(["be/service/b"]);
  },
);
