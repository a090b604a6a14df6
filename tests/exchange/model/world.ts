import type { FlattenedJws, Signer } from "@civic/schema/signatures";
import type { Peer } from "../../../apps/api/src/exchange/peer.ts";
import { signingBy } from "../../../apps/api/src/exchange/signing-by.ts";
import type { Seal } from "../../../apps/api/src/store/seal.ts";
import { type SampleOptions, sampleVersion } from "../../../apps/api/tests/support/sample-record.ts";
import { knownSigner } from "./known-signers.ts";
import { type ModelNode, openModelNode, type WorldClock } from "./model-node.ts";
import { recorded, type Truth } from "./truth.ts";

/** Who publishes: a ministry, whose key its home node holds. */
export interface Ministry {
  readonly code: string;
  readonly home: ModelNode;
  /** Signs with the newest key; what it signs is true. */
  signer: Signer;
  /** Keys that it has had before, the newest last. */
  readonly former: Signer[];
  /** What it has stated, in its order. */
  readonly stated: FlattenedJws[];
}

/** Everything there is in a history. */
export interface World {
  readonly nodes: readonly ModelNode[];
  readonly ministries: readonly Ministry[];
  readonly clock: WorldClock;
  readonly truth: Truth;
  /** The last whole answers, by link: somebody in between may send them again. */
  readonly answers: Map<string, readonly string[]>;
  /** Links on which somebody else had a hand in what was said: what their readers' cursors cover is not for them to know. */
  readonly meddled: Set<string>;
  /** Contents that were made so far: no two are the same. */
  contents: number;
}

/** What a history begins with. */
export interface Beginning {
  readonly folder: string;
  readonly template: string;
  /** Minutes by which the clock of each node is wrong; as many as there are nodes. */
  readonly skews: readonly number[];
  /** How many peers each node reads: the next ones in a circle. */
  readonly reach: number;
}

const publishers = ["be", "fr", "gb"] as const;
/** The records that a ministry may publish. */
export const slugs = ["line", "desk"] as const;

/** Begins a history: nodes without records, of which the first three belong to ministries. */
export async function openWorld({ folder, template, skews, reach }: Beginning, truth: Truth): Promise<World> {
  const clock: WorldClock = { now: 0, skews: new Map() };
  const nodes: ModelNode[] = [];
  for (const [index, skew] of skews.entries()) {
    clock.skews.set(`node-${index}`, skew * 60_000);
    nodes.push(await openModelNode({ name: `node-${index}`, folder, template, clock }));
  }
  const ministries: Ministry[] = [];
  const pinned: Record<string, string[]> = {};
  for (const [index, code] of publishers.entries()) {
    const home = nodes[index];
    if (home === undefined) throw new Error("a ministry has a node");
    const signer = recorded(await knownSigner(code, "first key"), truth);
    pinned[code] = [signer.kid];
    ministries.push({ code, home, signer, former: [], stated: [] });
    await beHeld(home, signer);
  }
  for (const [index, node] of nodes.entries()) {
    const next = Array.from({ length: reach }, (_, step) => nodes[(index + step + 1) % nodes.length]);
    node.peers = next.flatMap((peer) => (peer === undefined ? [] : peerOf(peer, pinned)));
  }
  return {
    ...{ nodes, ministries, clock, truth, contents: 0 },
    answers: new Map(),
    meddled: new Set(),
  };
}

function peerOf({ url }: ModelNode, pinned: Record<string, string[]>): Peer {
  const mandates = new Map(publishers.map((code) => [code as string, [code as string]]));
  return { url, publishers: mandates, unsigned: new Set(), anchor: { civic: "anchor", publishers: pinned } };
}

/** A node signs for its ministry from now on. */
export async function beHeld(home: ModelNode, signer: Signer): Promise<void> {
  home.signers.set(signer.publisher, signer);
  const { publisher, kid, key } = signer;
  await home.store().exchange.trust({ publisher, kid, key, trusted: "held" });
}

/** The node at an address. */
export function nodeAt({ nodes }: World, url: string): ModelNode {
  const found = nodes.find((node) => node.url === url);
  if (found === undefined) throw new Error(`nobody is at ${url}`);
  return found;
}

/** A content that nobody has seen yet. */
export function newContent(world: World, options: SampleOptions) {
  world.contents += 1;
  return sampleVersion({ ...options, name: { en: `Content ${world.contents}` } });
}

/** What a ministry publishes; where it stands by one of two contents of a version, the number after that. */
interface Publication extends Pick<SampleOptions, "slug" | "status" | "version"> {
  readonly standsBy?: Seal["standsBy"] | undefined;
}

/** A ministry publishes the next version of one of its records at its node, as a caller with a key does. */
export async function publish(
  world: World,
  { code, home, signer }: Ministry,
  { slug, status = "active", standsBy, ...numbered }: Publication,
): Promise<void> {
  const store = home.store();
  const latest = await store.get(`${code}/service/${slug}`);
  const number = numbered.version ?? (latest?.version ?? 0) + 1;
  const next = { publisher: code, jurisdiction: code, slug, status, version: number };
  const version = await newContent(world, next as SampleOptions);
  const sign = signingBy(signer, version, standsBy ?? undefined);
  await store.publish(version, () => true, { sign });
}

/** Ends every node of a history. */
export async function closeWorld({ nodes }: World): Promise<void> {
  for (const node of nodes) await node.close();
}
