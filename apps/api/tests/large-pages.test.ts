import { type ExportEvent, readExport } from "@civic/schema";
import { expect, test } from "vitest";
import type { Store } from "../src/store/store.ts";
import { changeRow } from "./support/damage.ts";
import { sampleVersion } from "./support/sample-record.ts";
import { testApp } from "./support/test-app.ts";
import { emptyPlace, engines, openTestStore, type StorePlace } from "./support/test-store.ts";

const count = 8;
const text = "A record of about a mebibyte. ".repeat(30_000);
const mostBytes = 2 * 1024 * 1024;

async function largeRecords(place: StorePlace): Promise<Store> {
  const store = await openTestStore(place);
  for (let index = 0; index < count; index += 1)
    await store.accept([await sampleVersion({ slug: `line-${10 + index}`, name: { en: text } })], "each");
  return store;
}

test.for(engines)(
  "pages on %s end at bytes as well, hide nothing and come to an end",
  async (engine, context) => {
    const place = await emptyPlace(engine, context);
    const store = await largeRecords(place);
    // The only record of a page among them.
    for (const number of [12, 13, 17])
      await changeRow(place, "digest = 'sha-256:00'", `be/service/line-${number}`);
    const node = testApp(store);
    const listed: string[] = [];
    let pages = 0;
    for (let next = ""; ; ) {
      const answer = await node.send(`/v1/records?limit=200${next && `&cursor=${next}`}`);
      const body = Buffer.from(await answer.arrayBuffer());
      expect(body.byteLength).toBeLessThan(mostBytes + 1_000);
      const page = JSON.parse(body.toString()) as { items: { id: string }[]; next?: string };
      pages += 1;
      listed.push(...page.items.map(({ id }) => id.slice(-2)));
      if (page.next === undefined) break;
      next = page.next;
    }
    expect(pages).toBe(count / 2);
    expect(listed).toEqual(["10", "11", "14", "15", "16"]);
    const events: ExportEvent[] = [];
    const body = (await node.send("/v1/export")).body as AsyncIterable<Uint8Array>;
    for await (const event of readExport(body)) events.push(event);
    expect(events.at(-1)).toEqual({ type: "end", count: 5, received: 5 });
  },
);

test("an export and the first coverage turn to others after each of their pages", async (context) => {
  const store = await openTestStore(await emptyPlace("embedded", context));
  const versions = await Promise.all(
    Array.from({ length: 1_000 }, (_, index) => sampleVersion({ slug: `line-${index}` })),
  );
  await store.accept(versions, "each");
  let [pages, turns, running] = [0, 0, true];
  const page: Store["page"] = (...question) => {
    pages += 1;
    return store.page(...question);
  };
  const node = testApp({ ...store, page });
  const tick = () => {
    turns += 1;
    if (running) setImmediate(tick);
  };
  for (const path of ["/v1/export", "/v1/coverage"]) {
    [pages, turns, running] = [0, 0, true];
    setImmediate(tick);
    await (await node.send(path)).arrayBuffer();
    running = false;
    expect(pages).toBeGreaterThanOrEqual(5);
    expect(turns).toBeGreaterThanOrEqual(pages - 1);
  }
});
