import { keyRing, nodeFinding, readNodeDocument, readSigned } from "@civic/schema/signatures";
import { expect, type TestContext, test } from "vitest";
import { keyStatement, pin, postStatement } from "./support/signed-records.ts";
import { newSigner } from "./support/signed-version.ts";
import { problemOf, type TestAppOptions, testApp, today } from "./support/test-app.ts";
import { emptyStore } from "./support/test-store.ts";

const path = "/.well-known/civic-node";
const now = new Date(`${today}T12:00:00Z`);
const jose = { headers: { accept: "application/jose+json" } };

async function newNode(context: TestContext, options: TestAppOptions = {}) {
  const store = await emptyStore("embedded", context);
  for (const { publisher, kid, key } of options.signers ?? [])
    await store.exchange.trust({ publisher, kid, key, trusted: "held" });
  return testApp(store, options);
}

test("a node says what it is and which keys it knows; what it says can be read as such", async (context) => {
  const [held, known] = [await newSigner("be"), await newSigner("fr")];
  const node = await newNode(context, { signers: [held] });
  await pin(known, node.store);
  const response = await node.send(path);
  const document = await response.json();
  expect(document).toMatchObject({
    civic: "node",
    name: "A node of a test",
    contact: "mailto:node@example.org",
    feed: "/v1/feed",
    publishers: [
      { publisher: "be", signsHere: true, keys: [{ kid: held.kid, key: held.key }] },
      { publisher: "fr", signsHere: false, keys: [{ kid: known.kid, key: known.key }] },
    ],
    issued: `${today}T12:00:00Z`,
  });
  expect(await readNodeDocument(document, now)).toMatchObject({ read: true });
});

test("it signs what it says with the key of a publisher that it holds", async (context) => {
  const signers = [await newSigner("fr"), await newSigner("be")];
  const node = await newNode(context, { signers });
  const ring = keyRing(await node.store.exchange.keys());
  for (const [query, publisher] of [
    ["", "be"],
    ["?publisher=fr", "fr"],
  ]) {
    const response = await node.send(path + query, jose);
    expect(response.headers.get("content-type")).toBe("application/jose+json");
    const read = readSigned(await response.json(), ["node"]);
    if ("code" in read) throw new Error(read.code);
    expect(read.header.kid).toBe(signers.find((signer) => signer.publisher === publisher)?.kid);
    const document = await readNodeDocument(read.payload, now);
    if (!document.read) throw new Error("it is no document of a node");
    expect(await nodeFinding(read, document.value, ring)).toBeUndefined();
  }
});

test("a node that holds no key signs nothing, and says so to who takes nothing else", async (context) => {
  const node = await newNode(context);
  expect((await problemOf(await node.send(path, jose))).kind).toBe("not-acceptable");
  const both = { headers: { accept: "application/jose+json, application/json;q=0.5" } };
  expect((await node.send(path, both)).headers.get("content-type")).toBe("application/json");
  expect(await (await node.send(path)).json()).toMatchObject({ publishers: [] });
});

test("both forms stay the same until a key changes", async (context) => {
  const signer = await newSigner();
  const node = await newNode(context, { signers: [signer] });
  const tags = async () =>
    Promise.all([{}, jose].map(async (init) => (await node.send(path, init)).headers.get("etag") ?? ""));
  const before = await tags();
  expect(await tags()).toEqual(before);
  expect(new Set(before).size).toBe(2);
  for (const [index, init] of [{ headers: {} }, jose].entries()) {
    const headers = { ...init.headers, "if-none-match": before[index] ?? "" };
    expect((await node.send(path, { headers })).status).toBe(304);
  }
  const further = await keyStatement(signer, await newSigner());
  expect((await node.send("/v1/statements", postStatement(further))).status).toBe(201);
  const after = await tags();
  expect(after[0]).not.toBe(before[0]);
  expect(after[1]).not.toBe(before[1]);
});
