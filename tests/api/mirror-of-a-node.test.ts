import { exampleRecord } from "@civic/schema/examples";
import { jwsHash, type Signer } from "@civic/schema/signatures";
import { createCivicClient, type Fetch } from "@civic/sdk";
import { createMemoryStore, type Mirrored, mirror } from "@civic/sdk/mirror";
import { expect, type TestContext, test } from "vitest";
import {
  dispute,
  keyStatement,
  pin,
  postStatement,
  putSigned,
  revocationOf,
  signed,
} from "../../apps/api/tests/support/signed-records.ts";
import { newSigner } from "../../apps/api/tests/support/signed-version.ts";
import { type TestApp, testApp } from "../../apps/api/tests/support/test-app.ts";
import { type EngineName, emptyStore, engines } from "../../apps/api/tests/support/test-store.ts";

async function nodeTrusting(signer: Signer, engine: EngineName, context: TestContext): Promise<TestApp> {
  const store = await emptyStore(engine, context);
  await pin(signer, store);
  return testApp(store);
}

/** What a mirror tells of a node, in short. */
async function mirrored({ app }: TestApp, { kid }: Signer, store = createMemoryStore()) {
  const fetch: Fetch = (url, init) => app.router.request(url, init);
  const civic = createCivicClient({ baseUrl: "http://node.test", fetch });
  const anchor = { civic: "anchor", publishers: { be: [kid] } } as const;
  const told: string[] = [];
  for await (const each of mirror(civic, { store, anchor, filter: { publisher: ["be"] } }))
    told.push(shortOf(each));
  return { told, store };
}

function shortOf(each: Mirrored): string {
  if (each.outcome === "refused") return `refused ${each.id} ${each.findings[0]?.code}`;
  if ("version" in each) return `${each.outcome} ${each.id} ${each.version}`;
  return each.outcome === "stated" ? `stated ${each.type}` : each.outcome;
}

const line = exampleRecord("service", { slug: "line" });
const path = `/v1/records/${line.id}`;

test.for(engines)("the keys, versions and evidence of a node are mirrored (%s)", async (engine, context) => {
  const [first, second] = [await newSigner(), await newSigner()];
  const node = await nodeTrusting(first, engine, context);
  const one = await signed(line, first);
  expect((await node.send(path, putSigned(one))).status).toBe(201);
  expect((await node.send("/v1/statements", postStatement(await keyStatement(first, second)))).status).toBe(
    201,
  );
  const next = { ...line, version: 2, asOf: "2026-12" };
  const two = await signed(next, second, { previous: jwsHash(one) });
  expect((await node.send(path, putSigned(two))).status).toBe(201);
  const { told, store } = await mirrored(node, first);
  expect(told).toEqual([`taken ${line.id} 1`, "stated key", `taken ${line.id} 2`, "caught-up"]);
  expect(store.versions.get(line.id)?.signed?.jws).toEqual(two);

  const revocation = await revocationOf(second, first);
  expect((await node.send("/v1/statements", postStatement(revocation))).status).toBe(201);
  expect((await mirrored(node, first, store)).told).toEqual(["stated revocation", "caught-up"]);

  await dispute(node.store, { id: line.id, version: 2 }, [
    two,
    await signed({ ...next, asOf: "2027" }, first, { previous: jwsHash(one) }),
  ]);
  const last = await mirrored(node, first, store);
  expect(last.told).toEqual([`refused ${line.id} key-revoked`, "caught-up"]);
  // Who believes another key from the first day sees nothing that counts.
  expect(
    (await mirrored(node, await newSigner())).told.filter((each) => !each.startsWith("refused")),
  ).toEqual(["caught-up"]);
});

test.for(engines)("a version with two contents goes no further (%s)", async (engine, context) => {
  const signer = await newSigner();
  const node = await nodeTrusting(signer, engine, context);
  const one = await signed(line, signer);
  const rival = await signed({ ...line, asOf: "2027" }, signer);
  expect((await node.send(path, putSigned(one))).status).toBe(201);
  const { store } = await mirrored(node, signer);
  await dispute(node.store, line, [one, rival]);
  expect((await mirrored(node, signer, store)).told).toEqual([`disputed ${line.id} 1`, "caught-up"]);
  expect(await store.standing(line.id)).toMatchObject({
    version: 1,
    disputed: { version: 1, hashes: [jwsHash(one), jwsHash(rival)].sort() },
  });
  const standing = { previous: jwsHash(rival), standsBy: jwsHash(rival) };
  const settled = await signed({ ...line, version: 2 }, signer, standing);
  expect((await node.send(path, putSigned(settled))).status).toBe(201);
  expect((await mirrored(node, signer, store)).told).toEqual([
    `known ${line.id} 1`,
    `taken ${line.id} 2`,
    "caught-up",
  ]);
  expect((await store.standing(line.id))?.disputed).toBeUndefined();
});
