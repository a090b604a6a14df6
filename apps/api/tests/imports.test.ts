import { createHash } from "node:crypto";
import { canonicalise, digestOf, writeExportLine } from "@civic/schema/exchange";
import { type FlattenedJws, jwsHash, writeFeedLine } from "@civic/schema/signatures";
import { describe, expect, test } from "vitest";
import { sampleService } from "./support/sample-record.ts";
import { newSigner, pin, signed } from "./support/signed-records.ts";
import { problemOf, type TestApp, testApp, testKeys } from "./support/test-app.ts";
import { emptyPlace, emptyStore, engines, openTestStore, runSql } from "./support/test-store.ts";

interface Reported {
  readonly line: number;
  readonly id?: string;
  readonly version?: number;
  readonly outcome: string;
  readonly findings?: readonly { readonly code: string; readonly pointer: string }[];
}

type Body = string | ReadableStream<Uint8Array>;

interface Report {
  readonly lines: readonly Reported[];
  readonly end: Readonly<Record<string, unknown>>;
}

const service = (slug: string, more: object = {}) => ({
  ...sampleService({ slug, name: { en: `Help of ${slug}` } }),
  ...more,
});

function importInit(body: Body, key: string = testKeys.be): RequestInit {
  const headers = { authorization: `Bearer ${key}`, "content-type": "application/x-ndjson" };
  return { method: "POST", body, headers, duplex: "half" } as RequestInit;
}

const linesOf = (...lines: readonly unknown[]) =>
  lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n");

function readReport(text: string): Report {
  const all = text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Reported | { end: Report["end"] });
  const last = all.pop();
  if (last === undefined || !("end" in last)) throw new Error(`a report without an end: ${text.slice(-200)}`);
  return { lines: all as Reported[], end: last.end };
}

async function imported(node: TestApp, body: Body, { query = "", key = testKeys.be as string } = {}) {
  const response = await node.send(`/v1/import${query}`, importInit(body, key));
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "application/x-ndjson"]);
  return readReport(await response.text());
}

const told = ({ lines }: Report) =>
  lines.map(({ line, outcome, findings = [] }) =>
    [line, outcome, ...findings.map(({ code, pointer }) => `${code} ${pointer}`)].join(" "),
  );

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

test("a line that is too long hides no other", async (context) => {
  const node = testApp(await emptyStore("embedded", context));
  const report = await imported(node, linesOf(service("a"), "x".repeat(3 * 1024 * 1024), service("b")));
  expect(told(report)).toEqual(["1 added", "2 refused document-too-large ", "3 added"]);
});

/** A body that is written by hand. */
function handWritten() {
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  const body = new ReadableStream<Uint8Array>({
    start(given) {
      controller = given;
    },
  });
  return {
    body,
    write: (...lines: readonly unknown[]) => controller?.enqueue(Buffer.from(`${linesOf(...lines)}\n`)),
    end: () => controller?.close(),
    fail: () => controller?.error(new Error("gone")),
  };
}

async function next(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<string> {
  for (;;) {
    const { value = Buffer.from("") } = await reader.read();
    const text = Buffer.from(value).toString().trim();
    if (text !== "") return text;
  }
}

test("whoever sends a line gets its report before sending the next", async (context) => {
  const node = testApp(await emptyStore("embedded", context));
  const sent = handWritten();
  const response = await node.send("/v1/import", importInit(sent.body));
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  for (const version of [1, 2, 3]) {
    sent.write(service("a", { version }));
    expect(JSON.parse(await next(reader))).toMatchObject({ line: version, version, outcome: "added" });
  }
  sent.end();
  expect(JSON.parse(await next(reader))).toMatchObject({ end: { added: 3, complete: true } });
});

test("a body that stands still is given up, and what came before is kept and told", async (context) => {
  const node = testApp(await emptyStore("embedded", context), { limits: { bodyTime: 200 } });
  const sent = handWritten();
  const response = await node.send("/v1/import", importInit(sent.body));
  sent.write(service("a"));
  const report = readReport(await response.text());
  expect(told(report)).toEqual(["1 added"]);
  expect(report.end).toMatchObject({ complete: false, why: "request-timeout" });
});

test("an import that breaks off has stored whole lines only, and leaves its place", async (context) => {
  const node = testApp(await emptyStore("embedded", context));
  for (let index = 0; index < 5; index += 1) {
    const sent = handWritten();
    const response = await node.send("/v1/import", importInit(sent.body));
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    sent.write(service(`r${index}`));
    await next(reader);
    sent.fail();
    await expect(next(reader)).rejects.toThrow();
  }
  expect(await node.store.revision()).toBe(5);
});

test("imports beyond what a node takes at once are told to come later", async (context) => {
  const node = testApp(await emptyStore("embedded", context));
  const open = [handWritten(), handWritten()];
  const answers = await Promise.all(open.map(({ body }) => node.send("/v1/import", importInit(body))));
  const reports = answers.map((answer) => answer.text());
  const problem = await problemOf(await node.send("/v1/import", importInit("")));
  expect([problem.kind, problem.detail]).toEqual(["unavailable", expect.stringContaining("imports")]);
  for (const { end } of open) end();
  await Promise.all(reports);
  expect((await imported(node, "")).end).toMatchObject({ lines: 0, complete: true });
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

test("others are answered while a long import is taken", async (context) => {
  const node = testApp(await emptyStore("embedded", context));
  const lines = Array.from({ length: 2_000 }, (_, index) => service(`r${index}`));
  let isOver = false;
  const whole = imported(node, linesOf(...lines)).finally(() => {
    isOver = true;
  });
  let reads = 0;
  while (!isOver) {
    expect((await node.send("/v1/records?limit=1")).status).toBe(200);
    reads += 1;
    await new Promise((settle) => setImmediate(settle));
  }
  expect((await whole).end).toMatchObject({ added: 2_000 });
  expect(reads).toBeGreaterThan(20);
});
