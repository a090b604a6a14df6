import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { type ExportEvent, readExport } from "@civic/schema";
import pg from "pg";
import { describe, expect, type TestContext, test } from "vitest";
import { loadFolder } from "../src/exchange/load-folder.ts";
import { takeExport } from "../src/exchange/take-export.ts";
import type { Store } from "../src/store/store.ts";
import { sampleVersion } from "./support/sample-record.ts";
import { problemOf, testApp } from "./support/test-app.ts";
import {
  emptyPlace,
  emptyStore,
  engines,
  openTestStore,
  type StorePlace,
  temporaryFolder,
} from "./support/test-store.ts";

/** Changes the stored bytes of a record behind the back of its node. */
async function damage({ dataFolder, databaseUrl }: StorePlace, change: Change): Promise<void> {
  const [set, id] = change;
  if (databaseUrl === undefined) {
    const database = new DatabaseSync(join(dataFolder, "civic.sqlite"));
    database.prepare(`update record_version set canonical = ${set} where id = ?`).run(id);
    database.close();
    return;
  }
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(`update record_version set canonical = ${set} where id = $1`, [id]);
  await client.end();
}

type Change = readonly [sql: string, id: string];

const damages: readonly Change[] = [
  ["replace(canonical, 'Help', 'HELP')", "be/service/line-000"],
  ["substr(canonical, 1, 100)", "be/service/line-003"],
  ["''", "be/service/line-199"],
  ["replace(canonical, ',', chr(10))", "be/service/line-200"],
  ["'null'", "be/service/line-299"],
];

async function damagedStore(engine: (typeof engines)[number], context: TestContext): Promise<Store> {
  const place = await emptyPlace(engine, context);
  const store = await openTestStore(place);
  const slugs = Array.from({ length: 300 }, (_, index) => `line-${String(index).padStart(3, "0")}`);
  await store.accept(await Promise.all(slugs.map((slug) => sampleVersion({ slug }))), "each");
  for (const [sql, id] of damages) {
    await damage(place, [engine === "embedded" ? sql.replace("chr(", "char(") : sql, id]);
  }
  return store;
}

const damagedIds = damages.map(([, id]) => id);

describe.each(engines)("damaged records in %s hide no other", (engine) => {
  test("in lists, exports, coverage, and at the next start", { timeout: 30_000 }, async (context) => {
    const store = await damagedStore(engine, context);
    const node = await testApp(store);
    const listed: string[] = [];
    for (let next = ""; ; ) {
      const answer = await node.send(`/v1/records?limit=100${next && `&cursor=${next}`}`);
      const page = (await answer.json()) as { items: { id: string }[]; next?: string };
      listed.push(...page.items.map(({ id }) => id));
      if (page.next === undefined) break;
      next = page.next;
    }
    expect(listed).toHaveLength(295);
    expect(listed.filter((id) => damagedIds.includes(id))).toEqual([]);

    const exported = await node.send("/v1/export");
    const events: ExportEvent[] = [];
    for await (const event of readExport(exported.body as AsyncIterable<Uint8Array>)) events.push(event);
    expect(events.filter(({ type }) => type === "record")).toHaveLength(295);
    expect(events.at(-1)).toEqual({ type: "end", count: 295, received: 295 });

    expect((await node.send("/v1/coverage")).status).toBe(200);
    // A folder whose references are looked for among what is stored.
    expect(await loadFolder(temporaryFolder(), { store })).toMatchObject({ loaded: true });
  });

  test("are asked for by name in vain, and the others are not", async (context) => {
    const node = await testApp(await damagedStore(engine, context));
    const [id] = damagedIds;
    expect(await problemOf(await node.send(`/v1/records/${id}`))).toMatchObject({ kind: "internal" });
    expect(JSON.stringify(node.logs)).toContain("do not have the digest");
    expect((await node.send("/v1/records/be/service/line-001")).status).toBe(200);
  });
});

describe.each(engines)("a pull into %s", (engine) => {
  test("goes on after a record that the store cannot hold, and says which", async (context) => {
    const store = await emptyStore(engine, context);
    const versions = await Promise.all(["a", "b", "c"].map((slug) => sampleVersion({ slug })));
    const failing: Store = {
      ...store,
      accept: async (batch, mode) => {
        if (batch.some(({ record }) => record.id === "be/service/b")) throw new Error("cannot hold it");
        return store.accept(batch, mode);
      },
    };
    const peer = await testApp(await filled(await emptyStore(engine, context), versions));
    const body = (await peer.send("/v1/export")).body as AsyncIterable<Uint8Array>;
    const [found, failures]: [unknown[], unknown[]] = [[], []];
    const report = await takeExport(body, {
      store: failing,
      publishers: new Map([["be", "every"]]),
      origin: "a peer",
      onFinding: ({ code, record }) => found.push([code, record]),
      onFailure: (error, record) => failures.push([(error as Error).message, record]),
    });
    expect(report).toMatchObject({ received: 3, added: 2 });
    expect(found).toEqual([["record-not-stored", "be/service/b"]]);
    expect(failures).toEqual([["cannot hold it", "be/service/b"]]);
  });
});

async function filled(store: Store, versions: Parameters<Store["accept"]>[0]): Promise<Store> {
  await store.accept(versions, "each");
  return store;
}
