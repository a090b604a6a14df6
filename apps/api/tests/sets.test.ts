import { createHash } from "node:crypto";
import { type JwsHash, jwsHash, readSigned, signatureFinding } from "@civic/schema/signatures";
import { describe, expect, test } from "vitest";
import { sampleService, sampleVersion, namedService as service } from "./support/sample-record.ts";
import { outcomes, refusedFor, send, taken } from "./support/sets.ts";
import { pin, signed } from "./support/signed-records.ts";
import { newSigner } from "./support/signed-version.ts";
import { testApp, testKeys } from "./support/test-app.ts";
import { emptyPlace, emptyStore, engines, openTestStore, runSql } from "./support/test-store.ts";

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

  test("leads from what it withdraws to what takes that over", async (context) => {
    const node = testApp(await emptyStore(engine, context));
    await taken(node, [service("old"), { ...pathway, id: "be/pathway/outside" }]);
    const gone = service("old", { version: 2, status: "withdrawn" });
    const answer = await taken(node, [gone, service("new", { replaces: "be/service/old" })]);
    expect([answer.elsewhere, answer.findings]).toEqual([[], []]);
  });

  test("may take over what was compiled, here or elsewhere", async (context) => {
    const store = await emptyStore(engine, context);
    const compiled = { publisher: "civic", slug: "be-old" } as const;
    const here = await sampleVersion({ ...compiled, quality: ["desk-research"] });
    await store.accept([here], "each");
    const node = testApp(store);
    const over = await taken(node, [service("new", { replaces: here.record.id })]);
    expect([over.findings, over.unresolved]).toEqual([[], []]);
    const elsewhere = await taken(node, [service("other", { replaces: "civic/service/be-other" })]);
    expect([elsewhere.findings, elsewhere.unresolved]).toEqual([
      [],
      [{ pointer: "/versions/0/replaces", reference: "civic/service/be-other" }],
    ]);
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
