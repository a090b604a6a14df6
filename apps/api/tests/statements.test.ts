import {
  type ConfirmationStatement,
  type FlattenedJws,
  jwsHash,
  signStatement,
} from "@civic/schema/signatures";
import { describe, expect, type TestContext, test } from "vitest";
import { readLines } from "./support/read-lines.ts";
import { sampleService, sampleVersion } from "./support/sample-record.ts";
import {
  dispute,
  hashesOf,
  keyStatement,
  pin,
  postStatement,
  revocationOf,
  signed,
} from "./support/signed-records.ts";
import { newSigner } from "./support/signed-version.ts";
import { problemOf, type TestApp, testApp } from "./support/test-app.ts";
import { emptyStore } from "./support/test-store.ts";

const compiled = { slug: "compiled", publisher: "civic", jurisdiction: "be" } as const;

/** A node that goes by a key of `be` and holds a compiled record about it. */
async function newNode(context: TestContext) {
  const store = await emptyStore("embedded", context);
  const version = await sampleVersion(compiled);
  await store.accept([version], "each");
  const signer = await newSigner();
  await pin(signer, store);
  return { ...testApp(store), signer, digest: version.digest };
}

async function state({ send }: TestApp, jws: unknown, publisher: "be" | "fr" = "be") {
  const response = await send("/v1/statements", postStatement(jws, publisher));
  return { status: response.status, response, ...(response.ok && ((await response.json()) as object)) };
}

async function refusal(node: TestApp, jws: unknown, publisher: "be" | "fr" = "be") {
  const { response } = await state(node, jws, publisher);
  const { kind, findings = [] } = await problemOf(response);
  return [kind, ...findings.map(({ code, pointer }) => `${code} ${pointer}`)];
}

async function linesOf({ send }: TestApp) {
  return readLines(await (await send("/v1/feed")).text()).lines;
}

describe("a key", () => {
  test("counts once a key that counts has signed it, and is passed on", async (context) => {
    const node = await newNode(context);
    const next = await newSigner();
    const jws = await keyStatement(node.signer, next);
    const taken = { type: "key", publisher: "be", about: next.kid, keysInForce: 2 };
    expect(await state(node, jws)).toMatchObject({ status: 201, ...taken });
    expect(await state(node, jws)).toMatchObject({ status: 200, ...taken });
    expect(await linesOf(node)).toMatchObject([{ op: "put" }, { op: "key", jws }]);
    const third = await newSigner();
    expect(await state(node, await keyStatement(next, third))).toMatchObject({ status: 201, keysInForce: 3 });
  });

  test.for(["pinned", "held"] as const)(
    "that is %s here already is passed on once it is stated",
    async (trusted, context) => {
      const node = await newNode(context);
      const { publisher, kid, key, ...next } = await newSigner();
      await node.store.exchange.trust({ publisher, kid, key, trusted });
      const jws = await keyStatement(node.signer, { key });
      expect(await state(node, jws)).toMatchObject({ status: 201, about: kid, keysInForce: 2 });
      expect((await linesOf(node)).map(({ op }) => op)).toEqual(["put", "key"]);
      // A desk sends all that it has again, also once the key that signed it counts no more.
      await state(node, await revocationOf(node.signer, { publisher, kid, key, ...next }));
      expect(await state(node, jws)).toMatchObject({ status: 200, about: kid, keysInForce: 1 });
      expect(await refusal(node, jws, "fr")).toEqual(["forbidden"]);
      expect((await linesOf(node)).map(({ op }) => op)).toEqual(["put", "key", "revocation"]);
    },
  );

  test("that nobody here knows adds no other", async (context) => {
    const node = await newNode(context);
    const stranger = await newSigner();
    const jws = await keyStatement(stranger, await newSigner());
    expect(await refusal(node, jws)).toEqual(["invalid-signature", "key-unknown /protected"]);
    expect(await linesOf(node)).toHaveLength(1);
  });

  test("that was revoked states nothing more; revoked is revoked", async (context) => {
    const node = await newNode(context);
    const next = await newSigner();
    await state(node, await keyStatement(node.signer, next));
    expect(await state(node, await revocationOf(node.signer, next))).toMatchObject({
      status: 201,
      keysInForce: 1,
    });
    const late = await keyStatement(node.signer, await newSigner());
    expect(await refusal(node, late)).toEqual(["invalid-signature", "key-revoked /protected"]);
    // Whoever states it again does not bring it back.
    expect(await state(node, await keyStatement(next, node.signer))).toMatchObject({
      status: 200,
      keysInForce: 1,
    });
  });

  test("may revoke itself, and the last one says what follows", async (context) => {
    const node = await newNode(context);
    expect(await state(node, await revocationOf(node.signer, node.signer))).toMatchObject({
      status: 201,
      keysInForce: 0,
      notice:
        "No key of “be” counts here any more: nothing of this publisher is taken until an anchor names a new key.",
    });
  });

  test("that is not of the publisher is not revoked", async (context) => {
    const node = await newNode(context);
    const jws = await revocationOf(await newSigner(), node.signer);
    expect(await refusal(node, jws)).toEqual(["invalid-statement", "key-unknown /kid"]);
  });
});

describe("a confirmation", () => {
  type Said = Partial<ConfirmationStatement>;

  async function confirmation({ signer, digest }: Awaited<ReturnType<typeof newNode>>, said: Said = {}) {
    const statement: ConfirmationStatement = {
      ...{ statement: "confirmation", publisher: "be", record: "civic/service/compiled" },
      ...{ version: 1, digest, on: "2026-11-28", issued: "2026-11-28T08:00:00Z", ...said },
    };
    return signStatement("confirmation", statement, signer);
  }

  async function listed({ send }: TestApp, query = "") {
    return ((await (await send(`/v1/confirmations${query}`)).json()) as { items: object[] }).items;
  }

  test("is taken, listed and passed on; the newest of a State and record counts", async (context) => {
    const node = await newNode(context);
    const first = await confirmation(node);
    expect(await state(node, first)).toMatchObject({ status: 201, about: "civic/service/compiled" });
    expect(await state(node, first)).toMatchObject({ status: 200 });
    const { digest } = node;
    const item = {
      ...{ publisher: "be", record: "civic/service/compiled", version: 1, digest, on: "2026-11-28" },
      latest: { version: 1, digest },
    };
    expect(await listed(node)).toEqual([item]);
    expect(await state(node, await confirmation(node, { on: "2026-11-29" }))).toMatchObject({ status: 201 });
    expect(await state(node, await confirmation(node, { on: "2026-11-01" }))).toMatchObject({ status: 200 });
    expect(await listed(node, "?jurisdiction=be&jurisdiction=fr")).toEqual([{ ...item, on: "2026-11-29" }]);
    expect(await listed(node, "?jurisdiction=fr")).toEqual([]);
    expect((await linesOf(node)).map(({ op }) => op)).toEqual(["put", "confirmation", "confirmation"]);
  });

  test.for<[string, Said, string]>([
    ["of a version that is not here", { version: 2 }, "confirmed-not-here /record"],
    ["of a record that is not here", { record: "civic/service/none" }, "confirmed-not-here /record"],
    ["of another content", { digest: `sha-256:${"0".repeat(64)}` }, "confirmed-not-here /record"],
    ["of a day to come", { on: "2026-12-01" }, "issued-in-future /on"],
    ["that was signed in a time to come", { issued: "2026-12-24T08:00:00Z" }, "issued-in-future /issued"],
  ])("%s is refused", async ([, said, found], context) => {
    const node = await newNode(context);
    expect(await refusal(node, await confirmation(node, said))).toEqual(["invalid-statement", found]);
    expect(await listed(node)).toEqual([]);
  });

  test("about another State is refused", async (context) => {
    const node = await newNode(context);
    const french = await sampleVersion({ ...compiled, slug: "french", jurisdiction: "fr" });
    await node.store.accept([french], "each");
    const jws = await confirmation(node, { record: "civic/service/french", digest: french.digest });
    expect(await refusal(node, jws)).toEqual(["invalid-statement", "jurisdiction-not-allowed /record"]);
  });
});

describe("a statement", () => {
  test("is taken only with the API key of its publisher", async (context) => {
    const node = await newNode(context);
    const jws = await keyStatement(node.signer, await newSigner());
    expect(await refusal(node, jws, "fr")).toEqual(["forbidden"]);
    expect(await linesOf(node)).toHaveLength(1);
  });

  test("that was altered in any part is refused", async (context) => {
    const node = await newNode(context);
    const jws = await keyStatement(node.signer, await newSigner());
    const other = await keyStatement(node.signer, await newSigner());
    for (const part of ["protected", "payload", "signature"] as const) {
      const [kind] = await refusal(node, { ...jws, [part]: part === "protected" ? "e30" : other[part] });
      expect(kind).toBe("invalid-signature");
    }
  });

  test.for([
    ["no JSON", "{", "not-json"],
    ["nothing signed", "{}", "invalid-signature"],
    ["a list", "[]", "invalid-signature"],
  ] as const)("that is %s is refused as %s", async ([, body, kind], context) => {
    const node = await newNode(context);
    expect((await refusal(node, body))[0]).toBe(kind);
  });

  test("a record is none", async (context) => {
    const node = await newNode(context);
    const jws = await signed(sampleService(), node.signer);
    expect(await refusal(node, jws)).toEqual(["invalid-signature", "signature-type /protected"]);
  });
});

/** Two JWS in the order in which a store keeps them. */
function inOrder([one, other]: readonly FlattenedJws[]): [FlattenedJws, FlattenedJws] {
  if (one === undefined || other === undefined) throw new Error("two of them are needed");
  return jwsHash(one) < jwsHash(other) ? [one, other] : [other, one];
}

test("a dispute is listed with its hashes, and with its evidence where it is asked for", async (context) => {
  const node = await newNode(context);
  const record = sampleService();
  const contents = [record, { ...record, name: { en: "Another line" } }];
  const [one, other] = inOrder(await Promise.all(contents.map((content) => signed(content, node.signer))));
  await dispute(node.store, record, [one, other]);
  const read = async (query = "") =>
    (await (await node.send(`/v1/disputes${query}`)).json()) as { items: object[] };
  const head = { id: record.id, version: 1, hashes: hashesOf(one, other), at: expect.any(String) };
  expect(await read()).toEqual({ items: [head] });
  expect(await read(`?id=${record.id}`)).toEqual({ items: [{ ...head, jws: [one, other] }] });
  expect(await read("?id=be/service/other")).toEqual({ items: [] });
  expect((await linesOf(node)).at(-1)).toMatchObject({
    op: "dispute",
    id: record.id,
    version: 1,
    jws: [one, other],
  });
});

test("of more evidence than one answer holds, the first is given and the rest counted", async (context) => {
  const node = await newNode(context);
  const long = (letter: string) => ({ en: letter.repeat(500_000) });
  for (const version of [1, 2, 3]) {
    const contents = ["a", "b"].map((letter) => sampleService({ version, name: long(letter) }));
    const jws = await Promise.all(contents.map((content) => signed(content, node.signer)));
    await dispute(node.store, sampleService({ version }), inOrder(jws));
  }
  const listed = async (query: string) => (await node.send(`/v1/disputes${query}`)).json();
  expect(await listed("?id=be/service/help-line")).toMatchObject({ items: [{ version: 1 }], omitted: 2 });
  const { items } = (await listed("")) as { items: object[] };
  expect(items).toMatchObject([{ version: 1 }, { version: 2 }, { version: 3 }]);
});
