import { readSigned } from "@civic/schema/signatures";
import { describe, expect, test } from "vitest";
import { sampleService } from "../../apps/api/tests/support/sample-record.ts";
import { emptyPlace, engines } from "../../apps/api/tests/support/test-store.ts";
import { freePort } from "../support/free-port.ts";
import {
  comesTrue,
  newFolder,
  newKey,
  type Publisher,
  startMirror,
  startPublisher,
} from "./exchanging-nodes.ts";

/** Records that are published in turn, each in so many versions. */
const records = 8;
const versions = 9;

/** One entry of a feed that holds a signed version. */
interface Entry {
  readonly id: string;
  readonly version: number;
  readonly hash: string;
  readonly previous: string | undefined;
}

/** The signed versions that a node passes on, in its order; nothing where it does not answer. */
async function entriesOf(origin: string): Promise<readonly Entry[]> {
  const text = await fetch(`${origin}/v1/feed?limit=10000`).then(
    (response) => response.text(),
    () => "",
  );
  return text.split("\n").flatMap((line) => {
    if (!line.includes('"jws"')) return [];
    const read = readSigned((JSON.parse(line) as { jws: unknown }).jws, ["record"]);
    if ("code" in read) throw new Error(`a node passes on what is not signed: ${read.code}`);
    const { id, version } = read.payload as { id: string; version: number };
    return [{ id, version, hash: read.hash, previous: read.header.previous }];
  });
}

/** Publishes until a node has acknowledged it, which may be killed meanwhile. */
async function publishSurely(current: () => Promise<Publisher>, index: number): Promise<void> {
  const slug = `line-${index % records}`;
  const version = Math.floor(index / records) + 1;
  const record = sampleService({ slug, version, name: { en: `Content ${index}` } });
  await comesTrue(async () => {
    const { civic } = await current();
    await civic.records.put(record);
  });
}

describe.each(engines)("a mirror on %s and its publisher, both killed at any time", (engine) => {
  test("hold every version that was acknowledged, once and in its chain", async (context) => {
    const key = await newKey();
    const { databaseUrl } = await emptyPlace(engine, context);
    const publisherPlace = { CIVIC_DATA: newFolder(), PORT: String(await freePort()) };
    const mirrorPlace = {
      CIVIC_DATA: newFolder(),
      ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }),
    };
    let publisher = startPublisher(key, publisherPlace);
    const { origin } = await publisher;
    const killPublisher = async () => {
      const { process } = await publisher;
      process.kill("SIGKILL");
      await process.ended;
      publisher = startPublisher(key, publisherPlace);
    };
    const writing = (async () => {
      for (let index = 0; index < records * versions; index += 1) {
        if (index === records * 3) await killPublisher();
        await publishSurely(() => publisher, index);
      }
    })();
    let held = 0;
    for (let kills = 0; kills < 2; kills += 1) {
      const mirror = await startMirror(origin, key, mirrorPlace);
      await comesTrue(async () => {
        const { length } = await entriesOf(mirror.origin);
        expect(length > held || length === records * versions).toBe(true);
        held = length;
      });
      mirror.process.kill("SIGKILL");
      await mirror.process.ended;
    }
    await writing;
    const mirror = await startMirror(origin, key, mirrorPlace);
    await comesTrue(async () => expect(await entriesOf(mirror.origin)).toHaveLength(records * versions));
    expectChains(await entriesOf(mirror.origin), await entriesOf(origin));
    expect(mirror.refused()).toEqual([]);
  });
});

/** Each record has all of its versions in their order, each naming the one before, and the very ones that were published. */
function expectChains(mirrored: readonly Entry[], published: readonly Entry[]): void {
  const sorted = (entries: readonly Entry[]) => entries.map(({ hash }) => hash).toSorted();
  expect(sorted(mirrored)).toEqual(sorted(published));
  const last = new Map<string, Entry>();
  for (const entry of mirrored) {
    const before = last.get(entry.id);
    expect([entry.id, entry.version, entry.previous]).toEqual([
      entry.id,
      (before?.version ?? 0) + 1,
      before?.hash,
    ]);
    last.set(entry.id, entry);
  }
  expect(last.size).toBe(records);
}
