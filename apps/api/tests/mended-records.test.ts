import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { canonicalise } from "@civic/schema";
import { describe, expect, type TestContext, test, vi } from "vitest";
import { changeRow } from "./support/damage.ts";
import { type NodeProcess, startNodeProcess } from "./support/node-process.ts";
import { publish, publisherKeys } from "./support/publish.ts";
import { sampleService } from "./support/sample-record.ts";
import {
  type EngineName,
  emptyPlace,
  engines,
  type StorePlace,
  temporaryFolder,
} from "./support/test-store.ts";

const patiently = { timeout: 60_000 };
const slugs = ["a", "b", "c"];

/** A folder with the records, as the place of a store is filled from it. */
function recordsFolder(): string {
  const folder = temporaryFolder();
  for (const slug of slugs) {
    const path = join(folder, "be", "service", `${slug}.json`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, canonicalise(sampleService({ slug })));
  }
  return folder;
}

function settingsOf({ dataFolder, databaseUrl = "" }: StorePlace) {
  return { CIVIC_DATA: dataFolder, DATABASE_URL: databaseUrl, CIVIC_KEYS: publisherKeys };
}

async function stopped(node: NodeProcess): Promise<void> {
  node.kill("SIGTERM");
  expect(await node.ended).toMatchObject({ code: 0, stderr: "" });
}

/** A place whose record `b` is damaged; it was filled from the folder. */
async function damagedPlace(engine: EngineName, context: TestContext, folder: string): Promise<StorePlace> {
  const place = await emptyPlace(engine, context);
  const node = startNodeProcess({ ...settingsOf(place), CIVIC_RECORDS: folder });
  await node.origin;
  await stopped(node);
  await changeRow(place, "canonical = replace(canonical, 'Help', 'HELP')", "be/service/b");
  return place;
}

async function listed(node: NodeProcess): Promise<string[]> {
  const answer = await fetch(`${await node.origin}/v1/records`);
  const { items } = (await answer.json()) as { items: { id: string }[] };
  return items.map(({ id }) => id.at(-1) ?? "");
}

function mendedIn(node: NodeProcess): unknown[] {
  return node.logs().flatMap(({ record, message }) => (String(message).includes("mended") ? [record] : []));
}

describe.each(engines)("a damaged record in %s", (engine) => {
  test("is mended by a folder that has not changed since it was loaded", patiently, async (context) => {
    const folder = recordsFolder();
    const place = await damagedPlace(engine, context, folder);
    const node = startNodeProcess({ ...settingsOf(place), CIVIC_RECORDS: folder });
    // Asked for or not: the background finds it, too.
    await vi.waitFor(async () => expect(await listed(node)).toEqual(slugs), patiently);
    await vi.waitFor(() => expect(mendedIn(node)).toEqual(["be/service/b"]), patiently);
    // Once more, while the node runs.
    if (engine === "PostgreSQL") {
      await changeRow(place, "canonical = ''", "be/service/c");
      await vi.waitFor(() => expect(mendedIn(node)).toEqual(["be/service/b", "be/service/c"]), patiently);
    }
    expect(await listed(node)).toEqual(slugs);
    await stopped(node);
  });

  test("is mended by a peer that has it whole", patiently, async (context) => {
    const folder = recordsFolder();
    const place = await damagedPlace(engine, context, folder);
    const peer = startNodeProcess({ CIVIC_DATA: temporaryFolder(), CIVIC_RECORDS: folder });
    const CIVIC_PEERS = JSON.stringify([{ url: await peer.origin, publishers: ["be"], unsigned: ["be"] }]);
    const node = startNodeProcess({ ...settingsOf(place), CIVIC_PEERS, CIVIC_PULL_SECONDS: "1" });
    await vi.waitFor(() => expect(mendedIn(node)).toEqual(["be/service/b"]), patiently);
    // What was made without it is not kept, though nothing was written.
    expect(await listed(node)).toEqual(slugs);
    const origin = await node.origin;
    expect(await (await fetch(`${origin}/readyz`)).json()).not.toHaveProperty("damaged");
    expect((await publish(origin, { slug: "d" })).status).toBe(201);
    await stopped(node);
  });
});
