import { canonicalise } from "@civic/schema";
import { type FlattenedJws, type Signer, signStatement } from "@civic/schema/signatures";
import { describe, expect, onTestFinished, type TestContext, test, vi } from "vitest";
import { type Attempt, firstAttempt, readOnce } from "../src/exchange/mirror/mirror-peer.ts";
import { startMirroring } from "../src/exchange/mirror/mirroring.ts";
import type { Peer } from "../src/exchange/peer.ts";
import {
  anchorOf,
  disputeLine,
  nodeDocument,
  peerAt,
  type ScriptedPeer,
  signedLine,
  startScriptedPeer,
  statementLine,
  type TestMirror,
  testMirror,
  unsignedLine,
} from "./support/mirrored-peer.ts";
import { sampleVersion } from "./support/sample-record.ts";
import { newSigner, signedChain, signedVersion } from "./support/signed-version.ts";
import { testApp } from "./support/test-app.ts";
import { engines } from "./support/test-store.ts";

const id = "be/service/help-line";
const issued = "2026-11-23T12:00:00Z";

interface Setting extends TestMirror {
  readonly peer: ScriptedPeer;
  readonly signer: Signer;
  /** Reads the peer once more; whether that went to its end. */
  read(): Promise<boolean>;
  /** What was refused, by code and record, in its order. */
  refused(): [unknown, unknown][];
  /** The latest version that is shown. */
  latest(record?: string): Promise<number | undefined>;
}

async function setUp(
  context: TestContext,
  over: Partial<Peer> & { engine?: "embedded" | "PostgreSQL" } = {},
): Promise<Setting> {
  const { engine = "embedded", ...settings } = over;
  const [mirror, peer, signer] = await Promise.all([
    testMirror(context, { engine }),
    startScriptedPeer(),
    newSigner(),
  ]);
  peer.document = nodeDocument(signer);
  let attempt: Attempt = firstAttempt;
  return {
    ...mirror,
    peer,
    signer,
    async read() {
      const named = peerAt(peer.url, { anchor: anchorOf(signer), ...settings });
      attempt = await readOnce(named, attempt, mirror.options);
      return attempt.failures === 0;
    },
    refused: () =>
      mirror.logs.filter(({ code }) => code !== undefined).map(({ code, record }) => [code, record]),
    latest: async (record = id) => (await mirror.store.get(record))?.version,
  };
}

function altered(jws: FlattenedJws, change: (record: Record<string, unknown>) => object): FlattenedJws {
  const record = JSON.parse(Buffer.from(jws.payload, "base64url").toString()) as Record<string, unknown>;
  return { ...jws, payload: Buffer.from(canonicalise(change(record))).toString("base64url") };
}

describe.each(engines)("a mirror over %s", (engine) => {
  test("takes what is signed by a key of the anchor, byte for byte and with its signature", async (context) => {
    const { peer, signer, read, store, refused } = await setUp(context, { engine });
    const chain = await signedChain(3, signer);
    peer.lines.push(...chain.map(signedLine));
    expect(await read()).toBe(true);
    const stored = await store.get(id);
    expect(stored).toMatchObject({ version: 3, digest: chain[2]?.digest, seal: chain[2]?.seal });
    expect(Buffer.from(stored?.canonical ?? []).toString()).toBe(chain[2]?.canonical);
    expect(refused()).toEqual([]);
  });

  test("goes on where it ended, and knows what comes twice", async (context) => {
    const { peer, signer, read, store, latest } = await setUp(context, { engine });
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
    const { peer, signer, read, store, latest, refused } = await setUp(context, { engine });
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
    const { peer, signer, read, store, latest, logs, refused } = await setUp(context, { engine });
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

test("what was altered on the way is refused, though every digest was made anew, and hides nothing else", async (context) => {
  const { peer, signer, read, latest, refused, logs, store } = await setUp(context);
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

test("nothing signed is believed of a peer without an anchor, and it is tried again once there is one", async (context) => {
  const { peer, signer, store, options, refused, latest } = await setUp(context);
  peer.lines.push(signedLine(await signedVersion({}, signer)));
  await readOnce(peerAt(peer.url), firstAttempt, options);
  expect(refused()).toEqual([["key-unknown", id]]);
  expect(await latest()).toBeUndefined();
  await readOnce(peerAt(peer.url, { anchor: anchorOf(signer) }), firstAttempt, options);
  expect(await latest()).toBe(1);
  expect(await store.mirror.countQuarantined(peer.url)).toBe(0);
});

test("for a key that is not known the peer is asked once, however many versions it signed", async (context) => {
  const { peer, signer, read, refused, latest } = await setUp(context);
  const unknown = await newSigner();
  const versions = await Promise.all(["a", "b", "c"].map((slug) => signedVersion({ slug }, unknown)));
  peer.lines.push(...versions.map(signedLine), signedLine(await signedVersion({}, signer)));
  await read();
  const asked = peer.asked.filter((address) => address === "/.well-known/civic-node");
  expect(asked).toHaveLength(2);
  expect(refused().map(([code]) => code)).toEqual(["key-unknown", "key-unknown", "key-unknown"]);
  expect(await latest()).toBe(1);
});

test("a further key counts once a known one has signed it, and one that was revoked no more", async (context) => {
  const { peer, signer, read, refused, latest } = await setUp(context);
  const [second, stranger] = [await newSigner(), await newSigner()];
  const keyOf = ({ key }: Signer) => ({ statement: "key", publisher: "be", key, issued });
  const revocation = { statement: "revocation", publisher: "be", kid: signer.kid, issued };
  peer.lines.push(
    statementLine("key", await signStatement("key", keyOf(stranger), stranger)),
    statementLine("key", await signStatement("key", keyOf(second), signer)),
    signedLine(await signedVersion({ slug: "a" }, second)),
    signedLine(await signedVersion({ slug: "b" }, signer)),
    statementLine("revocation", await signStatement("revocation", revocation, second)),
    signedLine(await signedVersion({ slug: "c" }, signer)),
    signedLine(await signedVersion({ slug: "d" }, second)),
  );
  await read();
  expect(await Promise.all(["a", "b", "c", "d"].map((slug) => latest(`be/service/${slug}`)))).toEqual([
    1,
    1,
    undefined,
    1,
  ]);
  expect(refused()).toEqual([
    ["key-unknown", undefined],
    ["key-revoked", "be/service/c"],
  ]);
});

test("what a revoked key signed stays where it was verified before, also when all is read again", async (context) => {
  const { peer, signer, read, refused, latest } = await setUp(context);
  const second = await newSigner();
  const key = { statement: "key", publisher: "be", key: second.key, issued };
  const revocation = { statement: "revocation", publisher: "be", kid: signer.kid, issued };
  peer.lines.push(
    signedLine(await signedVersion({}, signer)),
    statementLine("key", await signStatement("key", key, signer)),
    statementLine("revocation", await signStatement("revocation", revocation, second)),
  );
  await read();
  peer.status = 410;
  await read();
  expect(await latest()).toBe(1);
  expect(refused()).toEqual([]);
});

const compiled = {
  ...{ publisher: "civic", jurisdiction: "be", slug: "be-help-line" },
  quality: ["desk-research"],
} as const;

test("of what is not signed only publishers that were named are taken, and nothing takes the place of what is signed", async (context) => {
  const { peer, read, refused, latest, store } = await setUp(context, {
    publishers: new Map([
      ["be", ["be"]],
      ["civic", ["be"]],
    ]),
    unsigned: new Set(["civic"]),
  });
  const bare = await sampleVersion({ ...compiled, quality: [...compiled.quality] });
  peer.lines.push(unsignedLine(await sampleVersion({ slug: "bare" })), unsignedLine(bare));
  await read();
  expect(refused()).toEqual([["signature-missing", "be/service/bare"]]);
  expect(await latest(bare.record.id)).toBe(1);
  const civic = await newSigner("civic");
  await store.exchange.trust({ publisher: "civic", kid: civic.kid, key: civic.key, trusted: "held" });
  const options = { ...compiled, quality: [...compiled.quality] };
  const first = await signedVersion(options, civic);
  const second = await signedVersion({ ...options, version: 2 }, civic, { previous: first.seal.hash });
  peer.lines.push(signedLine(first), signedLine(second));
  await read();
  expect(await latest(bare.record.id)).toBe(2);
  const another = { ...options, name: { en: "Another truth" }, version: 2 };
  const third = await sampleVersion({ ...options, version: 3 });
  peer.lines.push(unsignedLine(await sampleVersion(another)), unsignedLine(third));
  await read();
  expect(await store.get(bare.record.id)).toMatchObject({ version: 2, digest: second.digest });
  expect(refused().slice(1)).toEqual([
    ["downgraded", bare.record.id],
    ["signature-missing", bare.record.id],
  ]);
});

test("what speaks about others than it may, and what is of others, is refused", async (context) => {
  const { peer, signer, read, refused } = await setUp(context);
  const french = await newSigner("fr");
  peer.lines.push(
    signedLine(await signedVersion({ slug: "abroad", jurisdiction: "fr" }, signer)),
    signedLine(await signedVersion({ publisher: "fr", jurisdiction: "fr" }, french)),
    signedLine(await signedVersion({ publisher: "fr", jurisdiction: "fr", slug: "stolen" }, signer)),
  );
  await read();
  expect(refused()).toEqual([
    ["jurisdiction-not-allowed", "be/service/abroad"],
    ["publisher-not-allowed", "fr/service/help-line"],
    ["publisher-not-allowed", "fr/service/stolen"],
  ]);
});

test("a record of a newer model is kept and passed on as it is", async (context) => {
  const { peer, signer, read, refused, store } = await setUp(context);
  const newer = await signedVersion({ schemaVersion: "9.0.0" as never, name: { en: "Later" } }, signer);
  peer.lines.push(signedLine(newer));
  await read();
  expect(refused()).toEqual([]);
  expect((await store.get(id))?.digest).toBe(newer.digest);
});

test("evidence of two contents is believed of a peer only where both signatures hold", async (context) => {
  const { peer, signer, read, refused, latest } = await setUp(context);
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

test("what was issued in a time to come is refused", async (context) => {
  const { peer, signer, read, refused } = await setUp(context);
  const second = await newSigner();
  const key = { statement: "key", publisher: "be", key: second.key, issued: "2027-01-01T00:00:00Z" };
  peer.lines.push(statementLine("key", await signStatement("key", key, signer)));
  await read();
  expect(refused()).toEqual([["issued-in-future", undefined]]);
});

test("a JWS of one thing is not taken for another", async (context) => {
  const { peer, signer, read, refused } = await setUp(context);
  const version = await signedVersion({}, signer);
  const confirmation = {
    ...{ statement: "confirmation", publisher: "be", record: id, version: 1, digest: version.digest },
    ...{ on: "2026-11-23", issued },
  };
  const confirmed = await signStatement("confirmation", confirmation, signer);
  peer.lines.push(signedLine({ ...version, jws: confirmed }), statementLine("key", version.jws));
  await read();
  expect(refused().map(([code]) => code)).toEqual(["signature-type", "signature-type"]);
});

test("how mirroring goes is told to whoever asks, with what was refused and why", async (context) => {
  const { peer, signer, read, store } = await setUp(context);
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

test("a peer that is added while the node runs is mirrored soon, and no more once it is removed", async (context) => {
  const { peer, signer, store, options, latest } = await setUp(context);
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
