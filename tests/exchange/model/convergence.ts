import type { Fork } from "./held.ts";
import { expectSafe, recordIds } from "./safety.ts";
import type { World } from "./world.ts";

/**
 * Every node shows the same versions of every record, no record is held back any more, and every node has the evidence of
 * what was signed twice and shown.
 */
export async function expectConverged(world: World, forks: readonly Fork[]): Promise<void> {
  const { nodes } = world;
  for (const node of nodes) await expectSafe(node, world);
  for (const id of recordIds(world)) {
    // A key that was revoked proves no dispute to those who learn of the revocation first.
    if (isForkedByRevoked(id, world)) continue;
    const shown: string[] = [];
    for (const node of nodes) {
      const { exchange } = node.store();
      const disputes = await exchange.disputes(id);
      const isFrozen = disputes.some(({ settled }) => settled === undefined);
      const latest = (await exchange.versionsOf(id)).at(-1);
      shown.push(`${latest?.version} ${latest?.seal?.hash.slice(8, 16)}${isFrozen ? ", and is frozen" : ""}`);
      for (const fork of forks)
        if (fork.id === id && !disputes.some(({ version }) => version === fork.version))
          throw new Error(`${node.name} has not found that ${id} ${fork.version} was signed twice`);
    }
    if (shown.some((one) => one !== shown[0] || one.includes("frozen")))
      throw new Error(`${id} is not the same everywhere: ${shown.join("; ")}`);
  }
}

function isForkedByRevoked(id: string, { truth: { versions, revoked } }: World): boolean {
  const said = [...versions.values()].filter((each) => each.id === id);
  return said.some(({ version, kid }) => {
    const rivals = said.filter((each) => each.version === version);
    return rivals.length > 1 && revoked.has(kid);
  });
}
