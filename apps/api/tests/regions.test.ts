import { describe, expect, test } from "vitest";
import { sampleVersion } from "./support/sample-record.ts";
import { problemOf, type TestApp, testApp } from "./support/test-app.ts";
import { emptyStore, engines } from "./support/test-store.ts";

const slugsOf = async (node: TestApp, query: string) => {
  const response = await node.send(`/v1/records${query}`);
  const { items, next } = (await response.json()) as { items: { id: string }[]; next?: string };
  return { slugs: items.map(({ id }) => id.split("/")[2]), next };
};

describe.each(engines)("a node on %s, asked for one part of a State", (engine) => {
  const filled = async (context: Parameters<typeof emptyStore>[1]) => {
    const node = testApp(await emptyStore(engine, context));
    const line = (slug: string, regions?: string[]) =>
      sampleVersion({ slug, needs: ["peer-support"], ...(regions && { regions: regions as ["be-bru"] }) });
    const versions = await Promise.all([
      line("all"),
      line("brussels", ["be-bru"]),
      line("flanders", ["be-vlg"]),
      line("flanders-2", ["be-vlg", "be-bru"]),
      sampleVersion({ slug: "france", publisher: "fr", jurisdiction: "fr" }),
    ]);
    await node.store.accept(versions, "each");
    return node;
  };

  test("lists what is there for it, and for all, page by page", async (context) => {
    const node = await filled(context);
    // No record tells the parts apart: of the other codes nobody can tell, and nothing is left out.
    expect((await slugsOf(node, "?region=be-bru")).slugs).toEqual([
      "all",
      "brussels",
      "flanders",
      "flanders-2",
    ]);
    expect((await slugsOf(node, "?region=be-bru&jurisdiction=fr")).slugs).toEqual([]);
    const first = await slugsOf(node, "?region=be-bru&limit=3");
    expect(first.slugs).toHaveLength(3);
    expect((await slugsOf(node, `?region=be-bru&limit=3&cursor=${first.next}`)).slugs).toEqual([
      "flanders-2",
    ]);
  });

  test("answers coverage of that State alone", async (context) => {
    const node = await filled(context);
    const cells = async (query: string) => {
      const { cells: found } = (await (await node.send(`/v1/coverage${query}`)).json()) as {
        cells: { jurisdiction: string; need: string }[];
      };
      return found;
    };
    expect(new Set((await cells("?region=be-bru")).map(({ jurisdiction }) => jurisdiction))).toEqual(
      new Set(["be"]),
    );
    expect(await cells("?region=be-bru&jurisdiction=fr")).toEqual([]);
    expect(await cells("?region=nl-nh")).toEqual([]);
  });

  test("refuses what is no part of a State, and says how one is written", async (context) => {
    const node = await filled(context);
    for (const path of ["/v1/records", "/v1/coverage"]) {
      const problem = await problemOf(await node.send(`${path}?region=Brussels`));
      expect(problem.kind).toBe("invalid-request");
      expect(problem.findings?.[0]).toMatchObject({ code: "wrong-format", pointer: "/query/region" });
      expect(problem.findings?.[0]?.message).toContain("gb-sct");
    }
  });
});
