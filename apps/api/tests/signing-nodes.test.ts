import { type JwsHash, jwsHash, readSigned, type Signer, signatureFinding } from "@civic/schema/signatures";
import { describe, expect, type TestContext, test } from "vitest";
import { sampleService, sampleVersion } from "./support/sample-record.ts";
import { dispute, pin, putSigned, signed } from "./support/signed-records.ts";
import { newSigner } from "./support/signed-version.ts";
import { problemOf, putInit, type TestApp, testApp } from "./support/test-app.ts";
import { type EngineName, emptyStore, engines } from "./support/test-store.ts";

const path = "/v1/records/be/service/help-line";

/** A node that holds the key of `be`. */
async function signingNode(engine: EngineName, context: TestContext) {
  const store = await emptyStore(engine, context);
  const signer = await newSigner();
  const { publisher, kid, key } = signer;
  await store.exchange.trust({ publisher, kid, key, trusted: "held" });
  return { node: testApp(store, { signers: [signer] }), signer };
}

async function signatureOf(node: TestApp, version: number, signer: Signer) {
  const read = readSigned(await (await node.send(`${path}/versions/${version}/signature`)).json(), [
    "record",
  ]);
  if ("code" in read) throw new Error(read.code);
  expect(await signatureFinding(read, signer.key)).toBeUndefined();
  return read;
}

/** A record whose second version was signed with two contents. */
async function frozenNode(engine: EngineName, context: TestContext) {
  const { node, signer } = await signingNode(engine, context);
  await node.send(path, putInit(sampleService()));
  const previous = (await signatureOf(node, 1, signer)).hash;
  const contents = await Promise.all(
    ["One", "Two"].map((en) => signed(sampleService({ version: 2, name: { en } }), signer, { previous })),
  );
  const [one, two] = contents;
  if (one === undefined || two === undefined) throw new Error("two were signed");
  expect((await node.send(path, putSigned(one))).status).toBe(201);
  await dispute(node.store, sampleService({ version: 2 }), [one, two]);
  return { node, signer, one, two };
}

describe.each(engines)("a node that holds the key of a publisher, on %s", (engine) => {
  test("signs what comes unsigned, each version after the one before", async (context) => {
    const { node, signer } = await signingNode(engine, context);
    for (const version of [1, 2, 3]) {
      const response = await node.send(path, putInit(sampleService({ version })));
      expect([response.status, response.headers.get("civic-signature")]).toEqual([201, "signed"]);
    }
    const hashes: (JwsHash | undefined)[] = [undefined];
    for (const version of [1, 2, 3]) {
      const read = await signatureOf(node, version, signer);
      expect(read.header).toMatchObject({ alg: "ES256", typ: "civic-record+jws", kid: signer.kid });
      expect(read.header.previous).toBe(hashes.at(-1));
      hashes.push(read.hash);
    }
  });

  test("signs a version once", async (context) => {
    const { node, signer } = await signingNode(engine, context);
    await node.send(path, putInit(sampleService()));
    const { jws } = await signatureOf(node, 1, signer);
    const again = await node.send(path, putInit(sampleService()));
    expect([again.status, again.headers.get("civic-signature")]).toEqual([200, "signed"]);
    expect((await signatureOf(node, 1, signer)).jws).toEqual(jws);
  });

  test("signs after what is unsigned, and says nothing of it", async (context) => {
    const { node, signer } = await signingNode(engine, context);
    await node.store.accept([await sampleVersion()], "each");
    expect((await node.send(path, putInit(sampleService({ version: 2 })))).status).toBe(201);
    expect((await signatureOf(node, 2, signer)).header).not.toHaveProperty("previous");
  });

  test("lets one of several publications of a version through, and the versions stay a chain", async (context) => {
    const { node, signer } = await signingNode(engine, context);
    await node.send(path, putInit(sampleService()));
    const rivals = ["One", "Two", "Three"].map((en) => sampleService({ version: 2, name: { en } }));
    const next = sampleService({ version: 3 });
    const answers = await Promise.all([...rivals, next].map((each) => node.send(path, putInit(each))));
    expect(
      answers
        .slice(0, 3)
        .map(({ status }) => status)
        .sort(),
    ).toEqual([201, 409, 409]);
    if (answers[3]?.status !== 201) expect((await node.send(path, putInit(next))).status).toBe(201);
    const [first, second, third] = [
      await signatureOf(node, 1, signer),
      await signatureOf(node, 2, signer),
      await signatureOf(node, 3, signer),
    ];
    expect([second.header.previous, third.header.previous]).toEqual([first.hash, second.hash]);
  });

  test("obeys the conditions of who writes", async (context) => {
    const { node } = await signingNode(engine, context);
    expect((await node.send(path, putInit(sampleService(), { "if-match": "*" }))).status).toBe(412);
    expect((await node.send(path, putInit(sampleService(), { "if-none-match": "*" }))).status).toBe(201);
    const refused = await problemOf(await node.send(path, putInit(sampleService({ version: 3 }))));
    expect(refused.findings).toMatchObject([{ code: "version-not-next", params: { expected: 2 } }]);
  });

  test("signs for nobody else", async (context) => {
    const { node } = await signingNode(engine, context);
    const record = sampleService({ publisher: "fr", jurisdiction: "fr" });
    const authorization = "Bearer fr-key-0815";
    const response = await node.send(`/v1/records/${record.id}`, putInit(record, { authorization }));
    expect([response.status, response.headers.get("civic-signature")]).toEqual([201, "unsigned"]);
  });

  test("signs no more once its key was revoked", async (context) => {
    const { node, signer } = await signingNode(engine, context);
    const keys = (await node.store.exchange.keys()).map((key) => ({ ...key, revoked: true }));
    const exchange = { ...node.store.exchange, keys: () => Promise.resolve(keys) };
    const strict = testApp({ ...node.store, exchange }, { signers: [signer] });
    const problem = await problemOf(await strict.send(path, putInit(sampleService())));
    expect([problem.kind, problem.findings?.[0]?.code]).toEqual(["invalid-signature", "key-revoked"]);
    expect((await strict.send(path)).status).toBe(404);
  });
});

describe.each(engines)("a record that was signed with two contents, on %s", (engine) => {
  test("stays at the version before, and says so", async (context) => {
    const { node } = await frozenNode(engine, context);
    for (const at of [path, `${path}/versions`, `${path}/versions/1`]) {
      const response = await node.send(at);
      expect([at, response.status, response.headers.get("civic-frozen")]).toEqual([at, 200, "2"]);
    }
    expect(await (await node.send(path)).json()).toMatchObject({ version: 1 });
    const hidden = await problemOf(await node.send(`${path}/versions/2`));
    expect([hidden.kind, hidden.findings]).toMatchObject([
      "not-found",
      [{ code: "version-disputed", params: { version: 2 } }],
    ]);
  });

  test("is not what it was to who holds a page with it", async (context) => {
    const { node, signer } = await signingNode(engine, context);
    const first = await signed(sampleService(), signer);
    await node.send(path, putSigned(first));
    const previous = jwsHash(first);
    const [one, two] = await Promise.all(
      ["One", "Two"].map((en) => signed(sampleService({ version: 2, name: { en } }), signer, { previous })),
    );
    if (one === undefined || two === undefined) throw new Error("two were signed");
    await node.send(path, putSigned(one));
    const page = await node.send("/v1/records?kind=service&kind=pathway");
    const held = { headers: { "if-none-match": page.headers.get("etag") ?? "" } };
    expect((await node.send("/v1/records?kind=service&kind=pathway", held)).status).toBe(304);
    await dispute(node.store, sampleService({ version: 2 }), [one, two]);
    const after = await node.send("/v1/records?kind=service&kind=pathway", held);
    expect(after.status).toBe(200);
    expect(await after.json()).toMatchObject({ items: [{ version: 1 }] });
  });

  test("takes nothing but a version that says which content is stood by", async (context) => {
    const { node, one, two } = await frozenNode(engine, context);
    const third = sampleService({ version: 3 });
    const other = `sha-256:${"0".repeat(64)}`;
    for (const query of ["", `?standsBy=${other}`]) {
      const problem = await problemOf(await node.send(`${path}${query}`, putInit(third)));
      expect([problem.status, problem.kind]).toEqual([409, "record-frozen"]);
      const [frozen, missing] = problem.findings ?? [];
      expect(frozen).toMatchObject({ code: "record-frozen", params: { version: 2 } });
      const { first, second } = missing?.params ?? {};
      expect([first, second].sort()).toEqual([one, two].map(jwsHash).sort());
    }
    const early = await problemOf(await node.send(path, putInit(sampleService({ version: 2 }))));
    expect(early.findings?.map(({ code }) => code)).toEqual([
      "record-frozen",
      "version-not-next",
      "stands-by-missing",
    ]);
  });

  test.for(["one", "two"] as const)(
    "goes on with the content that is stood by: %s",
    async (chosen, context) => {
      const { node, signer, ...contents } = await frozenNode(engine, context);
      const jws = contents[chosen];
      const third = sampleService({ version: 3 });
      const response = await node.send(`${path}?standsBy=${jwsHash(jws)}`, putInit(third));
      expect(response.status).toBe(201);
      expect(response.headers.get("civic-signature")).toBe("signed");
      expect((await node.send(path)).headers.has("civic-frozen")).toBe(false);
      expect((await signatureOf(node, 2, signer)).jws).toEqual(jws);
      expect((await signatureOf(node, 3, signer)).header).toMatchObject({
        previous: jwsHash(jws),
        standsBy: jwsHash(jws),
      });
    },
  );

  test("is also settled by what was signed elsewhere", async (context) => {
    const { node, signer, two } = await frozenNode(engine, context);
    const standsBy = jwsHash(two);
    const third = await signed(sampleService({ version: 3 }), signer, { previous: standsBy, standsBy });
    expect((await node.send(path, putSigned(third))).status).toBe(201);
    expect(await (await node.send(`${path}/versions/2`)).json()).toMatchObject({ name: { en: "Two" } });
  });
});

test("a record whose only version is disputed is not found, and it is told why", async (context) => {
  const store = await emptyStore("embedded", context);
  const signer = await newSigner();
  await pin(signer, store);
  const node = testApp(store);
  const [one, two] = await Promise.all(
    ["One", "Two"].map((en) => signed(sampleService({ name: { en } }), signer)),
  );
  if (one === undefined || two === undefined) throw new Error("two were signed");
  await node.send(path, putSigned(one));
  await dispute(store, sampleService(), [one, two]);
  for (const at of [path, `${path}/versions`, `${path}/signature`, `${path}/versions/1`]) {
    const problem = await problemOf(await node.send(at));
    expect([problem.kind, problem.findings?.[0]?.code]).toEqual(["not-found", "version-disputed"]);
  }
});
