import { canonicalise, type Service } from "@civic/schema";
import { endpointSchemas } from "@civic/schema/zod";
import { describe, expect, test } from "vitest";
import { sampleService } from "./support/sample-record.ts";
import { problemOf, putInit, type TestApp, testApp, testKeys } from "./support/test-app.ts";
import { emptyStore, engines } from "./support/test-store.ts";

const path = "/v1/records/be/service/help-line";

async function publish(node: TestApp, record: Service): Promise<Response> {
  const authorization = `Bearer ${testKeys[record.publisher as "be" | "fr"]}`;
  return node.send(`/v1/records/${record.id}`, putInit(record, { authorization }));
}

interface Page {
  readonly items: readonly { readonly id: string }[];
  readonly next?: string;
}

async function list(node: TestApp, query = ""): Promise<Page> {
  const response = await node.send(`/v1/records${query}`);
  expect(response.status).toBe(200);
  return (await response.json()) as Page;
}

describe.each(engines)("records on %s", (engine) => {
  test("are served in the bytes of their canonical form, with the digest as ETag", async (context) => {
    const node = testApp(await emptyStore(engine, context));
    const record = sampleService({ name: { en: "Écoute \u{1F54A}" } });
    const published = await publish(node, record);
    expect(published.status).toBe(201);
    expect(published.headers.get("location")).toBe(path);
    const read = await node.send(path);
    expect(await read.text()).toBe(canonicalise(record));
    expect(read.headers.get("etag")).toMatch(/^"sha-256:[0-9a-f]{64}"$/);
    expect(read.headers.get("etag")).toBe(published.headers.get("etag"));
  });

  test("are not sent again to who holds them", async (context) => {
    const node = testApp(await emptyStore(engine, context));
    const etag = (await publish(node, sampleService())).headers.get("etag") ?? "";
    for (const held of [etag, `W/${etag}`, `"x", ${etag}`, ` ,"a,b" , W/${etag},`, "*"]) {
      const response = await node.send(path, { headers: { "if-none-match": held } });
      expect([held, response.status, await response.text()]).toEqual([held, 304, ""]);
      expect(response.headers.get("etag")).toBe(etag);
    }
    for (const other of ['"x"', etag.replaceAll('"', ""), `${etag}x`, '"', "", "W/*"]) {
      const response = await node.send(path, { headers: { "if-none-match": other } });
      expect([other, response.status]).toEqual([other, 200]);
    }
  });

  test("keep their versions", async (context) => {
    const node = testApp(await emptyStore(engine, context));
    await publish(node, sampleService());
    const second = sampleService({ version: 2, status: "withdrawn" });
    expect((await publish(node, second)).status).toBe(201);
    expect(await (await node.send(path)).text()).toBe(canonicalise(second));
    expect(await (await node.send(`${path}?version=1`)).text()).toBe(canonicalise(sampleService()));
    expect((await problemOf(await node.send(`${path}?version=3`))).kind).toBe("not-found");
    expect((await problemOf(await node.send(`${path}?version=0`))).findings?.[0]?.pointer).toBe(
      "/query/version",
    );
  });

  test("that were withdrawn are neither listed nor counted, stay readable, and may come back", async (context) => {
    const node = testApp(await emptyStore(engine, context));
    await publish(node, sampleService({ slug: "desk" }));
    await publish(node, sampleService());
    const withdrawn = sampleService({ version: 2, status: "withdrawn" });
    const etag = (await publish(node, withdrawn)).headers.get("etag") ?? "";
    const listed = async (query = "") => (await list(node, query)).items.map(({ id }) => id);
    const counted = async () => ((await (await node.send("/readyz")).json()) as { records: number }).records;
    expect(await listed()).toEqual(["be/service/desk"]);
    expect(await listed("?need=psychological-support&text=help&jurisdiction=be")).toEqual([
      "be/service/desk",
    ]);
    expect(await listed("?status=withdrawn")).toEqual(["be/service/help-line"]);
    expect(await listed("?status=active")).toEqual(["be/service/desk"]);
    expect(await listed("?status=draft")).toEqual([]);
    expect(await counted()).toBe(1);
    expect(await (await node.send(path)).json()).toEqual(withdrawn);
    // Mirrors learn of it like of any other version.
    const lines = (await (await node.send("/v1/export")).text()).split("\n");
    expect(lines.filter((line) => line.includes('"status":"withdrawn"'))).toHaveLength(1);
    const third = sampleService({ version: 3 });
    expect((await node.send(path, putInit(third, { "if-match": etag }))).status).toBe(201);
    expect(await listed()).toEqual(["be/service/desk", "be/service/help-line"]);
    expect(await counted()).toBe(2);
    expect(await (await node.send(`${path}?version=2`)).json()).toEqual(withdrawn);
    expect((await problemOf(await node.send("/v1/records?status=gone"))).findings).toMatchObject([
      { code: "unknown-code", pointer: "/query/status" },
    ]);
  });

  test("are published once, whoever asks again", async (context) => {
    const node = testApp(await emptyStore(engine, context));
    const statuses: number[] = [];
    for (const record of [sampleService(), sampleService(), sampleService({ version: 2 }), sampleService()]) {
      statuses.push((await publish(node, record)).status);
    }
    expect(statuses).toEqual([201, 200, 201, 200]);
  });

  test("refuse a version that is taken or not the next", async (context) => {
    const node = testApp(await emptyStore(engine, context));
    await publish(node, sampleService());
    const taken = await problemOf(await publish(node, sampleService({ name: { en: "Other" } })));
    expect(taken.kind).toBe("version-conflict");
    expect(taken.findings).toMatchObject([
      { code: "version-conflict", pointer: "/version", params: { version: 1 } },
    ]);
    const early = await problemOf(await publish(node, sampleService({ version: 3 })));
    expect(early.status).toBe(409);
    expect(early.findings).toMatchObject([{ code: "version-not-next", params: { expected: 2, actual: 3 } }]);
  });

  test("let one of two publications of the same version through", async (context) => {
    const node = testApp(await emptyStore(engine, context));
    await publish(node, sampleService());
    const rivals = ["One", "Two", "Three"].map((en) => sampleService({ version: 2, name: { en } }));
    const answers = await Promise.all(rivals.map((rival) => publish(node, rival)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    const winner = rivals[answers.findIndex(({ status }) => status === 201)];
    expect(await (await node.send(path)).text()).toBe(canonicalise(winner));
  });

  test("are published only over the version that the writer has seen", async (context) => {
    const node = testApp(await emptyStore(engine, context));
    const put = (record: Service, headers: Record<string, string>) =>
      node.send(path, putInit(record, headers));
    const second = sampleService({ version: 2 });
    expect((await put(sampleService(), { "if-match": "*" })).status).toBe(412);
    const first = await put(sampleService(), { "if-none-match": "*" });
    expect(first.status).toBe(201);
    const etag = first.headers.get("etag") ?? "";
    expect((await problemOf(await put(second, { "if-none-match": "*" }))).kind).toBe("precondition-failed");
    expect((await put(second, { "if-match": '"sha-256:other"' })).status).toBe(412);
    expect((await put(second, { "if-match": `W/${etag}` })).status).toBe(412);
    expect((await put(second, { "if-match": `"x", ${etag}` })).status).toBe(201);
    // The answer was lost and the request is sent again: what it asks for holds already.
    expect((await put(second, { "if-match": etag })).status).toBe(200);
    expect((await put(sampleService({ version: 3 }), { "if-match": etag })).status).toBe(412);
    const malformed = await problemOf(await put(second, { "if-match": "sha-256:unquoted" }));
    expect(malformed.findings).toMatchObject([{ code: "wrong-format", pointer: "/header/if-match" }]);
  });

  test("are listed page by page, each once", async (context) => {
    const node = testApp(await emptyStore(engine, context));
    const ids = Array.from({ length: 7 }, (_, index) => `be/service/line-${index}`);
    for (const id of ids) await publish(node, sampleService({ slug: id.split("/")[2] ?? "" }));
    const seen: string[] = [];
    let pages = 0;
    for (let next: string | undefined = ""; next !== undefined; pages += 1) {
      const page = await list(node, `?limit=3&kind=service${next && `&cursor=${next}`}`);
      seen.push(...page.items.map(({ id }) => id));
      next = page.next;
    }
    expect([seen, pages]).toEqual([ids, 3]);
    expect((await list(node, "?limit=7")).next).toBeUndefined();
  });

  test("are found by what they name, finer codes included", async (context) => {
    const node = testApp(await emptyStore(engine, context));
    await publish(node, sampleService({ slug: "a", needs: ["peer-support"], phases: ["early"] }));
    await publish(
      node,
      sampleService({ slug: "b", needs: ["psychological-support"], phases: ["follow-up"] }),
    );
    await publish(
      node,
      sampleService({ slug: "c", publisher: "fr", jurisdiction: "fr", name: { en: "Écoute" } }),
    );
    const found = async (query: string) =>
      (await list(node, query)).items.map(({ id }) => id.at(-1)).join("");
    expect(await found("?phase=follow-up")).toBe("ab");
    expect(await found("?phase=early")).toBe("a");
    expect(await found("?need=psychological-support")).toBe("abc");
    expect(await found("?need=peer-support")).toBe("a");
    expect(await found("?text=ÉCOU")).toBe("c");
    expect(await found("?text=%3F%3F")).toBe("");
    expect(await found("?jurisdiction=fr&kind=service&publisher=fr&text=ecoute&phase=emergency")).toBe("c");
    expect(await found("?kind=pathway")).toBe("");
  });

  test("answer as their declaration says", async (context) => {
    const node = testApp(await emptyStore(engine, context));
    const schemaOf = (id: "records.list" | "records.get") => endpointSchemas[id].answers[200].schema;
    const created = await publish(node, sampleService());
    expect(endpointSchemas["records.put"].answers[201].schema.safeParse(await created.json()).success).toBe(
      true,
    );
    expect(schemaOf("records.list").safeParse(await list(node)).success).toBe(true);
    expect(schemaOf("records.get").safeParse(await (await node.send(path)).json()).success).toBe(true);
  });
});
