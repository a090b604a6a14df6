import {
  type ConfirmationStatement,
  type FlattenedJws,
  type Signer,
  signStatement,
} from "@civic/schema/signatures";
import { expect, type TestContext, test } from "vitest";
import { type Attempt, firstAttempt, readOnce } from "../src/exchange/mirror/mirror-peer.ts";
import type { MirrorPeerOptions } from "../src/exchange/mirror/open-session.ts";
import {
  disputeLine,
  nodeDocument,
  signedLine,
  startScriptedPeer,
  statementLine,
} from "./support/mirrored-peer.ts";
import { newSigner, signedVersion } from "./support/signed-version.ts";
import { testApp } from "./support/test-app.ts";
import { anchorOf, peerAt, testMirror } from "./support/test-mirror.ts";

const issued = "2026-11-23T12:00:00Z";

async function setUp(context: TestContext, { quota = 2 ** 40 } = {}) {
  const [mirror, peer, signer] = await Promise.all([testMirror(context), startScriptedPeer(), newSigner()]);
  peer.document = nodeDocument(signer);
  let attempt: Attempt = firstAttempt;
  const read = async (options: MirrorPeerOptions = { ...mirror.options, quota }) => {
    attempt = await readOnce(peerAt(peer.url, { anchor: anchorOf(signer) }), attempt, options);
    return attempt.failures === 0;
  };
  const codes = () => mirror.logs.flatMap(({ code }) => (code === undefined ? [] : [code]));
  return { ...mirror, peer, signer, read, codes };
}

async function keyLine(signer: Signer, by: Signer): Promise<Uint8Array> {
  const { publisher, key } = signer;
  return statementLine("key", await signStatement("key", { statement: "key", publisher, key, issued }, by));
}

async function revocationLine({ publisher, kid }: Signer, by: Signer): Promise<Uint8Array> {
  const revocation = { statement: "revocation", publisher, kid, issued };
  return statementLine("revocation", await signStatement("revocation", revocation, by));
}

const unsound = (jws: FlattenedJws): FlattenedJws => ({ ...jws, signature: "A".repeat(86) });

test("what a revoked key is said to have signed is looked through once a batch, however much of it waits", async (context) => {
  const { peer, signer, read, store, options, codes } = await setUp(context);
  const next = await newSigner();
  peer.lines.push(await keyLine(next, signer), await revocationLine(signer, next));
  for (let version = 1; version <= 250; version += 1) {
    const named = await signedVersion({ version }, signer);
    peer.lines.push(signedLine({ ...named, jws: unsound(named.jws) }));
  }
  let looks = 0;
  const counting = {
    ...store,
    mirror: {
      ...store.mirror,
      waiting: (...asked: Parameters<typeof store.mirror.waiting>) => {
        looks += 1;
        return store.mirror.waiting(...asked);
      },
    },
  };
  expect(await read({ ...options, store: counting })).toBe(true);
  expect(await store.mirror.countQuarantined(peer.url)).toBe(250);
  expect(new Set(codes())).toEqual(new Set(["key-revoked"]));
  // At the start and for each key; and for each of two batches once for vouchers, to try it again, and for vouchers then.
  expect(looks).toBeLessThanOrEqual(1 + 2 + 2 * 3);
});

test("a publisher gets no more keys by its own word than anybody reads", async (context) => {
  const { peer, signer, read, store, codes } = await setUp(context);
  for (let count = 0; count < 102; count += 1) peer.lines.push(await keyLine(await newSigner(), signer));
  expect(await read()).toBe(true);
  expect(await store.exchange.keys()).toHaveLength(100);
  expect(codes()).toEqual(["too-long", "too-long", "too-long"]);
  const answer = await testApp(store).send("/.well-known/civic-node");
  const document = (await answer.json()) as { publishers: { keys: object[] }[] };
  expect(document.publishers[0]?.keys).toHaveLength(100);
});

type Said = Partial<ConfirmationStatement>;

async function confirmationLine(signer: Signer, said: Said): Promise<Uint8Array> {
  const statement = {
    ...{ statement: "confirmation", publisher: "be", record: "civic/service/compiled", version: 1 },
    ...{ digest: `sha-256:${"0".repeat(64)}`, on: "2026-11-20", issued, ...said },
  };
  return statementLine("confirmation", await signStatement("confirmation", statement, signer));
}

test("what a peer has stored beside versions counts towards what it may have stored", async (context) => {
  const { peer, signer, read, store, metrics } = await setUp(context, { quota: 2_000 });
  for (let index = 0; index < 20; index += 1)
    peer.lines.push(await confirmationLine(signer, { record: `civic/service/${index}` }));
  expect(await read()).toBe(false);
  expect((await metrics.pullsFailed.get()).values).toMatchObject([{ labels: { reason: "quota" }, value: 1 }]);
  expect(await store.exchange.countConfirmations()).toBeLessThan(6);
});

test("evidence that a peer has stored counts as well", async (context) => {
  const { peer, signer, read, store } = await setUp(context, { quota: 20_000 });
  for (let version = 1; version <= 20; version += 1) {
    const [one, other] = [
      await signedVersion({ version, name: { en: "One" } }, signer),
      await signedVersion({ version, name: { en: "Other" } }, signer),
    ];
    peer.lines.push(disputeLine(one, other));
  }
  expect(await read()).toBe(false);
  expect(await store.exchange.countDisputes()).toBeLessThan(15);
});

test("what a State confirmed last counts, in whatever order a peer tells of it, and of no day to come", async (context) => {
  const { peer, signer, read, store, codes } = await setUp(context);
  const digest = (digit: string) => `sha-256:${digit.repeat(64)}` as const;
  const said: readonly Said[] = [
    { on: "2026-11-22", digest: digest("2") },
    { on: "2026-11-21" },
    { on: "2026-11-22", digest: digest("1"), issued: "2026-11-22T08:00:00Z" },
    { on: "2999-01-01" },
  ];
  for (const each of said) peer.lines.push(await confirmationLine(signer, each));
  expect(await read()).toBe(true);
  expect(codes()).toEqual(["issued-in-future"]);
  const { items } = (await (await testApp(store).send("/v1/confirmations")).json()) as { items: object[] };
  expect(items).toMatchObject([{ on: "2026-11-22", digest: digest("2") }]);
  expect((await store.mirror.stateOf(peer.url))?.applied).toBe(1);
});
