import { canonicalise } from "@civic/schema";
import type { AnswerOf } from "@civic/schema/endpoints";
import { describe, expect, type TestContext, test } from "vitest";
import { sampleService, sampleVersion } from "./support/sample-record.ts";
import { problemOf, type TestApp, testApp } from "./support/test-app.ts";
import { type EngineName, emptyPlace, engines, openTestStore } from "./support/test-store.ts";

const path = "/v1/records/be/service/help-line";

/** A node that took three versions, one on each of three days. */
async function nodeWithHistory(engine: EngineName, context: TestContext): Promise<TestApp> {
  let now = new Date("2026-11-21T12:00:00Z");
  const store = await openTestStore(await emptyPlace(engine, context), { now: () => now });
  for (const version of [1, 2, 3]) {
    const asOf = `2026-0${version}`;
    await store.publish(await sampleVersion({ version, asOf }), () => true);
    now = new Date(now.getTime() + 24 * 60 * 60 * 1000);
  }
  return testApp(store);
}

async function versionAt(node: TestApp, query: string): Promise<number | string> {
  const response = await node.send(`${path}${query}`);
  if (response.status !== 200) return (await problemOf(response)).kind;
  return ((await response.json()) as { version: number }).version;
}

describe.each(engines)("the history of a record on %s", (engine) => {
  test("is told page by page, the newest version first", async (context) => {
    const node = await nodeWithHistory(engine, context);
    const pages: AnswerOf<"records.versions">[] = [];
    for (let next: string | undefined = ""; next !== undefined; next = pages.at(-1)?.next) {
      const response = await node.send(`${path}/versions?limit=2${next && `&cursor=${next}`}`);
      expect(response.status).toBe(200);
      pages.push((await response.json()) as AnswerOf<"records.versions">);
    }
    expect(pages.map(({ items }) => items.map(({ version }) => version))).toEqual([[3, 2], [1]]);
    const digest = (await node.send(`${path}?version=2`)).headers.get("etag")?.replaceAll('"', "");
    expect(pages[0]?.items[1]).toEqual({
      version: 2,
      status: "active",
      digest,
      at: "2026-11-22T12:00:00.000Z",
      href: `${path}/versions/2`,
    });
  });

  test("is not sent again to who holds it, until there is another version", async (context) => {
    const node = await nodeWithHistory(engine, context);
    const etag = (await node.send(`${path}/versions`)).headers.get("etag") ?? "";
    const held = () => node.send(`${path}/versions`, { headers: { "if-none-match": etag } });
    expect((await held()).status).toBe(304);
    await node.store.publish(await sampleVersion({ version: 4 }), () => true);
    expect((await held()).status).toBe(200);
  });

  test("takes the cursors of the same record alone", async (context) => {
    const node = await nodeWithHistory(engine, context);
    await node.store.publish(await sampleVersion({ slug: "other" }), () => true);
    const { next = "" } = (await (await node.send(`${path}/versions?limit=1`)).json()) as { next?: string };
    for (const [at, cursor] of [
      ["/v1/records/be/service/other", next],
      [path, "x"],
      [path, `${next}A`],
      [path, Buffer.from('{"after":"3","filters":""}').toString("base64url")],
    ])
      expect((await problemOf(await node.send(`${at}/versions?cursor=${cursor}`))).kind).toBe(
        "invalid-cursor",
      );
  });

  test("is of a record that is here", async (context) => {
    const node = await nodeWithHistory(engine, context);
    for (const place of ["versions", "versions/1", "signature", "versions/1/signature"])
      expect((await problemOf(await node.send(`/v1/records/be/service/none/${place}`))).kind).toBe(
        "not-found",
      );
    expect((await problemOf(await node.send(`${path}/versions/4`))).kind).toBe("not-found");
    const wrong = await problemOf(await node.send(`${path}/versions/first`));
    expect(wrong.findings).toMatchObject([{ code: "wrong-format", pointer: "/path/version" }]);
    expect((await problemOf(await node.send(`${path}/versions/0`))).status).toBe(400);
  });

  test("holds each version as it was published, in two places that say the same", async (context) => {
    const node = await nodeWithHistory(engine, context);
    for (const version of [1, 2, 3]) {
      const own = await node.send(`${path}/versions/${version}`);
      const asked = await node.send(`${path}?version=${version}`);
      const headers = (response: Response) =>
        [...response.headers].filter(([name]) => name !== "x-request-id");
      expect(headers(own)).toEqual(headers(asked));
      expect(await own.text()).toBe(canonicalise(sampleService({ version, asOf: `2026-0${version}` })));
    }
  });

  test("is linked from each version", async (context) => {
    const node = await nodeWithHistory(engine, context);
    const links = async (at: string) =>
      (await node.send(at)).headers
        .get("link")
        ?.split(", ")
        .map((each) => each.replace(`</v1/records/be/service/help-line`, "<"));
    expect(await links(path)).toEqual([
      '</versions>; rel="version-history"',
      '</versions/2>; rel="predecessor-version"',
    ]);
    expect(await links(`${path}/versions/2`)).toEqual([
      '<>; rel="latest-version"',
      '</versions>; rel="version-history"',
      '</versions/1>; rel="predecessor-version"',
      '</versions/3>; rel="successor-version"',
    ]);
    expect(await links(`${path}/versions/3`)).not.toContain(expect.stringContaining("successor"));
    expect(await links(`${path}/versions/1`)).not.toContain(expect.stringContaining("predecessor"));
  });

  test("shows the record as this node knew it at a time", async (context) => {
    const node = await nodeWithHistory(engine, context);
    expect(await versionAt(node, "?asOf=2026-11-20")).toBe("not-found");
    expect(await versionAt(node, "?asOf=2026-11-21T11:59:59Z")).toBe("not-found");
    expect(await versionAt(node, "?asOf=2026-11-21T12:00:00Z")).toBe(1);
    expect(await versionAt(node, "?asOf=2026-11-21")).toBe(1);
    expect(await versionAt(node, "?asOf=2026-11-22T14:00:00%2B02:00")).toBe(2);
    expect(await versionAt(node, "?asOf=2026-11-22T13:59:59.999%2B02:00")).toBe(1);
    expect(await versionAt(node, "?asOf=2030-01-01")).toBe(3);
    expect(await versionAt(node, "?asOf=2026-11-22&version=1")).toBe(1);
    expect(await versionAt(node, "?asOf=2026-11-22&version=3")).toBe("not-found");
  });

  test("knows no time that no calendar has", async (context) => {
    const node = await nodeWithHistory(engine, context);
    for (const asOf of ["2026-02-30", "yesterday", "2026-11-22T14:00:00", "2026-11-22 14:00"]) {
      const problem = await problemOf(await node.send(`${path}?asOf=${asOf}`));
      expect(problem.findings).toMatchObject([
        { code: "wrong-format", pointer: "/query/asOf", params: { format: "DayOrTime" } },
      ]);
    }
  });

  test("costs no more than its headers where these alone are asked for", async (context) => {
    const node = await nodeWithHistory(engine, context);
    for (const at of [path, `${path}/versions`, `${path}/versions/2`]) {
      const head = await node.send(at, { method: "HEAD" });
      const get = await node.send(at);
      expect(await head.text()).toBe("");
      expect(head.headers.get("etag")).toBe(get.headers.get("etag"));
      expect(head.headers.get("link")).toBe(get.headers.get("link"));
    }
  });
});
