import type { Signer } from "@civic/schema/signatures";
import type { TestContext } from "vitest";
import { type Attempt, firstAttempt, readOnce } from "../../src/exchange/mirror/mirror-peer.ts";
import type { MirrorPeerOptions } from "../../src/exchange/mirror/open-session.ts";
import { requestPeer } from "../../src/exchange/mirror/request-peer.ts";
import type { Peer } from "../../src/exchange/peer.ts";
import { type PullLimits, pullLimits } from "../../src/exchange/pull-limits.ts";
import type { Store } from "../../src/store/store.ts";
import { createLogger } from "../../src/telemetry/logger.ts";
import { createMetrics, type Metrics } from "../../src/telemetry/metrics.ts";
import { nodeDocument, type ScriptedPeer, startScriptedPeer } from "./mirrored-peer.ts";
import { newSigner } from "./signed-version.ts";
import type { LogLine } from "./test-app.ts";
import { type EngineName, emptyStore } from "./test-store.ts";

/** A peer of whom `be` is taken, with the keys of an anchor. */
export function peerAt(url: string, over: Partial<Peer> = {}): Peer {
  return { url, publishers: new Map([["be", ["be"]]]), unsigned: new Set(), ...over };
}

/** An anchor that names the keys of these signers. */
export function anchorOf(...signers: readonly Signer[]): NonNullable<Peer["anchor"]> {
  const kidsOf = (publisher: string) =>
    signers.filter((signer) => signer.publisher === publisher).map(({ kid }) => kid);
  const publishers = signers.map(({ publisher }) => [publisher, kidsOf(publisher)] as const);
  return { civic: "anchor", publishers: Object.fromEntries(publishers) };
}

const began = new Date("2026-11-23T12:00:00Z");

/** What a mirror of a test works with, and what it told. */
export interface TestMirror {
  readonly store: Store;
  readonly logs: LogLine[];
  readonly metrics: Metrics;
  readonly options: MirrorPeerOptions;
}

/** A mirror over an empty store. */
export async function testMirror(
  context: TestContext,
  {
    engine = "embedded",
    limits = {},
    now = () => performance.now(),
    time = () => began,
  }: {
    engine?: EngineName;
    limits?: Partial<PullLimits>;
    now?: () => number;
    time?: () => Date;
  } = {},
): Promise<TestMirror> {
  const store = await emptyStore(engine, context);
  const logs: LogLine[] = [];
  const logger = createLogger("info", { write: (line: string) => logs.push(JSON.parse(line) as LogLine) });
  const metrics = createMetrics();
  const options: MirrorPeerOptions = {
    ...{ store, logger, metrics, now, quota: 2 ** 40, longestPause: 1, request: requestPeer },
    limits: { ...pullLimits, ...limits },
    time,
    random: () => 0,
    pace: async () => undefined,
    signal: new AbortController().signal,
  };
  return { store, logs, metrics, options };
}

/** A mirror of one peer, which signs with one key that the anchor of the mirror names. */
export interface ScriptedMirror extends TestMirror {
  readonly peer: ScriptedPeer;
  readonly signer: Signer;
  /** Reads the peer once more, so many minutes later; whether that went to its end. */
  read(minutes?: number): Promise<boolean>;
  /** What was refused, by code and record, in its order. */
  refused(): [unknown, unknown][];
  /** The latest version that is shown. */
  latest(record?: string): Promise<number | undefined>;
}

/** The record that versions of tests are of where nothing else is said. */
const helpLine = "be/service/help-line";

/** A mirror over an empty store, and its peer, of whom more or something else may be taken. */
export async function scriptedMirror(
  context: TestContext,
  { engine = "embedded", ...taken }: Partial<Peer> & { readonly engine?: EngineName } = {},
): Promise<ScriptedMirror> {
  let clock = began.getTime();
  const [mirror, peer, signer] = await Promise.all([
    testMirror(context, { engine, time: () => new Date(clock) }),
    startScriptedPeer(),
    newSigner(),
  ]);
  peer.document = nodeDocument(signer);
  let attempt: Attempt = firstAttempt;
  return {
    ...mirror,
    peer,
    signer,
    async read(minutes = 0) {
      clock += minutes * 60_000;
      const named = peerAt(peer.url, { anchor: anchorOf(signer), ...taken });
      attempt = await readOnce(named, attempt, mirror.options);
      return attempt.failures === 0;
    },
    refused: () =>
      mirror.logs.filter(({ code }) => code !== undefined).map(({ code, record }) => [code, record]),
    latest: async (record = helpLine) => (await mirror.store.get(record))?.version,
  };
}
