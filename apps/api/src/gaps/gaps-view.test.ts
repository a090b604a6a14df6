import { setImmediate as nextTurn } from "node:timers/promises";
import { codelists } from "@civic/schema";
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

test("gaps are found once for all who ask, anew on another day", async (context) => {
  const store = await emptyStore("embedded", context);
  await store.accept([await sampleVersion(line)], "each");
  const page = vi.fn(store.page);
  let day = "2026-11-29";
  const view = createGapsView({ ...store, page }, () => day);
  await Promise.all(Array.from({ length: 5 }, () => view({ jurisdiction: "be" })));
  const once = page.mock.calls.length;
  expect(once).toBe(2);
  day = "2026-11-30";
  await view({ jurisdiction: "be" });
  expect(page).toHaveBeenCalledTimes(2 * once);
  await view({ jurisdiction: "be" });
  expect(page).toHaveBeenCalledTimes(2 * once);
});

test("one record that brings about a hundred thousand gaps neither holds up the node nor makes its answer longer", async (context) => {
  const store = await emptyStore("embedded", context);
  const needs = codelists.need.concepts.map(({ code }) => code);
  const phases = codelists.phase.concepts.map(({ code }) => code);
  const stated = { needs, phases, text: { en: "x".repeat(5000) } };
  const summary = { text: { en: "A system" } };
  const system = { kind: "national-system", id: "be/national-system/system", summary, languages: ["fr"] };
  const body = "be/organisation/one-of-very-many-that-lead-the-assistance-of-victims";
  const own = {
    ...system,
    currency: "EUR",
    authorities: Array(5000).fill(body),
    statedGaps: Array(150).fill(stated),
  };
  await store.accept([await sampleVersion(own as never)], "each");
  const finding = createGapsView(store, () => "2026-11-29")({ jurisdiction: "be" });
  let turns = 0;
  let isFound = false;
  void finding.then(() => {
    isFound = true;
  });
  for (; !isFound; turns += 1) await nextTurn();
  const { json } = await finding;
  const { gaps: listed, omitted } = JSON.parse(Buffer.from(json).toString());
  expect(json.byteLength).toBeLessThan(3 * 1024 * 1024);
  expect(listed.length + omitted).toBeGreaterThanOrEqual(150 * needs.length * phases.length);
  expect(turns).toBeGreaterThan(100);
});
