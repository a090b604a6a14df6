import { jwsHash } from "@civic/schema/signatures";
import { recordIds } from "./safety.ts";
import { readOnceBy } from "./steps.ts";
import { publish, slugs, type World } from "./world.ts";

const day = 24 * 60 * 60_000;

/** Nodes ask each other for keys again after so long. */
const keyAge = 11 * 60_000;

/** Every node reads its peers until all keys have gone round: from then on nobody reads a feed anew because of one. */
export async function meet(world: World): Promise<void> {
  for (const _ of world.nodes) {
    await readAll(world);
    world.clock.now += keyAge;
  }
}

async function readAll(world: World): Promise<void> {
  for (const node of world.nodes)
    for (const peer of node.peers.keys())
      await readOnceBy(world, node, { peer, limit: 1_000, mishap: { type: "none" } });
}

/** Nothing stands in the way any more: every node reads its peers until none learns anything. */
async function heal(world: World): Promise<void> {
  for (let round = 1; round <= 20; round += 1) {
    const before = await positions(world);
    // Long enough that everything is looked through again.
    world.clock.now += 8 * day;
    await readAll(world);
    if ((await positions(world)) === before) return;
  }
  throw new Error("the nodes do not come to an end");
}

async function positions({ nodes }: World): Promise<string> {
  const found: unknown[] = [];
  for (const node of nodes) {
    const store = node.store();
    found.push(await store.revision(), (await store.exchange.keys()).length);
    for (const { url } of node.peers) {
      const state = await store.mirror.stateOf(url);
      found.push(state?.contact === undefined, state?.more, state?.error);
    }
  }
  return JSON.stringify(found);
}

/** All clocks are put right, and each ministry says which of two contents of a version it stands by; as often as there is such a version. */
export async function settle(world: World): Promise<void> {
  world.clock.skews.clear();
  if (isAnyRevoked(world)) {
    await heal(world);
    await vouch(world);
  }
  for (let round = 0; round < 8; round += 1) {
    await heal(world);
    if (!(await standByOne(world))) return;
  }
  throw new Error("disputes do not come to an end");
}

function isAnyRevoked({ truth }: World): boolean {
  return truth.revoked.size > 0;
}

/** A ministry that revoked a key says by a next version, with the key that it has now, which ones before it hold. */
async function vouch(world: World): Promise<void> {
  const { truth, ministries } = world;
  for (const ministry of ministries) {
    if (!ministry.former.some(({ kid }) => truth.revoked.has(kid))) continue;
    for (const slug of slugs) await publish(world, ministry, { slug });
  }
}

async function standByOne(world: World): Promise<boolean> {
  let isOpen = false;
  for (const id of recordIds(world)) {
    const ministry = world.ministries.find(({ code }) => id.startsWith(`${code}/`));
    if (ministry === undefined) continue;
    const disputes = await ministry.home.store().exchange.disputes(id);
    const [lowest] = disputes
      .filter(({ settled }) => settled === undefined)
      .toSorted((a, b) => a.version - b.version);
    if (lowest === undefined) continue;
    isOpen = true;
    const standsBy = jwsHash(lowest.jws[0]);
    await publish(world, ministry, { slug: id.split("/")[2] ?? "", version: lowest.version + 1, standsBy });
  }
  return isOpen;
}
