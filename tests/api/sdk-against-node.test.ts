import { createHash } from "node:crypto";
import { codelists, type Organisation, type Service } from "@civic/schema";
import {
  type CivicClient,
  type CivicClientOptions,
  type CivicProblemError,
  createCivicClient,
  isCivicProblemError,
} from "@civic/sdk";
import { describe, expect, type TestContext, test } from "vitest";
import { startNodeProcess } from "../../apps/api/tests/support/node-process.ts";
import { sampleService } from "../../apps/api/tests/support/sample-record.ts";
import { testApp, testKeys } from "../../apps/api/tests/support/test-app.ts";
import {
  type EngineName,
  emptyStore,
  engines,
  temporaryFolder,
} from "../../apps/api/tests/support/test-store.ts";
import { freshDatabase } from "../support/fresh-database.ts";

/** Gives clients of one node. */
type Clients = (options?: Omit<CivicClientOptions, "baseUrl">) => CivicClient;

/** A node in this process, reached without a socket. */
async function inProcess(engine: EngineName, context: TestContext): Promise<Clients> {
  const { app } = testApp(await emptyStore(engine, context));
  return (options) =>
    createCivicClient({
      baseUrl: "http://node.example",
      fetch: (url, init) => app.router.request(url, init),
      ...options,
    });
}

/** A node as a process of its own, reached over HTTP. */
async function overHttp(engine: EngineName, context: TestContext): Promise<Clients> {
  const digest = createHash("sha256").update(testKeys.be).digest("hex");
  const settings = { CIVIC_DATA: temporaryFolder(), CIVIC_KEYS: `be=${digest}` };
  const database = engine === "PostgreSQL" ? { DATABASE_URL: await freshDatabase(context) } : undefined;
  const baseUrl = await startNodeProcess({ ...settings, ...database }).origin;
  return (options) => createCivicClient({ baseUrl, ...options });
}

async function problemOf(call: Promise<unknown>): Promise<CivicProblemError> {
  const error = await call.catch((reason: unknown) => reason);
  if (!isCivicProblemError(error)) throw new Error("the call did not end in a problem", { cause: error });
  return error;
}

const ways = [
  ["in this process", inProcess],
  ["over HTTP", overHttp],
] as const;

describe.each(ways)("the client and a node %s", (_, connect) => {
  describe.each(engines)("on %s", (engine) => {
    test("publish, read and revise a record", async (context) => {
      const clients = await connect(engine, context);
      const writer = clients({ apiKey: testKeys.be });
      const record = sampleService({ name: { en: "Écoute \u{1F54A}" } });
      const first = await writer.records.put(record);
      expect(first).toMatchObject({ created: true, record });
      expect((await writer.records.put(record)).created).toBe(false);

      const reader = clients();
      const read: Service = await reader.records.get("be/service/help-line");
      expect(read).toEqual(record);
      const revised = { ...record, version: 2, status: "withdrawn" as const };
      const second = await writer.records.put(revised, { ifMatch: first.etag });
      // The reader holds the first version; the node says that it is no longer the latest.
      expect(await reader.records.get(record.id)).toEqual(revised);
      expect(await reader.records.get(record.id, { version: 1 })).toEqual(record);

      const late = await problemOf(writer.records.put({ ...record, version: 3 }, { ifMatch: first.etag }));
      expect([late.kind, late.status]).toEqual(["precondition-failed", 412]);
      const again = await problemOf(writer.records.put({ ...revised, name: { en: "Other" } }));
      expect(again.problem.findings).toMatchObject([{ code: "version-conflict", params: { version: 2 } }]);
      expect(second.etag).not.toBe(first.etag);
    });

    test("list what is there, page by page", async (context) => {
      const clients = await connect(engine, context);
      const writer = clients({ apiKey: testKeys.be });
      const slugs = ["a", "b", "c", "d", "e"];
      for (const slug of slugs) await writer.records.put(sampleService({ slug, phases: ["early"] }));
      const civic = clients();
      const page = await civic.records.list({ limit: 2 });
      expect(page.items.map(({ id }) => id)).toEqual(["be/service/a", "be/service/b"]);
      const seen: string[] = [];
      for await (const { id } of civic.records.iterate({ limit: 2, phase: "follow-up", text: "help li" }))
        seen.push(id);
      expect(seen).toEqual(slugs.map((slug) => `be/service/${slug}`));
      const organisations: Organisation[] = (await civic.records.list({ kind: "organisation" })).items;
      expect(organisations).toEqual([]);
      const wrong = await problemOf(civic.records.list({ kind: "service", cursor: page.next ?? "" }));
      expect(wrong.kind).toBe("invalid-cursor");
    });

    test("export, check and count", async (context) => {
      const clients = await connect(engine, context);
      const writer = clients({ apiKey: testKeys.be });
      await writer.records.put(sampleService({ needs: ["peer-support"] }));
      const civic = clients({ language: "fr" });
      const lines: string[] = [];
      for await (const line of civic.exchange.export({ publisher: "be" })) lines.push(line.type);
      expect(lines).toEqual(["record", "end"]);

      const { jurisdictions, cells } = await civic.coverage.get({ phase: "emergency" });
      expect([jurisdictions, cells.map(({ need }) => need)]).toEqual([
        ["be"],
        ["peer-support", "psychological-support"],
      ]);
      const { gaps } = await civic.gaps.get({ jurisdiction: "be", kind: "value-unsourced" });
      expect(gaps).toEqual([]);
      const lists = await civic.codelists.list();
      expect(lists.codelists).toHaveLength(Object.keys(codelists).length);

      expect(await civic.validation.validate(sampleService())).toEqual({ valid: true, findings: [] });
      const { valid, findings } = await civic.validation.validate({ kind: "service" });
      expect(valid).toBe(false);
      expect(findings).toContainEqual(
        expect.objectContaining({
          code: "missing-property",
          pointer: "/id",
          message: expect.stringMatching(/manque|absent/),
        }),
      );
    });

    test("agree on who may write and on what is not there", async (context) => {
      const clients = await connect(engine, context);
      const record = sampleService();
      expect((await problemOf(clients().records.put(record))).kind).toBe("unauthorised");
      expect((await problemOf(clients({ apiKey: "unknown" }).records.put(record))).kind).toBe("unauthorised");
      const foreign = sampleService({ publisher: "fr", jurisdiction: "fr" });
      expect((await problemOf(clients({ apiKey: testKeys.be }).records.put(foreign))).kind).toBe("forbidden");
      const absent = await problemOf(clients().records.get("be/service/absent"));
      expect([absent.kind, absent.status, absent.requestId]).toEqual([
        "not-found",
        404,
        expect.stringMatching(/^[\da-f-]{36}$/),
      ]);
      const unreadable = { ...record, name: { en: "" } };
      const refused = await problemOf(clients({ apiKey: testKeys.be }).records.put(unreadable));
      expect(refused.problem.findings).toMatchObject([{ code: "too-short", pointer: "/name/en" }]);
    });

    test("speak of the node itself", async (context) => {
      const civic = (await connect(engine, context))();
      expect(await civic.node.health()).toEqual({ status: "ok" });
      expect(await civic.node.readiness()).toMatchObject({ status: "ready", records: 0 });
      expect(await civic.node.openapi()).toMatchObject({ openapi: expect.stringMatching(/^3\.1/) });
    });
  });
});

test.for(engines)(
  "what came compressed is held, and published over (%s)",
  { timeout: 60_000 },
  async (engine, context) => {
    const clients = await overHttp(engine, context);
    const writer = clients({ apiKey: testKeys.be });
    // Large enough that a node compresses it for who accepts that, as `fetch` does of itself.
    const record = sampleService({ name: { en: `Help line ${"x".repeat(3000)}` } });
    const { etag } = await writer.records.put(record);
    const answers: [status: number, etag: string | null, coding: string | null][] = [];
    const reader = clients({
      fetch: async (url, init) => {
        const response = await fetch(url, init);
        const { headers, status } = response;
        answers.push([status, headers.get("ETag"), headers.get("Content-Encoding")]);
        return response;
      },
    });
    for (const _ of [1, 2]) expect(await reader.records.get(record.id)).toEqual(record);
    const coded = etag.replace(/"$/, '-gzip"');
    expect(answers).toEqual([
      [200, coded, "gzip"],
      [304, coded, null],
    ]);
    const second = { ...record, version: 2 };
    expect((await writer.records.put(second, { ifMatch: coded })).created).toBe(true);
    expect(await reader.records.get(record.id)).toEqual(second);
    const late = await problemOf(writer.records.put({ ...record, version: 3 }, { ifMatch: coded }));
    expect(late.kind).toBe("precondition-failed");
  },
);
