import type { Config } from "../config/config.ts";
import { readPeer } from "../config/read-peers.ts";
import type { Peer } from "../exchange/peer.ts";
import type { MirrorNotes } from "../store/mirror-notes.ts";
import { createMirrorNotes } from "../store/sql-mirror.ts";
import type { Command } from "./command.ts";
import { table } from "./table.ts";
import { withAdmin } from "./with-admin.ts";

/** `civic-node peers list` */
export const peersList: Command = {
  summary: "Lists the nodes that are mirrored, and how far each has been read.",
  failure: "The peers cannot be listed.",
  examples: ["peers list"],
  async run(_, { config, write }) {
    const settings = config();
    const rows = await withAdmin(settings, ({ engine }) => rowsOf(settings, createMirrorNotes(engine)));
    await write(rows.length === 0 ? "No node is mirrored.\n" : table([head, ...rows]));
    return 0;
  },
};

const head = ["url", "publishers", "unsigned", "anchor", "applied", "refused", "state"];

async function rowsOf({ peers }: Config, mirror: MirrorNotes): Promise<string[][]> {
  const added = (await mirror.addedPeers()).filter(({ url }) => !peers.some((peer) => peer.url === url));
  const all = [...peers, ...added.map(({ settings }) => readPeer(settings))];
  return Promise.all(all.map((peer) => rowOf(peer, mirror)));
}

async function rowOf({ url, publishers, unsigned, anchor }: Peer, mirror: MirrorNotes): Promise<string[]> {
  const state = await mirror.stateOf(url);
  return [
    url,
    [...publishers.keys()].join(","),
    [...unsigned].join(",") || "–",
    anchor === undefined ? "none" : "pinned",
    String(state?.applied ?? 0),
    String(state?.refused ?? 0),
    stateWords(state),
  ];
}

function stateWords(state: Awaited<ReturnType<MirrorNotes["stateOf"]>>): string {
  if (state === undefined) return "not read yet";
  if (state.error !== undefined) return `failed ${state.failures} times: ${state.error}`;
  return `${state.more ? "being read" : "up to date"}, last heard ${state.contact ?? "never"}`;
}
