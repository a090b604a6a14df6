import { type SearchIndex, searchRow } from "@civic/schema";
import { expect, test } from "vitest";
import { sampleService, sampleVersion } from "../../tests/support/sample-record.ts";
import { testApp } from "../../tests/support/test-app.ts";
import { emptyStore, engines } from "../../tests/support/test-store.ts";

test.for(engines)(
  "what is needed to search what is active on %s is made once a revision",
  async (engine, context) => {
    const node = testApp(await emptyStore(engine, context));
    const read = async (init?: RequestInit) => {
      const response = await node.send("/v1/search-index", init);
      return { etag: response.headers.get("etag") ?? "", answer: (await response.json()) as SearchIndex };
    };
    const none = await read();
    expect(none.answer.rows).toEqual([]);
    expect(none.answer.terms.find(({ code }) => code === "funeral-costs")?.name).toMatchObject({
      en: "Funeral costs",
      fr: expect.stringMatching(/obsèques/i),
    });
    const draft = await sampleVersion({ slug: "c", status: "draft" });
    await node.store.accept(
      [await sampleVersion({ slug: "b" }), await sampleVersion({ slug: "a" }), draft],
      "each",
    );
    const first = await read();
    expect(first.answer.rows).toEqual(
      ["a", "b"].map((slug) => JSON.parse(JSON.stringify(searchRow(sampleService({ slug }))))),
    );
    const held = { headers: { "if-none-match": first.etag } };
    expect((await node.send("/v1/search-index", held)).status).toBe(304);
    const coded = await node.send("/v1/search-index", { headers: { "accept-encoding": "gzip" } });
    expect(coded.headers.get("content-encoding")).toBe("gzip");
    expect(coded.headers.get("etag")).toBe(first.etag.replace(/"$/, '-gzip"'));
    await node.store.accept([await sampleVersion({ slug: "b", version: 2, status: "withdrawn" })], "each");
    expect((await read()).answer.rows.map(({ id }) => id)).toEqual(["be/service/a"]);
    expect((await node.send("/v1/search-index", held)).status).toBe(200);
    // What is searched is asked of nobody.
    expect((await node.send("/v1/search-index?text=help")).status).toBe(400);
  },
);
