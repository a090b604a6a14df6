import { createHash } from "node:crypto";
import type { AnswerOf } from "@civic/schema/endpoints";
import { type JwsHash, jwsHash, readSigned, signatureFinding } from "@civic/schema/signatures";
import { describe, expect, test } from "vitest";
import { mostAnswers } from "../src/store/exchanging/answered-requests.ts";
import { sampleService } from "./support/sample-record.ts";
import { newSigner, pin, signed } from "./support/signed-records.ts";
import { problemOf, putInit, type TestApp, testApp, testKeys } from "./support/test-app.ts";
import { emptyPlace, emptyStore, engines, openTestStore, runSql } from "./support/test-store.ts";

type PublishedSet = AnswerOf<"records.putSet">;

interface Sending {
  readonly key?: string;
  readonly name?: string;
  readonly query?: string;
}

function setInit(versions: readonly unknown[] | string, { key = testKeys.be, name }: Sending = {}) {
  return {
    method: "POST",
    body: typeof versions === "string" ? versions : JSON.stringify({ versions }),
    headers: {
      authorization: `Bearer ${key}`,
      "content-type": "application/json",
      ...(name !== undefined && { "idempotency-key": name }),
    },
  };
}

const send = (node: TestApp, versions: readonly unknown[] | string, sending: Sending = {}) =>
  node.send(`/v1/sets${sending.query ?? ""}`, setInit(versions, sending));

async function taken(node: TestApp, versions: readonly unknown[], sending?: Sending): Promise<PublishedSet> {
  const response = await send(node, versions, sending);
  expect([response.status, response.status === 200 ? "" : await response.clone().text()]).toEqual([200, ""]);
  return (await response.json()) as PublishedSet;
}

/** Codes and places of what is wrong with a set, of which nothing may be here then. */
async function refusedFor(node: TestApp, versions: readonly unknown[] | string, sending?: Sending) {
  const before = await node.store.revision();
  const problem = await problemOf(await send(node, versions, sending));
  expect(await node.store.revision()).toBe(before);
  return [problem.kind, ...(problem.findings ?? []).map(({ code, pointer }) => `${code} ${pointer}`)];
}

const outcomes = ({ versions }: PublishedSet) => versions.map(({ outcome }) => outcome);
const service = (slug: string, more: object = {}) =>
  ({ ...sampleService({ slug, name: { en: `Help of ${slug}` } }), ...more }) as ReturnType<
    typeof sampleService
  >;

/** A pathway of `be` that leads to one service of it. */
const { kind: _, serviceTypes: __, needs: ___, phases: ____, providers: _____, ...head } = sampleService();
const place = "/steps/0/services/0";
const pathway = {
  ...head,
  kind: "pathway",
  steps: [
    {
      id: "call",
      title: { en: "Call" },
      phase: "emergency",
      actor: { description: { en: "Anybody" } },
      action: { en: "Calls." },
      services: ["be/service/old"],
    },
  ],
};

describe.each(engines)("a set of versions, on %s", (engine) => {
  test("is published as a whole, several versions of one record in their order", async (context) => {
    const node = testApp(await emptyStore(engine, context));
    const versions = [service("a"), service("a", { version: 2 }), service("b"), service("a", { version: 3 })];
    const answer = await taken(node, versions);
    expect(answer.kept).toBe(true);
    expect(outcomes(answer)).toEqual(["added", "added", "added", "added"]);
    expect(await (await node.send("/v1/records/be/service/a")).json()).toMatchObject({ version: 3 });
    expect(outcomes(await taken(node, versions))).toEqual(Array(4).fill("unchanged"));
  });

  test("is refused as a whole, and says where which of them is wrong", async (context) => {
    const node = testApp(await emptyStore(engine, context));
    await taken(node, [service("here")]);
    expect(await refusedFor(node, [service("a"), service("b", { version: 2 })])).toEqual([
      "invalid-set",
      "version-not-next /versions/1/version",
    ]);
    expect(await refusedFor(node, [service("here", { name: { en: "Other" } }), service("a")])).toEqual([
      "invalid-set",
      "version-conflict /versions/0/version",
    ]);
    const [kind, ...found] = await refusedFor(node, [service("a"), { ...service("b"), contact: 1 }, 7]);
    expect(kind).toBe("invalid-set");
    expect(found.every((each) => / \/versions\/[12](\/|$)/.test(each))).toBe(true);
    expect(found.some((each) => each.includes("/versions/1/"))).toBe(true);
  });

  test("is looked at and not kept where it is a dry run", async (context) => {
    const node = testApp(await emptyStore(engine, context));
    const answer = await taken(node, [service("a"), service("a", { version: 2 })], { query: "?dryRun=true" });
    expect([answer.kept, ...outcomes(answer)]).toEqual([false, "added", "added"]);
    expect(await node.store.revision()).toBe(0);
    expect(await refusedFor(node, [service("a", { version: 5 })], { query: "?dryRun=true" })).toEqual([
      "invalid-set",
      "version-not-next /versions/0/version",
    ]);
  });

  test("tells references apart: its own have to be there, those of others are told", async (context) => {
    const node = testApp(await emptyStore(engine, context));
    const refers = (organisation: string) => service("a", { providers: { organisations: [organisation] } });
    expect(await refusedFor(node, [refers("be/organisation/none")])).toContain(
      "reference-unresolved /versions/0/providers/organisations/0",
    );
    const answer = await taken(node, [refers("fr/organisation/elsewhere")]);
    expect(answer.unresolved).toEqual([
      { pointer: "/versions/0/providers/organisations/0", reference: "fr/organisation/elsewhere" },
    ]);
  });

  test("that withdraws a record tells who refers to it, inside and outside", async (context) => {
    const node = testApp(await emptyStore(engine, context));
    const uses = (slug: string) => ({ ...pathway, id: `be/pathway/${slug}` });
    await taken(node, [service("old"), uses("outside"), uses("inside")]);
    const gone = service("old", { version: 2, status: "withdrawn" });
    const answer = await taken(node, [gone, { ...uses("inside"), version: 2 }]);
    expect(answer.findings.filter(({ code }) => code !== "follow-up-missing")).toMatchObject([
      { code: "reference-to-withdrawn", record: "be/pathway/inside", pointer: `/versions/1${place}` },
    ]);
    expect(answer.elsewhere).toMatchObject([
      { code: "reference-to-withdrawn", record: "be/pathway/outside", pointer: place },
    ]);
    expect(answer.elsewhere[0]?.message).toMatch(/withdrawn/);
  });

  test("may replace what stands in it before, and nothing that is nowhere", async (context) => {
    const node = testApp(await emptyStore(engine, context));
    const next = service("new", { replaces: "be/service/old" });
    expect(await refusedFor(node, [next])).toContain("replaces-not-there /versions/0/replaces");
    expect(outcomes(await taken(node, [service("old"), next]))).toEqual(["added", "added"]);
    expect(await refusedFor(node, [service("old", { version: 2, replaces: "be/service/new" })])).toContain(
      "replacement-circular /versions/0/replaces",
    );
  });

  test("obeys what its key allows", async (context) => {
    const digest = createHash("sha256").update("pathways").digest();
    const scope = { name: "p", publisher: "be", jurisdictions: ["be"], kinds: ["pathway"], digest };
    const node = testApp(await emptyStore(engine, context), { keys: [scope] });
    expect(await refusedFor(node, [service("a")], { key: "pathways" })).toEqual([
      "forbidden",
      "kind-not-allowed /versions/0/kind",
    ]);
    expect(await refusedFor(node, [service("a")], { key: testKeys.fr })).toEqual([
      "forbidden",
      "publisher-not-allowed /versions/0/publisher",
    ]);
    expect(await refusedFor(node, [service("a", { jurisdiction: "fr" })])).toContain(
      "jurisdiction-not-allowed /versions/0/jurisdiction",
    );
  });

  test("is signed where the key is held, as a chain", async (context) => {
    const store = await emptyStore(engine, context);
    const signer = await newSigner();
    const { publisher, kid, key } = signer;
    await store.exchange.trust({ publisher, kid, key, trusted: "held" });
    const node = testApp(store, { signers: [signer] });
    await taken(
      node,
      [1, 2, 3].map((version) => service("a", { version })),
    );
    await taken(node, [service("b"), service("a", { version: 4 })]);
    let previous: JwsHash | undefined;
    for (const version of [1, 2, 3, 4]) {
      const response = await node.send(`/v1/records/be/service/a/versions/${version}/signature`);
      const read = readSigned(await response.json(), ["record"]);
      if ("code" in read) throw new Error(read.code);
      expect(await signatureFinding(read, signer.key)).toBeUndefined();
      expect(read.header.previous).toBe(previous);
      previous = read.hash;
    }
    const again = await taken(
      node,
      [1, 2, 3, 4].map((version) => service("a", { version })),
    );
    expect(outcomes(again)).toEqual(Array(4).fill("unchanged"));
  });

  test("takes signed versions, gives a signature to what has none, and refuses what does not count", async (context) => {
    const store = await emptyStore(engine, context);
    const node = testApp(store);
    await taken(node, [service("a")]);
    const signer = await newSigner();
    await pin(signer, store);
    const first = await signed(service("a"), signer);
    const second = await signed(service("a", { version: 2 }), signer, { previous: jwsHash(first) });
    expect(outcomes(await taken(node, [first, second]))).toEqual(["signed", "added"]);
    const stranger = await signed(service("b"), await newSigner());
    expect(await refusedFor(node, [stranger])).toEqual(["invalid-set", "key-unknown /versions/0/protected"]);
    expect(await refusedFor(node, [service("b")])).toEqual(["invalid-set", "signature-missing /versions/0"]);
  });

  test("is done once where it is sent twice under one name, and answered the same", async (context) => {
    const place = await emptyPlace(engine, context);
    const store = await openTestStore(place);
    const node = testApp(store);
    const name = '"first load"';
    const first = await (await send(node, [service("a")], { name })).text();
    expect(await (await send(node, [service("a")], { name })).text()).toBe(first);
    expect(first).toContain('"added"');
    expect(await refusedFor(node, [service("b")], { name })).toEqual(["idempotency-mismatch"]);
    expect(outcomes(await taken(node, [service("a")], { name: '"other"' }))).toEqual(["unchanged"]);
    expect((await problemOf(await send(node, [service("a")], { name: '"' }))).kind).toBe("invalid-request");
    for (let index = 0; index < mostAnswers; index += 1)
      await taken(node, [service("a")], { name: `n${index}` });
    const [kept] = await runSql(place, "select count(*) as count from answered_request");
    expect(Number(kept?.count)).toBe(mostAnswers);
  });

  test("stands in the audit trail, and so does its refusal", async (context) => {
    const place = await emptyPlace(engine, context);
    const node = testApp(await openTestStore(place));
    await taken(node, [service("a"), service("a", { version: 2, status: "withdrawn" })]);
    await send(node, [service("a")], { key: testKeys.fr });
    await node.refusals.settled();
    const rows = await runSql(place, "select action, caller, version, outcome from audit order by seq");
    expect(rows.map((row) => Object.values(row).join(" "))).toEqual([
      "records.putSet be 1 added",
      "records.putSet be 2 withdrawn",
      "records.putSet fr  forbidden",
    ]);
  });
});

test("two processes do a set once, whichever is asked", async (context) => {
  const place = await emptyPlace("PostgreSQL", context);
  const nodes = [testApp(await openTestStore(place)), testApp(await openTestStore(place))] as const;
  const versions = Array.from({ length: 50 }, (_, index) => service(`r${index}`));
  const answers = await Promise.all(nodes.map((node) => taken(node, versions, { name: '"both"' })));
  expect(answers[0]).toEqual(answers[1]);
  expect(outcomes(answers[0] as PublishedSet)).toEqual(Array(50).fill("added"));
  expect(await nodes[0].store.revision()).toBe(50);
});

test("a request that is under way is not begun a second time", async (context) => {
  const node = testApp(await emptyStore("embedded", context));
  const versions = Array.from({ length: 50 }, (_, index) => service(`r${index}`));
  const [first, second] = await Promise.all([
    send(node, versions, { name: '"same"' }),
    send(node, versions, { name: '"same"' }),
  ]);
  expect([first.status, second.status].sort()).toEqual([200, 409]);
  const late = first.status === 409 ? first : second;
  expect((await problemOf(late)).kind).toBe("idempotency-running");
});

describe("what is no set", () => {
  test.each([
    ["no JSON", "x"],
    ["a list", "[]"],
    ["no versions", "{}"],
    ["an empty list", '{"versions":[ ]}'],
    ["another member", '{"versions":[{}],"more":1}'],
    ["cut off", '{"versions":[{}'],
    ["more after it", '{"versions":[{}]}{}'],
  ])("%s", async (_, body) => {
    const node = testApp(await emptyStore("embedded", {} as never));
    expect(await refusedFor(node, body)).toEqual(["invalid-set", "set-malformed "]);
  });

  test("more versions than a set may have", async () => {
    const node = testApp(await emptyStore("embedded", {} as never));
    expect(await refusedFor(node, Array(1001).fill({}))).toEqual(["invalid-set", "too-long /versions"]);
  });

  test("more bytes than a set may have", async () => {
    const node = testApp(await emptyStore("embedded", {} as never));
    const body = `{"versions":["${"x".repeat(17 * 1024 * 1024)}"]}`;
    expect(await refusedFor(node, body)).toEqual(["body-too-large", "document-too-large "]);
  });

  test("a member that is given twice in one of the versions", async () => {
    const node = testApp(await emptyStore("embedded", {} as never));
    const twice = JSON.stringify(service("a")).replace("{", '{"kind":"service",');
    expect(await refusedFor(node, `{"versions":[${twice}]}`)).toEqual([
      "invalid-set",
      "repeated-member /versions/0/kind",
    ]);
  });
});

test("a set of a thousand large versions stays within the memory of bodies", async (context) => {
  const node = testApp(await emptyStore("embedded", context));
  const text = "word ".repeat(2_500);
  const versions = Array.from({ length: 1_000 }, (_, index) =>
    service(`r${index}`, { extensions: { be: { text } } }),
  );
  expect(outcomes(await taken(node, versions))).toEqual(Array(1_000).fill("added"));
  expect(node.bodies.bytes()).toBe(0);
  expect((await node.send("/v1/records/be/service/r999", putInit(service("r999")))).status).toBe(409);
});
