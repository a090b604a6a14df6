import { createCivicClient, type ImportLine, isCivicProblemError } from "@civic/sdk";
import { expect, type TestContext, test } from "vitest";
import { overHttp } from "../../apps/api/tests/support/raw-request.ts";
import { sampleService } from "../../apps/api/tests/support/sample-record.ts";
import { testApp, testKeys } from "../../apps/api/tests/support/test-app.ts";
import { emptyStore } from "../../apps/api/tests/support/test-store.ts";

async function served(context: TestContext) {
  const node = testApp(await emptyStore("embedded", context));
  const client = createCivicClient({ baseUrl: await overHttp(node), apiKey: testKeys.be });
  return { node, client };
}

const service = (index: number, more: object = {}) =>
  sampleService({ slug: `r${index}`, name: { en: `Line ${index}` }, ...more });

test("the client sends what it imports while it reads the report", async (context) => {
  const { client, node } = await served(context);
  let sent = 0;
  let begin = () => {};
  const begun = new Promise<void>((settle) => {
    begin = settle;
  });
  async function* many() {
    for (let index = 0; index < 3_000; index += 1) {
      sent += 1;
      // As from a file: the report has begun by the second thousand.
      if (index === 1_000) await begun;
      yield index === 7 ? "no json" : service(index);
    }
  }
  const lines: ImportLine[] = [];
  let sentAtFirst: number | undefined;
  for await (const line of client.exchange.import(many())) {
    sentAtFirst ??= sent;
    begin();
    lines.push(line);
  }
  expect(sentAtFirst).toBeLessThan(1_002);
  expect(lines[0]).toEqual({ line: 1, id: "be/service/r0", version: 1, outcome: "added" });
  expect(lines[7]).toMatchObject({ line: 8, outcome: "refused", findings: [{ code: "not-json" }] });
  expect(lines.at(-1)).toMatchObject({ end: { lines: 3_000, added: 2_999, refused: 1, complete: true } });
  expect(await node.store.revision()).toBe(2_999);
});

test("an import that its caller leaves ends, and the next one has its place", async (context) => {
  const { client } = await served(context);
  async function* endless() {
    for (let index = 0; ; index += 1) yield service(index % 50);
  }
  for (let time = 0; time < 5; time += 1) {
    for await (const line of client.exchange.import(endless())) {
      if ("line" in line && line.line > 100) break;
    }
  }
});

test("the client publishes a set, looks first, and is answered the same when it asks again", async (context) => {
  const { client } = await served(context);
  const versions = [service(1), service(1, { version: 2 }), service(2)];
  expect(await client.records.putSet(versions, { dryRun: true })).toMatchObject({ kept: false });
  const first = await client.records.putSet(versions, { idempotencyKey: "first load" });
  expect(first.versions.map(({ outcome }) => outcome)).toEqual(["added", "added", "added"]);
  expect(await client.records.putSet(versions, { idempotencyKey: "first load" })).toEqual(first);
  const error = await client.records.putSet([service(3, { version: 3 })]).catch((reason: unknown) => reason);
  if (!isCivicProblemError(error)) throw error;
  expect(error.problem).toMatchObject({
    type: "urn:civic:problem:invalid-set",
    findings: [{ code: "version-not-next", pointer: "/versions/0/version" }],
  });
});
