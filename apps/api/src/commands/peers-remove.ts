import { CannotStart } from "../cannot-start.ts";
import { createMirrorNotes } from "../store/sql-mirror.ts";
import type { Command } from "./command.ts";
import { withAdmin } from "./with-admin.ts";

/** `civic-node peers remove` */
export const peersRemove: Command = {
  summary: "Mirrors a node no longer. What was taken from it stays.",
  failure: "The peer was not removed.",
  inputs: ["url"],
  examples: ["peers remove https://node.example"],
  async run({ inputs: [url = ""] }, { config, remark }) {
    const settings = config();
    if (settings.peers.some((peer) => peer.url === url))
      throw new CannotStart(`${url} stands in CIVIC_PEERS. Take it out there.`);
    const wasThere = await withAdmin(settings, ({ engine }) => createMirrorNotes(engine).removePeer(url));
    if (!wasThere) throw new CannotStart(`${url} is not mirrored. “peers list” tells which nodes are.`);
    remark(`${url} is mirrored no longer.\n`);
    return 0;
  },
};
