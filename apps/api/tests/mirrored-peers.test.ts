import { canonicalise } from "@civic/schema";
import type { FlattenedJws } from "@civic/schema/signatures";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { startMirroring } from "../src/exchange/mirror/mirroring.ts";
import { watchPeers } from "../src/exchange/mirror/watch-peers.ts";
import { disputeLine, signedLine } from "./support/mirrored-peer.ts";
import { newSigner, signedChain, signedVersion } from "./support/signed-version.ts";
import { testApp } from "./support/test-app.ts";
import { anchorOf, peerAt, scriptedMirror } from "./support/test-mirror.ts";
import { engines } from "./support/test-store.ts";

const id = "be/service/help-line";

function altered(jws: FlattenedJws, change: (record: Record<string, unknown>) => object): FlattenedJws {
  const record = JSON.parse(Buffer.from(jws.payload, "base64url").toString()) as Record<string, unknown>;
  return { ...jws, payload: Buffer.from(canonicalise(change(record))).toString("base64url") };
}

describe.each(engines)("a mirror over %s", (engine) => {
  test("takes what is signed by a key of the anchor, byte for byte and with its signature", async (context) => {
    const { peer, signer, read, store, refused } = await scriptedMirror(context, { engine });
    const chain = await signedChain(3, signer);
    peer.lines.push(...chain.map(signedLine));
    expect(await read()).toBe(true);
    const stored = await store.get(id);
    expect(stored).toMatchObject({ version: 3, digest: chain[2]?.digest, seal: chain[2]?.seal });
    expect(Buffer.from(stored?.canonical ?? []).toString()).toBe(chain[2]?.canonical);
    expect(refused()).toEqual([]);
  });

  test("goes on where it ended, and knows what comes twice", async (context) => {
    const { peer, signer, read, store, latest } = await scriptedMirror(context, { engine });
    const chain = await signedChain(3, signer);
    peer.lines.push(...chain.slice(0, 2).map(signedLine));
    await read();
    peer.lines.push(...chain.map(signedLine));
    await read();
    expect(peer.asked.at(-1)).toContain("after=2");
    expect(await latest()).toBe(3);
    expect(await store.mirror.stateOf(peer.url)).toMatchObject({
      ...{ cursor: "5", received: 5, applied: 3, refused: 0, more: false },
      contact: "2026-11-23T12:00:00.000Z",
    });
  });

  test("tries again what came too early, once what it follows is here", async (context) => {
    const { peer, signer, read, store, latest, refused } = await scriptedMirror(context, { engine });
    const [first, second, third] = (await signedChain(3, signer)).map(signedLine);
    peer.lines.push(first as Uint8Array, third as Uint8Array);
    await read();
    expect(await latest()).toBe(1);
    expect(refused()).toEqual([["version-not-next", id]]);
    expect(await store.mirror.waiting(peer.url)).toMatchObject([{ id, version: 3, awaits: id }]);
    peer.lines.push(second as Uint8Array);
    await read();
    expect(await latest()).toBe(3);
    expect(await store.mirror.countQuarantined(peer.url)).toBe(0);
  });

  test("keeps both contents of a version that was signed twice, shows the one before, and goes on once the publisher says which", async (context) => {
    const { peer, signer, read, store, latest, logs, refused } = await scriptedMirror(context, { engine });
    const [first, second] = await signedChain(2, signer);
    if (first === undefined || second === undefined) throw new Error("a chain has two versions");
    const chain = { previous: first.seal.hash };
    const other = await signedVersion({ version: 2, name: { en: "Another truth" } }, signer, chain);
    peer.lines.push(signedLine(first), signedLine(second), signedLine(other));
    await read();
    expect(await latest()).toBe(1);
    expect(await store.exchange.disputes(id)).toMatchObject([{ id, version: 2 }]);
    expect(logs.find(({ code }) => code === "version-disputed")).toMatchObject({ level: 50, record: id });
    const next = { version: 3, name: { en: "After all" } };
    const onwards = await signedVersion(next, signer, { previous: second.seal.hash });
    peer.lines.push(signedLine(onwards));
    await read();
    expect(await latest()).toBe(1);
    const ending = await signedVersion(next, signer, {
      ...{ previous: second.seal.hash, standsBy: second.seal.hash },
    });
    peer.lines.push(signedLine(ending));
    await read();
    expect(await latest()).toBe(3);
    expect((await store.get(id, 2))?.digest).toBe(second.digest);
    expect(refused()).toEqual([
      ["version-disputed", id],
      ["record-frozen", id],
    ]);
  });
});

test("a peer is asked to hold its answer only once everything it has was read: one that has nothing says so at once", async (context) => {
  const { peer, signer, read, store } = await scriptedMirror(context);
  await read();
  expect(peer.asked.at(-1)).not.toContain("wait=");
  expect(await store.mirror.stateOf(peer.url)).toMatchObject({ more: false, caughtUp: expect.any(String) });
  const [first] = await signedChain(1, signer);
  if (first === undefined) throw new Error("a chain has a version");
  peer.lines.push(signedLine(first));
  await read();
  expect(peer.asked.at(-1)).toContain("wait=");
});

test("what was altered on the way is refused, though every digest was made anew, and hides nothing else", async (context) => {
  const { peer, signer, read, latest, refused, logs, store } = await scriptedMirror(context);
  const name = { en: "Call 116006" };
  const [good, other] = [
    await signedVersion({ name }, signer),
    await signedVersion({ slug: "other" }, signer),
  ];
  const jws = altered(good.jws, (record) => ({ ...record, name: { en: "Call 116007" } }));
  peer.lines.push(signedLine({ ...good, jws }), signedLine(other));
  expect(await read()).toBe(true);
  expect(await latest()).toBeUndefined();
  expect(await latest("be/service/other")).toBe(1);
  expect(refused()).toEqual([["signature-wrong", id]]);
  expect(logs.find(({ code }) => code === "signature-wrong")).toMatchObject({
    message: expect.stringContaining("altered on the way, or signed with another key"),
  });
  peer.lines.push(signedLine(good));
  await read();
  expect(await latest()).toBe(1);
  expect(await store.mirror.countQuarantined(peer.url)).toBe(0);
});

test("a record of a newer model is kept and passed on as it is", async (context) => {
  const { peer, signer, read, refused, store } = await scriptedMirror(context);
  const newer = await signedVersion({ schemaVersion: "9.0.0" as never, name: { en: "Later" } }, signer);
  peer.lines.push(signedLine(newer));
  await read();
  expect(refused()).toEqual([]);
  expect((await store.get(id))?.digest).toBe(newer.digest);
});

test("evidence of two contents is believed of a peer only where both signatures hold", async (context) => {
  const { peer, signer, read, refused, latest } = await scriptedMirror(context);
  const [first, second] = await signedChain(2, signer);
  if (first === undefined || second === undefined) throw new Error("a chain has two versions");
  const stranger = await newSigner();
  const chain = { previous: first.seal.hash };
  const forged = await signedVersion({ version: 2, name: { en: "Forged" } }, stranger, chain);
  const other = await signedVersion({ version: 2, name: { en: "Other" } }, signer, chain);
  peer.lines.push(
    ...[first, second].map(signedLine),
    disputeLine(second, forged),
    disputeLine(second, second),
    disputeLine(second, first),
  );
  await read();
  expect(await latest()).toBe(2);
  expect(refused()).toEqual([
    ["key-unknown", id],
    ["dispute-unfounded", id],
    ["dispute-unfounded", id],
  ]);
  peer.lines.push(disputeLine(second, other));
  await read();
  expect(await latest()).toBe(1);
});

test("how mirroring goes is told to whoever asks, with what was refused and why", async (context) => {
  const { peer, signer, read, store } = await scriptedMirror(context);
  const stranger = await newSigner();
  peer.lines.push(
    signedLine(await signedVersion({}, signer)),
    signedLine(await signedVersion({ slug: "other" }, stranger)),
  );
  await read();
  const known = { url: peer.url, publishers: ["be"], unsigned: [], anchored: true };
  const untried = { ...known, url: "https://other.example", anchored: false };
  const node = testApp(store, { peers: [untried, known] });
  const answer = await node.send("/v1/peers", { headers: { "accept-language": "en" } });
  expect(await answer.json()).toEqual({
    items: [
      {
        ...known,
        contact: "2026-11-23T12:00:00.000Z",
        ...{ failures: 0, more: false, received: 2, applied: 1, refused: 1, quarantined: 1 },
        refusals: [
          {
            at: "2026-11-23T12:00:00.000Z",
            finding: expect.objectContaining({
              ...{ code: "key-unknown", record: "be/service/other", pointer: "/protected" },
              message: expect.stringContaining("add it to the anchor"),
            }),
          },
        ],
      },
      {
        ...untried,
        ...{ failures: 0, more: true, received: 0, applied: 0, refused: 0, quarantined: 0, refusals: [] },
      },
    ],
  });
});

test("the figures tell how far behind each peer the node is, and what of it is kept though it was refused", async (context) => {
  const { peer, signer, read, store, metrics } = await scriptedMirror(context);
  const never = "https://never.example";
  const known = (url: string) => ({ url, publishers: ["be"], unsigned: [], anchored: true });
  let minutes = 0;
  watchPeers(metrics, {
    peers: () => [known(peer.url), known(never)],
    mirror: store.mirror,
    time: () => new Date(Date.parse("2026-11-23T12:00:00Z") + minutes * 60_000),
  });
  peer.lines.push(signedLine(await signedVersion({ slug: "other" }, await newSigner())));
  peer.lines.push(signedLine(await signedVersion({}, signer)));
  await read();
  minutes = 2;
  const text = await metrics.registry.metrics();
  expect(text).toContain(`civic_peer_lag_seconds{peer="${peer.url}"} 120\n`);
  expect(text).toContain(`civic_peer_lag_seconds{peer="${never}"} 120\n`);
  expect(text).toContain(`civic_peer_quarantined{peer="${peer.url}"} 1\n`);
  expect(text).toContain(`civic_peer_quarantined{peer="${never}"} 0\n`);
  await store.close();
  const without = await metrics.registry.metrics();
  expect(without).toContain("civic_pulled_total");
  expect(without).not.toContain("civic_peer_lag_seconds{");
});

test("a peer that is added while the node runs is mirrored soon, and no more once it is removed", async (context) => {
  const { peer, signer, store, options, latest } = await scriptedMirror(context);
  const named = peerAt(peer.url, { anchor: anchorOf(signer) });
  const mirroring = startMirroring([], { ...options, readAdded: () => named });
  onTestFinished(() => mirroring.stop());
  peer.lines.push(signedLine(await signedVersion({}, signer)));
  await store.mirror.addPeer({ url: peer.url, settings: "{}" });
  await vi.waitFor(async () => expect(await latest()).toBe(1), { timeout: 100_000 });
  expect(mirroring.peers()).toEqual([{ url: peer.url, publishers: ["be"], unsigned: [], anchored: true }]);
  await store.mirror.removePeer(peer.url);
  await vi.waitFor(() => expect(mirroring.peers()).toEqual([]), { timeout: 100_000 });
});
