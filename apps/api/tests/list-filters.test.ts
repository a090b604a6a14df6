import { describe, expect, type TestContext, test } from "vitest";
import { type SampleOptions, sampleVersion } from "./support/sample-record.ts";
import { problemOf, type TestApp, testApp } from "./support/test-app.ts";
import { type EngineName, emptyPlace, engines, openTestStore } from "./support/test-store.ts";

/** A node with services of three States, taken one an hour from noon on. */
async function nodeWithServices(engine: EngineName, context: TestContext): Promise<TestApp> {
  let now = new Date("2026-11-21T12:00:00Z");
  const store = await openTestStore(await emptyPlace(engine, context), { now: () => now });
  const services: readonly SampleOptions[] = [
    { publisher: "be", jurisdiction: "be", slug: "a", phases: ["early"] },
    { publisher: "be", jurisdiction: "be", slug: "b", needs: ["event-information"], status: "draft" },
    { publisher: "fr", jurisdiction: "fr", slug: "c", phases: ["follow-up"] },
    {
      publisher: "de",
      jurisdiction: "de",
      slug: "d",
      needs: ["safety-and-protection"],
      phases: ["follow-up"],
    },
    { publisher: "be", jurisdiction: "be", slug: "e", status: "withdrawn" },
  ];
  for (const service of services) {
    await store.publish(await sampleVersion(service), () => true);
    now = new Date(now.getTime() + 60 * 60 * 1000);
  }
  return testApp(store);
}

interface Listed {
  readonly items: readonly { readonly id: string }[];
  readonly next?: string;
}

async function found(node: TestApp, query: string): Promise<string> {
  const response = await node.send(`/v1/records?${query}`);
  expect([query, response.status]).toEqual([query, 200]);
  return ((await response.json()) as Listed).items
    .map(({ id }) => id.at(-1))
    .sort()
    .join("");
}

describe.each(engines)("a list on %s", (engine) => {
  test("holds records of any of the values of a filter, and of every filter", async (context) => {
    const node = await nodeWithServices(engine, context);
    const queries: readonly (readonly [string, string])[] = [
      ["kind=service&kind=pathway", "abcd"],
      ["kind=pathway&kind=guideline", ""],
      ["jurisdiction=be&jurisdiction=fr", "abc"],
      ["jurisdiction=be&jurisdiction=be", "ab"],
      ["publisher=fr&publisher=de&publisher=eu", "cd"],
      ["publisher=fr&publisher=de&jurisdiction=be&jurisdiction=de", "d"],
      ["need=information-and-language&need=safety-and-protection", "bd"],
      ["phase=follow-up&phase=emergency", "abcd"],
      ["need=safety-and-protection&need=information-and-language&jurisdiction=be", "b"],
      ["status=draft&status=withdrawn", "be"],
      ["status=active&status=withdrawn&kind=service&kind=pathway", "acde"],
      ["text=help&publisher=be&publisher=fr", "abc"],
      ["region=be-bru&jurisdiction=be&jurisdiction=fr", "ab"],
      ["region=be-bru&jurisdiction=de&jurisdiction=fr", ""],
    ];
    for (const [query, ids] of queries) expect([query, await found(node, query)]).toEqual([query, ids]);
  });

  test("holds what was taken at a time or after it", async (context) => {
    const node = await nodeWithServices(engine, context);
    expect(await found(node, "updatedSince=2026-11-21")).toBe("abcd");
    expect(await found(node, "updatedSince=2026-11-22")).toBe("");
    expect(await found(node, "updatedSince=2026-11-21T13:00:00Z")).toBe("bcd");
    expect(await found(node, "updatedSince=2026-11-21T14:00:00.001Z")).toBe("d");
    expect(await found(node, "updatedSince=2026-11-21T14:00:00%2B01:00")).toBe("bcd");
    expect(await found(node, "updatedSince=2026-11-21T13:00:00Z&publisher=be&text=help")).toBe("b");
    await node.store.publish(
      await sampleVersion({ publisher: "be", slug: "a", version: 2, phases: ["early"] }),
      () => true,
    );
    expect(await found(node, "updatedSince=2026-11-21T17:00:00Z")).toBe("a");
    const wrong = await problemOf(await node.send("/v1/records?updatedSince=2026-06-31"));
    expect(wrong.findings).toMatchObject([{ code: "wrong-format", pointer: "/query/updatedSince" }]);
  });

  test("goes on with the same filters alone, in whatever order they are given", async (context) => {
    const node = await nodeWithServices(engine, context);
    const first = (await (
      await node.send("/v1/records?limit=1&jurisdiction=be&jurisdiction=fr")
    ).json()) as Listed;
    const { next = "" } = first;
    expect(await found(node, `jurisdiction=fr&jurisdiction=be&cursor=${next}`)).toBe("bc");
    for (const filters of [
      "",
      "jurisdiction=be",
      "jurisdiction=be&jurisdiction=de",
      "jurisdiction=be&jurisdiction=fr&updatedSince=2026-11-21",
      "publisher=be&publisher=fr",
    ])
      expect((await problemOf(await node.send(`/v1/records?${filters}&cursor=${next}`))).kind).toBe(
        "invalid-cursor",
      );
  });

  test("is not sent again until a record on it changes", async (context) => {
    const node = await nodeWithServices(engine, context);
    const queries = [
      "publisher=be&publisher=fr",
      "updatedSince=2026-11-21T13:00:00Z",
      "status=draft&status=active",
    ];
    for (const query of queries) {
      const address = `/v1/records?${query}`;
      const etag = (await node.send(address)).headers.get("etag") ?? "";
      const held = async () => (await node.send(address, { headers: { "if-none-match": etag } })).status;
      expect([query, await held()]).toEqual([query, 304]);
      const other = await sampleVersion({
        publisher: "eu",
        jurisdiction: "eu",
        slug: query.length.toString(),
        status: "withdrawn",
      });
      await node.store.publish(other, () => true);
      expect([query, await held()]).toEqual([query, 304]);
    }
    const etag = (await node.send("/v1/records?publisher=be&publisher=fr")).headers.get("etag") ?? "";
    await node.store.publish(
      await sampleVersion({ publisher: "fr", jurisdiction: "fr", slug: "c", version: 2 }),
      () => true,
    );
    const headers = { "if-none-match": etag };
    expect((await node.send("/v1/records?publisher=be&publisher=fr", { headers })).status).toBe(200);
  });
});

test("a value that is none is told of by its place", async (context) => {
  const node = await nodeWithServices("embedded", context);
  const findings = async (query: string) =>
    (await problemOf(await node.send(`/v1/records?${query}`))).findings;
  expect(await findings("kind=war")).toMatchObject([{ code: "unknown-code", pointer: "/query/kind" }]);
  expect(await findings("kind=service&kind=war")).toMatchObject([
    { code: "unknown-code", pointer: "/query/kind/1" },
  ]);
  expect(await findings(Array.from({ length: 51 }, () => "jurisdiction=be").join("&"))).toMatchObject([
    { code: "too-long", pointer: "/query/jurisdiction" },
  ]);
  expect(await findings("text=a&text=b")).toMatchObject([
    { code: "parameter-repeated", pointer: "/query/text" },
  ]);
  expect(await findings("limit=1&limit=2")).toMatchObject([{ code: "parameter-repeated" }]);
});
