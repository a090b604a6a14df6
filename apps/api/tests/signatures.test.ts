import { canonicalise, documentLimit } from "@civic/schema";
import { readSigned, signatureFinding } from "@civic/schema/signatures";
import { describe, expect, type TestContext, test } from "vitest";
import { sampleService, sampleVersion } from "./support/sample-record.ts";
import { pin, putSigned, signed } from "./support/signed-records.ts";
import { newSigner } from "./support/signed-version.ts";
import { problemOf, type TestApp, testApp } from "./support/test-app.ts";
import { type EngineName, emptyStore, engines } from "./support/test-store.ts";

const path = "/v1/records/be/service/help-line";
const jose = { accept: "application/jose+json" };

/** A node that takes what a signer of `be` signs. */
async function trustingNode(engine: EngineName, context: TestContext) {
  const store = await emptyStore(engine, context);
  const signer = await newSigner();
  await pin(signer, store);
  return { node: testApp(store), signer };
}

/** Publishes versions that follow one another, and gives them. */
async function publishChain(node: TestApp, signer: Awaited<ReturnType<typeof newSigner>>, last: number) {
  const chain = [];
  for (let version = 1; version <= last; version += 1) {
    const previous = chain.at(-1)?.hash;
    const jws = await signed(sampleService({ version }), signer, { previous });
    const response = await node.send(path, putSigned(jws));
    expect([response.status, response.headers.get("civic-signature")]).toEqual([201, "signed"]);
    const read = readSigned(jws, ["record"]);
    if ("code" in read) throw new Error(read.code);
    chain.push(read);
  }
  return chain;
}

describe.each(engines)("a signed record on %s", (engine) => {
  test("is taken as its publisher signed it, and given so to who asks for that", async (context) => {
    const { node, signer } = await trustingNode(engine, context);
    const [first, second] = await publishChain(node, signer, 2);
    for (const [at, jws] of [
      [path, second?.jws],
      [`${path}/versions/2`, second?.jws],
      [`${path}?version=1`, first?.jws],
    ] as const) {
      const plain = await node.send(at);
      const own = await node.send(at, { headers: jose });
      expect(own.headers.get("content-type")).toBe("application/jose+json");
      expect(await own.json()).toEqual(jws);
      expect(plain.headers.get("content-type")).toBe("application/json");
      for (const response of [plain, own]) {
        expect(response.headers.get("civic-signature")).toBe("signed");
        expect(response.headers.get("vary")).toBe("Accept, Accept-Encoding");
      }
      expect(own.headers.get("etag")).not.toBe(plain.headers.get("etag"));
    }
    expect(await (await node.send(`${path}/signature`)).json()).toEqual(second?.jws);
    expect(await (await node.send(`${path}/versions/1/signature`)).json()).toEqual(first?.jws);
  });

  test("keeps the bytes, the digest and the ETag that it has without its signature", async (context) => {
    const { node, signer } = await trustingNode(engine, context);
    await publishChain(node, signer, 1);
    const response = await node.send(path);
    expect(response.headers.get("etag")).toBe(`"${(await sampleVersion()).digest}"`);
    expect(await response.text()).toBe(canonicalise(sampleService()));
  });

  test("is not sent again in the form that is held, nor under the condition of the other", async (context) => {
    const { node, signer } = await trustingNode(engine, context);
    await publishChain(node, signer, 1);
    const plain = (await node.send(path)).headers.get("etag") ?? "";
    const own = (await node.send(path, { headers: jose })).headers.get("etag") ?? "";
    const statuses = async (headers: Record<string, string>) => [
      (await node.send(path, { headers })).status,
      (await node.send(path, { headers: { ...headers, ...jose } })).status,
      (await node.send(`${path}/signature`, { headers })).status,
    ];
    expect(await statuses({ "if-none-match": plain })).toEqual([304, 200, 200]);
    expect(await statuses({ "if-none-match": own })).toEqual([200, 304, 304]);
    expect(await statuses({ "if-match": plain })).toEqual([200, 412, 412]);
    expect(await statuses({ "if-match": own })).toEqual([412, 200, 200]);
    const head = await node.send(path, { method: "HEAD", headers: jose });
    expect([head.headers.get("etag"), await head.text()]).toEqual([own, ""]);
  });

  test("says in its history who signed which version", async (context) => {
    const { node, signer } = await trustingNode(engine, context);
    await node.store.accept([await sampleVersion()], "each");
    const jws = await signed(sampleService({ version: 2 }), signer);
    expect((await node.send(path, putSigned(jws))).status).toBe(201);
    const { items } = (await (await node.send(`${path}/versions`)).json()) as { items: object[] };
    expect(items).toMatchObject([
      { version: 2, signedBy: signer.kid, signature: `${path}/versions/2/signature` },
      { version: 1, href: `${path}/versions/1` },
    ]);
    expect(items[1]).not.toHaveProperty("signedBy");
    expect((await node.send(`${path}/versions/1`)).headers.get("civic-signature")).toBe("unsigned");
    expect((await problemOf(await node.send(`${path}/versions/1/signature`))).detail).toBe(
      "Nobody signed this version.",
    );
  });

  test("is published once, whoever sends it again", async (context) => {
    const { node, signer } = await trustingNode(engine, context);
    const jws = await signed(sampleService(), signer);
    expect((await node.send(path, putSigned(jws))).status).toBe(201);
    expect((await node.send(path, putSigned(jws))).status).toBe(200);
    expect(await (await node.send(`${path}/signature`)).json()).toEqual(jws);
  });

  test("gives its signature to the same content that came without one", async (context) => {
    const { node, signer } = await trustingNode(engine, context);
    await node.store.accept([await sampleVersion()], "each");
    const etag = (await node.send(path)).headers.get("etag");
    const jws = await signed(sampleService(), signer);
    const response = await node.send(path, putSigned(jws));
    expect([response.status, response.headers.get("civic-signature")]).toEqual([200, "signed"]);
    const read = await node.send(path);
    expect([read.headers.get("etag"), read.headers.get("civic-signature")]).toEqual([etag, "signed"]);
  });

  test("names the one before it", async (context) => {
    const { node, signer } = await trustingNode(engine, context);
    const [first] = await publishChain(node, signer, 1);
    const second = sampleService({ version: 2 });
    for (const previous of [undefined, `sha-256:${"0".repeat(64)}` as const]) {
      const problem = await problemOf(
        await node.send(path, putSigned(await signed(second, signer, { previous }))),
      );
      expect(problem.kind).toBe("version-conflict");
      expect(problem.findings).toMatchObject([
        { code: "previous-mismatch", pointer: "/protected", params: { version: 2 } },
      ]);
    }
    const right = await signed(second, signer, { previous: first?.hash });
    expect((await node.send(path, putSigned(right))).status).toBe(201);
  });

  test("is refused with its reason, and nothing changes", async (context) => {
    const { node, signer } = await trustingNode(engine, context);
    const jws = await signed(sampleService(), signer);
    const other = await signed(sampleService({ name: { en: "Other" } }), signer);
    const stranger = await newSigner();
    const french = await newSigner("fr");
    await pin(french, node.store);
    const refusals: readonly [unknown, string, string][] = [
      [{ ...jws, payload: other.payload }, "invalid-signature", "signature-wrong"],
      [{ ...jws, signature: other.signature }, "invalid-signature", "signature-wrong"],
      [{ ...jws, header: {} }, "invalid-signature", "signature-malformed"],
      [sampleService(), "invalid-signature", "signature-malformed"],
      [await signed(sampleService(), stranger), "invalid-signature", "key-unknown"],
      [await signed(sampleService(), french), "invalid-signature", "key-unknown"],
      [await signed(sampleService({ slug: "elsewhere" }), signer), "invalid-record", "id-mismatch"],
      [await signed(sampleService({ needs: [] }), signer), "invalid-record", "too-few"],
      [await signed(sampleService({ jurisdiction: "fr" }), signer), "forbidden", "jurisdiction-not-allowed"],
      [await signed(sampleService({ version: 2 }), signer), "version-conflict", "version-not-next"],
      ["{", "not-json", "not-json"],
    ];
    for (const [body, kind, code] of refusals) {
      const problem = await problemOf(await node.send(path, putSigned(body)));
      expect([code, problem.kind, problem.findings?.map((each) => each.code)]).toEqual([code, kind, [code]]);
    }
    expect((await node.send(path)).status).toBe(404);
  });

  test("comes from a key that was not revoked", async (context) => {
    const { node, signer } = await trustingNode(engine, context);
    const keys = (await node.store.exchange.keys()).map((key) => ({ ...key, revoked: true }));
    const exchange = { ...node.store.exchange, keys: () => Promise.resolve(keys) };
    const strict = testApp({ ...node.store, exchange });
    const problem = await problemOf(
      await strict.send(path, putSigned(await signed(sampleService(), signer))),
    );
    expect(problem.findings).toMatchObject([{ code: "key-revoked", params: { kid: signer.kid } }]);
  });
});

describe("a record that nobody signed", () => {
  test("is given as it is, unless its signed form alone is taken", async (context) => {
    const node = testApp(await emptyStore("embedded", context));
    await node.store.accept([await sampleVersion()], "each");
    for (const accept of ["*/*", "application/jose+json, application/json;q=0.5", "text/html"]) {
      const response = await node.send(path, { headers: { accept } });
      expect([response.status, response.headers.get("civic-signature")]).toEqual([200, "unsigned"]);
    }
    for (const at of [path, `${path}/versions/1`])
      expect((await problemOf(await node.send(at, { headers: jose }))).kind).toBe("not-acceptable");
    expect((await problemOf(await node.send(`${path}/signature`))).kind).toBe("not-found");
  });

  test("is not taken of a publisher that has keys, where this node holds none of them", async (context) => {
    const { node } = await trustingNode("embedded", context);
    const problem = await problemOf(
      await node.send(path, putSigned(sampleService(), { "content-type": "application/json" })),
    );
    expect(problem.kind).toBe("invalid-signature");
    expect(problem.findings).toMatchObject([{ code: "signature-missing", params: { publisher: "be" } }]);
  });

  test("may not come as anything but JSON, signed or not", async (context) => {
    const node = testApp(await emptyStore("embedded", context));
    const response = await node.send(path, putSigned(sampleService(), { "content-type": "text/plain" }));
    expect(response.status).toBe(415);
    expect(response.headers.get("accept")).toBe("application/json, application/jose+json");
  });
});

test("what is signed holds a record of the greatest size, and no more", async (context) => {
  const { node, signer } = await trustingNode("embedded", context);
  const kindOf = async (characters: number) => {
    const record = sampleService({ name: { en: "a".repeat(characters) } });
    return (await problemOf(await node.send(path, putSigned(await signed(record, signer))))).kind;
  };
  expect(await kindOf(documentLimit - 4096)).toBe("invalid-record");
  expect(await kindOf(documentLimit)).toBe("invalid-signature");
  expect(await kindOf(documentLimit + 64 * 1024)).toBe("body-too-large");
});

test("a JWS that says a thing twice says nothing", async (context) => {
  const { node, signer } = await trustingNode("embedded", context);
  const text = JSON.stringify(await signed(sampleService(), signer));
  const twice = text.replace("{", '{"payload":"e30",');
  const problem = await problemOf(await node.send(path, putSigned(twice)));
  expect([problem.kind, problem.findings?.[0]?.code]).toEqual(["invalid-signature", "repeated-member"]);
});

test("the signature of a record verifies with the key of its publisher alone", async (context) => {
  const { node, signer } = await trustingNode("embedded", context);
  await publishChain(node, signer, 1);
  const read = readSigned(await (await node.send(`${path}/signature`)).json(), ["record"]);
  if ("code" in read) throw new Error(read.code);
  expect(await signatureFinding(read, signer.key)).toBeUndefined();
  expect(read.canonical).toBe(await (await node.send(path)).text());
});
