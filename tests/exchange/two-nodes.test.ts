import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { canonicalise, digestOf, type Service } from "@civic/schema";
import { type FlattenedJws, jwsHash } from "@civic/schema/signatures";
import { describe, expect, test } from "vitest";
import { sampleService } from "../../apps/api/tests/support/sample-record.ts";
import { startProxy } from "./altering-proxy.ts";
import {
  comesTrue,
  newFolder,
  newKey,
  putStandingBy,
  served,
  shows,
  startMirror,
  startPublisher,
} from "./exchanging-nodes.ts";

const data = join(import.meta.dirname, "../../data");
const id = "be/service/help-line";

/** A real record of this repository as the State itself would publish it. */
function ownVersionOf(compiled: Service): Service {
  const slug = compiled.id.split("/")[2]?.replace(/^be-/, "");
  const { translations: _drafts, ...rest } = compiled;
  return {
    ...rest,
    publisher: "be",
    id: `be/service/${slug}`,
    replaces: compiled.id,
    translations: draftFrench,
  };
}

const draftFrench = { fr: { by: "draft" as const } };

function realServices(): Service[] {
  const folder = join(data, "be/service");
  return readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as Service);
}

describe("two nodes, each a process with a store of its own", () => {
  test("serve the same bytes under the same ETag, and the same signatures", async () => {
    // The State's own records take over what was compiled about it, which both nodes have.
    const key = await newKey();
    const a = await startPublisher(key, { CIVIC_RECORDS: data });
    const records = [
      sampleService({ name: { en: "Écoute \u{1F54A}" } }),
      ...realServices().map(ownVersionOf),
    ];
    for (const record of records) expect((await a.civic.records.put(record)).created).toBe(true);
    const b = await startMirror(a.origin, key, { CIVIC_RECORDS: data });
    for (const record of records) {
      await shows(b.origin, record.id, 1);
      const [there, here] = [await served(a.origin, record.id), await served(b.origin, record.id)];
      expect(here).toEqual(there);
      expect(here.bytes.toString()).toBe(canonicalise(record));
      expect(here.etag).toBe(`"${await digestOf(canonicalise(record))}"`);
      expect(await served(b.origin, record.id, "gzip")).toEqual(await served(a.origin, record.id, "gzip"));
      const signature = `${record.id}/signature`;
      expect(await served(b.origin, signature)).toEqual(await served(a.origin, signature));
    }
    expect(b.refused()).toEqual([]);
  });

  test("follow each other: a new version arrives, and those before stay", async () => {
    const key = await newKey();
    const a = await startPublisher(key);
    await a.civic.records.put(sampleService());
    const b = await startMirror(a.origin, key);
    await shows(b.origin, id, 1);
    const second = sampleService({ version: 2, status: "withdrawn" });
    const { etag } = await a.civic.records.put(second);
    await shows(b.origin, id, 2);
    expect((await served(b.origin, id)).etag).toBe(etag);
    expect((await served(b.origin, `${id}/versions/1`)).status).toBe(200);
  });

  test("pass on what they hold: a mirror of a mirror verifies it by itself", async () => {
    const key = await newKey();
    const a = await startPublisher(key);
    await a.civic.records.put(sampleService());
    const b = await startMirror(a.origin, key);
    const c = await startMirror(b.origin, key);
    await shows(c.origin, id, 1);
    await a.civic.records.put(sampleService({ version: 2 }));
    await shows(c.origin, id, 2);
    expect(await served(c.origin, `${id}/signature`)).toEqual(await served(a.origin, `${id}/signature`));
    expect(c.refused()).toEqual([]);
  });

  test("refuse a number that was altered on the way, though every hash was made anew, and take the others", async () => {
    const key = await newKey();
    const a = await startPublisher(key);
    for (const slug of ["first", "second", "third"])
      await a.civic.records.put(sampleService({ slug, name: { en: `Call 116006, the ${slug}` } }));
    const proxy = await startProxy(a.origin, (body) =>
      eachSigned(body, (text) => text.replace("116006, the second", "116007, the second")),
    );
    const b = await startMirror(proxy, key);
    for (const slug of ["first", "third"]) {
      const other = `be/service/${slug}`;
      await shows(b.origin, other, 1);
      expect(await served(b.origin, other)).toEqual(await served(a.origin, other));
    }
    expect(b.refused()).toEqual([["signature-wrong", "be/service/second"]]);
    expect(b.process.logs()).toContainEqual(
      expect.objectContaining({
        ...{ level: 40, peer: proxy, code: "signature-wrong", record: "be/service/second" },
        message: expect.stringContaining("altered on the way"),
      }),
    );
    expect((await served(b.origin, "be/service/second")).status).toBe(404);
    await comesTrue(async () => {
      const [peer] = ((await (await fetch(`${b.origin}/v1/peers`)).json()) as { items: unknown[] }).items;
      expect(peer).toMatchObject({
        ...{ url: proxy, anchored: true, received: 3, applied: 2, refused: 1, quarantined: 1, more: false },
        refusals: [{ finding: { code: "signature-wrong", record: "be/service/second" } }],
      });
    });
  });

  test("keep what was whole of a feed that was cut off, and go on from there", async () => {
    const key = await newKey();
    const a = await startPublisher(key);
    for (const slug of ["first", "second"]) await a.civic.records.put(sampleService({ slug }));
    let cuts = 0;
    const proxy = await startProxy(a.origin, (body) => {
      cuts += 1;
      if (cuts === 1) return { cutAfter: body.indexOf("\n") + 200 };
      return cuts === 2 ? body.slice(0, body.lastIndexOf('{"bookmark"')) : body;
    });
    const b = await startMirror(proxy, key);
    for (const slug of ["first", "second"]) await shows(b.origin, `be/service/${slug}`, 1);
    await comesTrue(() => expect(cuts).toBeGreaterThan(1));
    expect(b.process.logs()).toContainEqual(
      expect.objectContaining({ message: "a peer could not be read", failures: 1 }),
    );
    expect(b.refused()).toEqual([]);
  });

  test("find out together that a version was signed with two contents, and go on once its publisher says which", async () => {
    const key = await newKey();
    const [one, other] = [await startPublisher(key), await startPublisher(key)];
    await one.civic.records.put(sampleService());
    await other.civic.records.put(sampleService());
    await one.civic.records.put(sampleService({ version: 2, name: { en: "One truth" } }));
    await other.civic.records.put(sampleService({ version: 2, name: { en: "Another truth" } }));
    const first = await startMirror(one.origin, key);
    await shows(first.origin, id, 2);
    const second = await startMirror([other.origin, first.origin], key);
    // Each shows the last version that nobody disputes.
    await shows(second.origin, id, 1);
    const third = await startMirror(second.origin, key);
    await comesTrue(async () => {
      const { items } = (await (await fetch(`${third.origin}/v1/disputes`)).json()) as { items: unknown[] };
      expect(items).toMatchObject([{ id, version: 2 }]);
    });
    expect(second.process.logs()).toContainEqual(
      expect.objectContaining({ level: 50, code: "version-disputed", record: id }),
    );
    const jws = JSON.parse((await served(one.origin, `${id}/signature`)).bytes.toString()) as FlattenedJws;
    const next = sampleService({ version: 3, name: { en: "One truth, still" } });
    expect(await putStandingBy(one.origin, next, jwsHash(jws))).toBe(201);
    for (const { origin } of [first, second, third]) {
      await shows(origin, id, 3);
      expect(await served(origin, `${id}/versions/2`)).toMatchObject({ status: 200 });
    }
  });

  test("lose nothing and double nothing where a mirror is killed at any time", async () => {
    const key = await newKey();
    const a = await startPublisher(key);
    const slugs = Array.from({ length: 150 }, (_, index) => `line-${index}`);
    for (const slug of slugs) await a.civic.records.put(sampleService({ slug }));
    const CIVIC_DATA = newFolder();
    for (const pause of [0, 50, 150]) {
      const b = await startMirror(a.origin, key, { CIVIC_DATA });
      await new Promise((settle) => setTimeout(settle, pause));
      b.process.kill("SIGKILL");
      await b.process.ended;
    }
    const b = await startMirror(a.origin, key, { CIVIC_DATA });
    for (const slug of slugs) await shows(b.origin, `be/service/${slug}`, 1);
    const { lines } = await feedOf(b.origin);
    expect(new Set(lines.map(({ hash }) => hash)).size).toBe(150);
    expect(lines).toHaveLength(150);
  });

  test("live without each other", async () => {
    const b = await startMirror("http://127.0.0.1:1/", await newKey());
    await comesTrue(() =>
      expect(b.process.logs()).toContainEqual(
        expect.objectContaining({ message: "a peer could not be read" }),
      ),
    );
    expect((await fetch(`${b.origin}/readyz`)).status).toBe(200);
    b.process.kill("SIGTERM");
    expect(await b.process.ended).toMatchObject({ code: 0, stderr: "" });
  });
});

/** Changes the records that are signed in a feed, and makes their hashes anew. */
function eachSigned(body: string, change: (text: string) => string): string {
  const altered = (line: string): string => {
    const entry = JSON.parse(line) as { jws?: FlattenedJws };
    if (entry.jws === undefined) return line;
    const text = Buffer.from(entry.jws.payload, "base64url").toString();
    const jws = { ...entry.jws, payload: Buffer.from(change(text)).toString("base64url") };
    return JSON.stringify({ ...entry, hash: jwsHash(jws), jws });
  };
  return body
    .split("\n")
    .map((line) => (line === "" ? line : altered(line)))
    .join("\n");
}

async function feedOf(origin: string): Promise<{ readonly lines: readonly { readonly hash?: string }[] }> {
  const text = await (await fetch(`${origin}/v1/feed?limit=10000`)).text();
  const lines = text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as { hash?: string });
  return { lines: lines.filter((line) => "hash" in line) };
}
