import type { ModelNode } from "./model-node.ts";
import { slugs, type World } from "./world.ts";

/** Every entry of the log of a node, as it would be passed on. */
export async function entriesOf(node: ModelNode) {
  const stretch = await node.store().exchange.entriesAfter(0, {}, { entries: 10_000, bytes: 2 ** 30 });
  if (stretch.more) throw new Error("the log is longer than a history can make it");
  return stretch.entries;
}

/** Holds a node to what must be so at any time: nothing foreign, nothing twice, no broken chain. */
export async function expectSafe(node: ModelNode, world: World): Promise<void> {
  const faults = [
    ...(await foreignOrTwice(node, world)),
    ...(await foreignKeys(node, world)),
    ...(await brokenChains(node, world)),
  ];
  if (faults.length > 0) throw new Error(`${node.name}: ${faults.join("; ")}`);
}

async function foreignOrTwice(node: ModelNode, { truth }: World): Promise<string[]> {
  const seen = new Set<string>();
  return (await entriesOf(node)).flatMap((entry) => {
    if (entry.op === "dispute") return [];
    const hash =
      "seal" in entry ? (entry.seal?.hash ?? "sha-256:") : "hash" in entry ? entry.hash : "sha-256:";
    const isTrue = "canonical" in entry ? truth.versions.has(hash) : truth.statements.has(hash);
    const told = "id" in entry ? `${entry.op} of ${entry.id} ${entry.version}` : entry.op;
    const faults = [
      ...(isTrue ? [] : [`${told} is foreign`]),
      ...(seen.has(hash) ? [`${told} is there twice`] : []),
    ];
    seen.add(hash);
    return faults;
  });
}

async function foreignKeys(node: ModelNode, { truth }: World): Promise<string[]> {
  const keys = await node.store().exchange.keys();
  return keys.flatMap(({ publisher, kid }) =>
    truth.keys.has(`${publisher} ${kid}`) ? [] : [`a key of ${publisher} is foreign`],
  );
}

/** The ids of the records that ministries may publish. */
export function recordIds({ ministries }: World): string[] {
  return ministries.flatMap(({ code }) => slugs.map((slug) => `${code}/service/${slug}`));
}

/** Versions of a record at a node are a chain, each naming the one before, and the last is shown. */
async function brokenChains(node: ModelNode, world: World): Promise<string[]> {
  const store = node.store();
  const faults: string[] = [];
  for (const id of recordIds(world)) {
    const versions = await store.exchange.versionsOf(id);
    for (const [index, { version, seal }] of versions.entries()) {
      const before = versions[index - 1];
      if (before === undefined) continue;
      if (version !== before.version + 1) faults.push(`${id} has ${version} after ${before.version}`);
      else if (seal?.previous !== before.seal?.hash) faults.push(`${id} ${version} does not follow`);
    }
    const latest = await store.get(id);
    if (latest?.version !== versions.at(-1)?.version) faults.push(`${id} does not show its latest version`);
  }
  return faults;
}
