import { createHash } from "node:crypto";
import { canonicalise, digestOf, writeExportLine } from "@civic/schema/exchange";
import { type FlattenedJws, jwsHash, writeFeedLine } from "@civic/schema/signatures";
import { describe, expect, test } from "vitest";
import { imported, importInit, linesOf, told } from "./support/importing.ts";
import { namedService as service } from "./support/sample-record.ts";
import { pin, signed } from "./support/signed-records.ts";
import { newSigner } from "./support/signed-version.ts";
import { testApp, testKeys } from "./support/test-app.ts";
import { emptyPlace, emptyStore, engines, openTestStore, runSql } from "./support/test-store.ts";

describe.each(engines)("an import, on %s", (engine) => {
  test("takes records line by line, each for itself, and sums up", async (context) => {
    const node = testApp(await emptyStore(engine, context));
    const body = linesOf(
      service("a"),
      "",
      "no json",
      service("a", { version: 2 }),
      service("a", { version: 4 }),
      service("b", { contact: 1 }),
      service("a"),
      { end: { count: 7 } },
    );
    const report = await imported(node, body);
    expect(report.lines[0]).toEqual({ line: 1, id: "be/service/a", version: 1, outcome: "added" });
    const wrong = told(report)[4];
    expect(wrong).toMatch(/^5 refused unknown-property \/contact/);
    expect(told(report).filter((each) => each !== wrong)).toEqual([
      "1 added",
      "2 refused not-json ",
      "3 added",
      "4 refused version-not-next /version",
      "6 unchanged",
      "7 ignored",
    ]);
    expect(report.end).toEqual({
      ...{ lines: 7, added: 2, unchanged: 1, signed: 0, refused: 3, ignored: 1, complete: true },
    });
    expect((await imported(node, body)).end).toMatchObject({ added: 0, unchanged: 3, refused: 3 });
  });

  test("takes what exports, feeds and desks write", async (context) => {
    const store = await emptyStore(engine, context);
    const node = testApp(store);
    const [exported, fed] = [service("exported"), service("fed")].map((record) => ({
      record,
      canonical: canonicalise(record),
    }));
    if (exported === undefined || fed === undefined) throw new Error("two were made");
    const { id } = exported.record;
    const digest = await digestOf(exported.canonical);
    const line = writeExportLine({ id, version: 1, digest, canonical: exported.canonical }).trimEnd();
    const altered = line.replace("Help of", "Hindrance of");
    expect(told(await imported(node, linesOf(line, altered)))).toEqual([
      "1 added",
      "2 refused digest-mismatch ",
    ]);
    const signer = await newSigner();
    await pin(signer, store);
    const jws = await signed(fed.record, signer);
    const next = await signed({ ...fed.record, version: 2 }, signer, { previous: jwsHash(jws) });
    const passedOn = {
      cursor: "c",
      at: "2026-11-29T00:00:00.000Z",
      op: "put",
      hash: jwsHash(jws),
      jws,
    } as const;
    const forged: FlattenedJws = { ...next, signature: jws.signature };
    expect(
      told(
        await imported(
          node,
          linesOf(Buffer.from(writeFeedLine(passedOn)).toString().trim(), forged, next, {
            bookmark: "x",
            more: false,
          }),
        ),
      ),
    ).toEqual(["1 added", "2 refused signature-wrong /signature", "3 added", "4 ignored"]);
    expect(told(await imported(node, linesOf(service("unsigned"))))).toEqual([
      "1 refused signature-missing ",
    ]);
    const again = await signed(exported.record, signer);
    expect(told(await imported(node, linesOf(again)))).toEqual(["1 signed"]);
  });

  test("signs what comes unsigned where the key is held, in chains", async (context) => {
    const store = await emptyStore(engine, context);
    const signer = await newSigner();
    const { publisher, kid, key } = signer;
    await store.exchange.trust({ publisher, kid, key, trusted: "held" });
    const node = testApp(store, { signers: [signer] });
    const versions = [1, 2, 3].flatMap((version) => ["a", "b"].map((slug) => service(slug, { version })));
    expect((await imported(node, linesOf(...versions))).end).toMatchObject({ added: 6 });
    const stored = await store.exchange.versionsOf("be/service/b");
    expect(stored.map(({ seal }) => seal?.previous)).toEqual([
      null,
      ...stored.slice(0, 2).map(({ seal }) => seal?.hash),
    ]);
  });

  test("obeys what its key allows, and the audit trail tells of all of it", async (context) => {
    const place = await emptyPlace(engine, context);
    const digest = createHash("sha256").update("pathways").digest();
    const scope = { name: "p", publisher: "be", jurisdictions: ["be"], kinds: ["pathway"], digest };
    const node = testApp(await openTestStore(place), { keys: [scope] });
    expect(told(await imported(node, linesOf(service("a")), { key: "pathways" }))).toEqual([
      "1 refused kind-not-allowed /kind",
    ]);
    expect(told(await imported(node, linesOf(service("a")), { key: testKeys.fr }))).toEqual([
      "1 refused publisher-not-allowed /publisher",
    ]);
    expect(told(await imported(node, linesOf(service("a"), service("c", { jurisdiction: "fr" }))))).toEqual([
      "1 added",
      "2 refused jurisdiction-not-allowed /jurisdiction",
    ]);
    await node.refusals.settled();
    const rows = await runSql(place, "select action, caller, id, outcome from audit");
    expect(rows.map((row) => Object.values(row).join(" ")).sort()).toEqual([
      "exchange.import be be/service/a added",
      "exchange.import be be/service/c jurisdiction-not-allowed",
      "exchange.import fr be/service/a publisher-not-allowed",
      "exchange.import p be/service/a kind-not-allowed",
    ]);
  });

  test("takes what replaces what came before it, and refuses a circle", async (context) => {
    const node = testApp(await emptyStore(engine, context));
    const report = await imported(
      node,
      linesOf(
        service("new", { replaces: "be/service/old" }),
        service("old"),
        service("new", { replaces: "be/service/old" }),
        service("old", { version: 2, replaces: "be/service/new" }),
      ),
    );
    expect(told(report)).toEqual([
      "1 refused replaces-not-there /replaces",
      "2 added",
      "3 added",
      "4 refused replacement-circular /replaces",
    ]);
  });
});

test("only what was refused is reported where that alone is wanted", async (context) => {
  const node = testApp(await emptyStore("embedded", context));
  const report = await imported(node, linesOf(service("a"), "x", service("b")), { query: "?report=refused" });
  expect(told(report)).toEqual(["2 refused not-json "]);
  expect(report.end).toMatchObject({ lines: 3, added: 2 });
});

test("what is not NDJSON is not taken", async (context) => {
  const node = testApp(await emptyStore("embedded", context));
  const init = {
    ...importInit("{}"),
    headers: { authorization: `Bearer ${testKeys.be}`, "content-type": "application/json" },
  };
  const response = await node.send("/v1/import", init);
  expect([response.status, response.headers.get("accept")]).toEqual([415, "application/x-ndjson"]);
});
