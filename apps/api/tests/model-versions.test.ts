import { readFileSync } from "node:fs";
import { join } from "node:path";
import { admit, type ExportEvent, readExport, schemaVersion } from "@civic/schema";
import { describe, expect, type TestContext, test } from "vitest";
import { newVersionOf } from "../src/exchange/new-version.ts";
import { sampleService, sampleVersion } from "./support/sample-record.ts";
import { putInit, type TestApp, testApp } from "./support/test-app.ts";
import { emptyStore, engines } from "./support/test-store.ts";

const fixtures = join(import.meta.dirname, "../../../packages/schema/released/0.1.0/documents");
const old = readFileSync(join(fixtures, "compensation-scheme/fr-fgti-terrorism.json"));
const path = "/v1/records/civic/compensation-scheme/fr-fgti-terrorism";

/** A node with a record of the first model, and one of today's that speaks of it. */
async function newNode(engine: (typeof engines)[number], context: TestContext): Promise<TestApp> {
  const store = await emptyStore(engine, context);
  const admission = admit(old);
  if (!admission.admitted) throw new Error("the fixture is not admitted");
  const extensions = { be: { schemaVersion: "0.1.0" } };
  await store.accept([newVersionOf(admission), await sampleVersion({ extensions })], "each");
  return testApp(store);
}

describe.each(engines)("records of two models in %s", (engine) => {
  test("are served with the bytes and the digest that they came with", async (context) => {
    const node = await newNode(engine, context);
    const admission = admit(old);
    if (!admission.admitted) throw new Error("the fixture is not admitted");
    const answer = await node.send(path);
    expect(await answer.text()).toBe(admission.canonical);
    expect(answer.headers.get("etag")).toBe(`"${admission.digest}"`);
    expect(answer.headers.get("civic-model-version")).toBe("0.1.0");
    const own = await node.send("/v1/records/be/service/help-line");
    expect(own.headers.get("civic-model-version")).toBe(schemaVersion);
  });

  test("are read in the current one on request, under an ETag of its own", async (context) => {
    const node = await newNode(engine, context);
    const answer = await node.send(`${path}?view=current`);
    const view = (await answer.json()) as { schemaVersion: string; amounts: { method: string }[] };
    expect(view.schemaVersion).toBe(schemaVersion);
    expect(answer.headers.get("civic-model-version")).toBe("0.1.0");
    expect(answer.headers.get("etag")).toMatch(/^"view:[0-9a-f]{64}"$/);
    const again = { headers: { "If-None-Match": answer.headers.get("etag") ?? "" } };
    expect((await node.send(`${path}?view=current`, again)).status).toBe(304);
    expect((await node.send(path, again)).status).toBe(200);
    // What is of the current model already is the record itself.
    const own = "/v1/records/be/service/help-line";
    const [plain, viewed] = [await node.send(own), await node.send(`${own}?view=current`)];
    expect(viewed.headers.get("etag")).toBe(plain.headers.get("etag"));
    expect(await viewed.text()).toBe(await plain.text());
    expect((await node.send(`${own}?view=old`)).status).toBe(400);
  });

  test("are listed as they are, or all in the current one", async (context) => {
    const node = await newNode(engine, context);
    const models = async (query: string) => {
      const page = (await (await node.send(`/v1/records${query}`)).json()) as {
        items: { schemaVersion: string }[];
        next?: string;
      };
      return { models: page.items.map((item) => item.schemaVersion), next: page.next };
    };
    expect((await models("")).models).toEqual([schemaVersion, "0.1.0"]);
    expect((await models("?view=current")).models).toEqual([schemaVersion, schemaVersion]);
    const { next } = await models("?view=current&limit=1");
    expect((await models(`?view=current&limit=1&cursor=${next}`)).models).toEqual([schemaVersion]);
    const tags = ["", "?view=current"].map(async (query) =>
      (await node.send(`/v1/records${query}`)).headers.get("etag"),
    );
    expect(new Set(await Promise.all(tags)).size).toBe(2);
  });

  test("are exported as they came, so that a mirror can prove them", async (context) => {
    const node = await newNode(engine, context);
    const body = (await node.send("/v1/export")).body as AsyncIterable<Uint8Array>;
    const events: ExportEvent[] = [];
    for await (const event of readExport(body)) events.push(event);
    expect(events.map(({ type }) => type)).toEqual(["record", "record", "end"]);
    const models = events.flatMap((event) =>
      event.type === "record" ? [(event.exported.record as { schemaVersion: string }).schemaVersion] : [],
    );
    expect(models).toEqual([schemaVersion, "0.1.0"]);
  });

  test("a publisher may go on from the earlier one to the current", async (context) => {
    const node = await testApp(await emptyStore(engine, context));
    const first = { ...sampleService(), schemaVersion: "0.1.0" };
    const at = "/v1/records/be/service/help-line";
    expect((await node.send(at, putInit(JSON.stringify(first)))).status).toBe(201);
    expect((await node.send(at, putInit(sampleService({ version: 2 })))).status).toBe(201);
    expect((await node.send(`${at}?version=1`)).headers.get("civic-model-version")).toBe("0.1.0");
    expect((await node.send(at)).headers.get("civic-model-version")).toBe(schemaVersion);
  });
});
