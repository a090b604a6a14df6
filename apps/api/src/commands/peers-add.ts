import { CannotStart } from "../cannot-start.ts";
import { readPeer } from "../config/read-peers.ts";
import type { AdminStore } from "../store/open-admin.ts";
import { createMirrorNotes } from "../store/sql-mirror.ts";
import type { Command } from "./command.ts";
import { publisherOptions, typedTerms } from "./typed-terms.ts";
import { UsageError } from "./usage-error.ts";
import { withAdmin } from "./with-admin.ts";

/** `civic-node peers add` */
export const peersAdd: Command = {
  summary: "Mirrors a node from now on, or changes what is taken from it.",
  failure: "The peer was not added.",
  inputs: ["url"],
  options: {
    anchor: {
      value: "file",
      summary:
        "Whose keys are believed: the file that its publishers gave you by another way than the network.",
    },
    ...publisherOptions,
  },
  notes: [
    "After the colon stands whom a publisher may speak about; a State speaks about itself. Without an anchor nothing that",
    "is signed is believed. A running node begins within two seconds, and looks again at all that the peer has.",
  ],
  examples: [
    "peers add https://node.example --anchor fr-anchor.json",
    "peers add https://node.example --anchor anchor.json --publisher fr --unsigned civic:fr+be",
  ],
  async run({ inputs: [url = ""], values }, { config, remark }) {
    const settings = JSON.stringify({ url, ...typedTerms(values) });
    const known = config();
    if (known.peers.some((peer) => peer.url === url))
      throw new CannotStart(`${url} stands in CIVIC_PEERS. Change it there.`);
    const peer = checked(settings);
    const add = async ({ engine }: AdminStore) => {
      await createMirrorNotes(engine).addPeer({ url, settings });
      return engine.place;
    };
    const place = await withAdmin(known, add, { mayBegin: true });
    const signed = peer.anchor === undefined ? " Without an anchor, nothing signed by it is believed." : "";
    remark(`${url} is mirrored (${place}): ${[...peer.publishers.keys()].join(", ")}.${signed}\n`);
    return 0;
  },
};

function checked(settings: string): ReturnType<typeof readPeer> {
  try {
    return readPeer(settings);
  } catch (error) {
    throw new UsageError(`${(error as Error).message}.`);
  }
}
