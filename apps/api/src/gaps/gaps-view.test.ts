import { gaps } from "@civic/schema/compute";
import { expect, test, vi } from "vitest";
import { sampleService, sampleVersion } from "../../tests/support/sample-record.ts";
import { testApp, today } from "../../tests/support/test-app.ts";
import { emptyStore, engines } from "../../tests/support/test-store.ts";
import { createGapsView } from "./gaps-view.ts";

const line = { slug: "line", contacts: [{ channel: "telephone" as const, number: "116006" }] };

test.for(engines)(
  "the gaps of a State on %s are those of its records, as they stand",
  async (engine, context) => {
    const node = testApp(await emptyStore(engine, context));
    const read = async (query: string) => {
      const response = await node.send(`/v1/gaps${query}`);
      return {
        etag: response.headers.get("etag") ?? "",
        body: (await response.json()) as { gaps: unknown[] },
      };
    };
    expect((await read("?jurisdiction=be")).body).toEqual({ gaps: [] });
    await node.store.accept([await sampleVersion(line)], "each");
    const first = await read("?jurisdiction=be");
    expect(first.body.gaps).toEqual(gaps([sampleService(line)], { today }));
    expect((await read("?jurisdiction=be&kind=number-unconfirmed")).body.gaps).toMatchObject([
      { record: "be/service/line", pointers: ["/contacts/0"], count: 1, owner: { publisher: "be" } },
    ]);
    expect((await read("?jurisdiction=fr")).body.gaps).toEqual([]);
    const headers = { "if-none-match": first.etag };
    expect((await node.send("/v1/gaps?jurisdiction=be", { headers })).status).toBe(304);
    await node.store.accept([await sampleVersion({ ...line, version: 2, status: "withdrawn" })], "each");
    expect((await node.send("/v1/gaps?jurisdiction=be", { headers })).status).toBe(200);
  },
);

test("gaps are asked for by State, and by a kind there is", async (context) => {
  const node = testApp(await emptyStore("embedded", context));
  for (const query of ["", "?jurisdiction=Belgium", "?jurisdiction=be&kind=big", "?jurisdiction=be&x=1"])
    expect((await node.send(`/v1/gaps${query}`)).status, query).toBe(400);
});

test("gaps are found once for all who ask, anew on another day, and not kept of a State without records", async (context) => {
  const store = await emptyStore("embedded", context);
  await store.accept([await sampleVersion(line)], "each");
  const page = vi.fn(store.page);
  let day = "2026-11-29";
  const view = createGapsView({ ...store, page }, () => day);
  await Promise.all(Array.from({ length: 5 }, () => view({ jurisdiction: "be" })));
  await view({ jurisdiction: "be", kind: "number-unconfirmed" });
  const once = page.mock.calls.length;
  expect(once).toBe(2);
  day = "2026-11-30";
  await view({ jurisdiction: "be" });
  expect(page).toHaveBeenCalledTimes(2 * once);
  await view({ jurisdiction: "xa" });
  await view({ jurisdiction: "xa" });
  expect(page).toHaveBeenCalledTimes(2 * once + 2);
});
