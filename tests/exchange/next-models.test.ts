import { canonicalise, digestOf, type Service } from "@civic/schema";
import { describe, expect, type TestContext, test } from "vitest";
import { firstAttempt, readOnce } from "../../apps/api/src/exchange/mirror/mirror-peer.ts";
import type { Peer } from "../../apps/api/src/exchange/peer.ts";
import { olderStore } from "../../apps/api/tests/support/older-store.ts";
import { sampleService, sampleVersion } from "../../apps/api/tests/support/sample-record.ts";
import { newSigner } from "../../apps/api/tests/support/signed-version.ts";
import { type TestApp, testApp } from "../../apps/api/tests/support/test-app.ts";
import { anchorOf, testMirror } from "../../apps/api/tests/support/test-mirror.ts";
import {
  type EngineName,
  emptyPlace,
  engines,
  openTestStore,
} from "../../apps/api/tests/support/test-store.ts";
import { passing } from "./model/links.ts";
import { signedFrom } from "./model/signed-content.ts";

const later = "be/service/later";

/** A service in the words of the model after this one, of which nobody here knows what they mean. */
async function laterContent(version: number) {
  const known = sampleService({ slug: "later", version, name: { en: `Content ${version}` } });
  const record = {
    ...known,
    schemaVersion: "99.0.0",
    needs: { of: ["tomorrow"] },
    reach: { unheardOf: true },
  } as unknown as Service;
  const canonical = canonicalise(record);
  return { record, canonical, digest: await digestOf(canonical) };
}

/** A node over an empty store that reads another one, however often it is told to. */
async function mirrorOf(source: TestApp, engine: EngineName, over: Partial<Peer>, context: TestContext) {
  const { options, store, logs } = await testMirror(context, { engine });
  const publishers = new Map([["be", ["be"]]]);
  const peer: Peer = { url: "http://source.example/", publishers, unsigned: new Set(), ...over };
  const self = { name: "source" };
  const parts = { store: source.store, metrics: source.metrics, signers: new Map(), self, now: options.time };
  const request = passing({ context: parts }, { limit: 1_000 });
  const read = async () => {
    expect((await readOnce(peer, firstAttempt, { ...options, request })).failures).toBe(0);
  };
  return { node: testApp(store), read, refused: () => logs.filter(({ code }) => code !== undefined) };
}

const texts = async (node: TestApp, paths: readonly string[]) =>
  Promise.all(paths.map(async (path) => (await node.send(path)).text()));

describe.each(engines)("a node of the next model, and nodes of this one over %s", (engine) => {
  test("exchange: what it says is kept, served, marked and passed on as it is signed, and computed by nobody", async (context) => {
    const signer = await newSigner();
    const anchor = anchorOf(signer);
    const { store } = await testMirror(context);
    const { publisher, kid, key } = signer;
    await store.exchange.trust({ publisher, kid, key, trusted: "held" });
    const first = await signedFrom(await laterContent(1), signer, {});
    const second = await signedFrom(await laterContent(2), signer, { previous: first.seal?.hash });
    const ours = await signedFrom(await sampleVersion(), signer, {});
    await store.exchange.take([first, ours, second]);
    const near = await mirrorOf(testApp(store), engine, { anchor }, context);
    await near.read();
    // It has its copy from a mirror, and believes it by its signature alone.
    const far = await mirrorOf(near.node, engine, { anchor }, context);
    await far.read();
    for (const { node, refused } of [near, far]) {
      expect(refused()).toEqual([]);
      const answer = await node.send(`/v1/records/${later}`);
      expect([answer.status, answer.headers.get("civic-model-version")]).toEqual([200, "99.0.0"]);
      expect(await answer.text()).toBe(second.canonical);
      const [signature = ""] = await texts(node, [`/v1/records/${later}/signature`]);
      expect(JSON.parse(signature)).toMatchObject({ signature: second.seal?.signature });
      expect(await node.store.exchange.versionsOf(later)).toHaveLength(2);
    }
    const without = await openTestStore(await emptyPlace(engine, context));
    await without.exchange.take([ours]);
    const computed = ["/v1/coverage", "/v1/gaps?jurisdiction=be"];
    expect(await texts(far.node, computed)).toEqual(await texts(testApp(without), computed));
  });

  test("a store of the version before is opened, and what it holds is exchanged as what nobody signed", async (context) => {
    const place = await emptyPlace(engine, context);
    const before = [await sampleVersion(), await sampleVersion({ slug: "desk" })];
    await olderStore(place, "0006-prefixes", before);
    const source = testApp(await openTestStore(place));
    const mirror = await mirrorOf(source, engine, { unsigned: new Set(["be"]) }, context);
    await mirror.read();
    for (const { record, canonical } of before)
      expect(await texts(mirror.node, [`/v1/records/${record.id}`])).toEqual([canonical]);
    expect(mirror.refused()).toEqual([]);
  });
});
