import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { jwsHash } from "@civic/schema/signatures";
import { readFeedCursor } from "../../../apps/api/src/cursors/feed-cursor.ts";
import type { ModelNode } from "./model-node.ts";
import { entriesOf, recordIds } from "./safety.ts";
import { nodeAt, type World } from "./world.ts";

/**
 * Holds every node to its cursors: what of a peer lies before them it has, shown or put aside, or keeps with the reason why
 * it refused it. Where somebody had a hand in what was said, the cursor is theirs.
 */
export async function expectNothingSkipped(world: World): Promise<void> {
  for (const node of world.nodes)
    for (const { url } of node.peers) {
      if (world.meddled.has(`${url} to ${node.url}`)) continue;
      const peer = nodeAt(world, url);
      const position = await positionAt(node, peer);
      const held = hashesAt(node);
      for (const entry of await entriesOf(peer)) {
        if (entry.seq > position || !("canonical" in entry) || held.has(entry.seal?.hash ?? "")) continue;
        throw new Error(`${node.name} has passed over ${entry.id} ${entry.version} of ${peer.name}`);
      }
    }
}

/** How far a node has read a peer, by the cursor that it keeps; 0 where that stands for nothing any more. */
async function positionAt(node: ModelNode, peer: ModelNode): Promise<number> {
  const state = await node.store().mirror.stateOf(peer.url);
  if (state?.cursor === undefined) return 0;
  const { exchange } = peer.store();
  const publishers = node.peers.flatMap((each) => [...each.publishers.keys()]);
  const asked = { identity: await exchange.identity(), filter: { publishers } };
  const read = await readFeedCursor(state.cursor, asked, exchange);
  return read.type === "place" ? read.position : 0;
}

/** Hashes of everything that a node holds: in sight, put aside, in dispute, and refused with a reason. */
function hashesAt({ dataFolder }: ModelNode): ReadonlySet<string> {
  const database = new DatabaseSync(join(dataFolder, "civic.sqlite"), { readOnly: true });
  try {
    const kept = database
      .prepare(
        `select hash from record_version union select hash from quarantine
          union select hash_a from dispute union select hash_b from dispute`,
      )
      .all()
      .map(({ hash }) => String(hash));
    const aside = database
      .prepare("select protected, canonical from set_aside where protected is not null")
      .all()
      .map(({ protected: header, canonical }) => {
        const payload = Buffer.from(String(canonical)).toString("base64url");
        return jwsHash({ protected: String(header), payload });
      });
    return new Set([...kept, ...aside]);
  } finally {
    database.close();
  }
}

/** A version of a record of which two nodes show different contents. */
export interface Fork {
  readonly id: string;
  readonly version: number;
}

/** The lowest version of each record of which two nodes show different contents; what comes after it follows from it. */
export async function forksIn(world: World): Promise<readonly Fork[]> {
  const forks: Fork[] = [];
  for (const id of recordIds(world)) {
    const contents = new Map<number, Set<string>>();
    for (const node of world.nodes)
      for (const { version, seal } of await node.store().exchange.versionsOf(id))
        contents.set(version, (contents.get(version) ?? new Set()).add(seal?.hash ?? ""));
    const forked = [...contents].filter(([, hashes]) => hashes.size > 1).map(([version]) => version);
    if (forked.length > 0) forks.push({ id, version: Math.min(...forked) });
  }
  return forks;
}
