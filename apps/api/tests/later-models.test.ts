import { canonicalise, digestOf, type Service } from "@civic/schema";
import { describe, expect, test } from "vitest";
import type { NewVersion } from "../src/store/store.ts";
import { sampleService, sampleVersion } from "./support/sample-record.ts";
import { testApp } from "./support/test-app.ts";
import { emptyStore, engines } from "./support/test-store.ts";

/** A record as a later model may say it: nobody here knows what its members mean. */
async function laterVersion(options: Parameters<typeof sampleService>[0] = {}): Promise<NewVersion> {
  const service = sampleService({ slug: "later", ...options });
  const record = { ...service, schemaVersion: "99.0.0", needs: { of: ["tomorrow"] } } as unknown as Service;
  const canonical = canonicalise(record);
  return { record, canonical, digest: await digestOf(canonical) };
}

describe.each(engines)("a record of a later model on %s", (engine) => {
  test("is served and listed as it is, marked with its model, and is no damage", async (context) => {
    const store = await emptyStore(engine, context);
    const later = await laterVersion();
    await store.accept([later, await sampleVersion()], "each");
    const node = testApp(store);
    for (const query of ["", "?view=current"]) {
      const answer = await node.send(`/v1/records/be/service/later${query}`);
      expect([answer.status, answer.headers.get("civic-model-version")]).toEqual([200, "99.0.0"]);
      expect(await answer.text()).toBe(later.canonical);
    }
    const list = (await (await node.send("/v1/records?jurisdiction=be")).json()) as { items: unknown[] };
    expect(list.items).toHaveLength(2);
    for (const path of ["/v1/coverage", "/v1/gaps?jurisdiction=be"]) await (await node.send(path)).text();
    for (let after = 0; ; ) {
      const examined = await store.examineNext(after);
      if (examined === undefined) break;
      expect(examined.flaws).toEqual([]);
      after = examined.seq;
    }
    expect(store.soundness().damaged).toBe(0);
    const named = await store.page({ needs: ["tomorrow"] }, { after: "", limit: 9, bytes: 9_999 });
    expect(named.records).toEqual([]);
  });

  test("leaves coverage and projections as they are without it", async (context) => {
    const [store, without] = [await emptyStore(engine, context), await emptyStore(engine, context)];
    await store.accept([await sampleVersion(), await laterVersion()], "each");
    await without.accept([await sampleVersion()], "each");
    const [node, other] = [testApp(store), testApp(without)];
    for (const path of ["/v1/coverage", "/v1/gaps?jurisdiction=be"]) {
      const [answer, expected] = [await node.send(path), await other.send(path)];
      expect(answer.status).toBe(200);
      expect(await answer.text()).toBe(await expected.text());
    }
  });
});
