import { join } from "node:path";
import { peersOf, shows } from "../ask.ts";
import { latestOf } from "../latest.ts";
import { publish } from "../publish.ts";
import type { State } from "../state.ts";
import { withContact } from "../state-records.ts";
import { civicNode } from "../typed.ts";
import { linesOf, type Scene, type World } from "../world.ts";

/** The record that each State changes meanwhile. */
const changed: Readonly<Record<State, string>> = {
  fr: "fr/service/cump",
  be: "be/service/listening-lines",
  gb: "gb/service/victim-support-24-7-contact-centre",
};

/** File of the backup that France makes before. */
export function backupOf({ folder }: Pick<World, "folder">): string {
  return join(folder, "fr.backup");
}

/** One node is cut off, and records change on all three. */
export const oneIsCutOff: Scene = {
  name: "One is cut off",
  sentence:
    "France makes a backup, which will matter later. Then every line of the United Kingdom goes dead, and each State " +
    "calls one of its own numbers and notes that it is right as of today.",
  async play(world) {
    const { nodes, holds, lines, tell, today, children, outcomes } = world;
    tell.command("civic-node backup fr.backup");
    await civicNode(["backup", backupOf(world)], nodes.fr, children);
    for (const line of linesOf("gb", lines)) line.cut();
    for (const state of ["fr", "be", "gb"] as const) {
      const record = await latestOf(changed[state], nodes[state]);
      await publish(nodes[state], withContact(record, { lastConfirmed: today }));
    }
    await holds(
      "France and Belgium have each other’s change.",
      async () =>
        (await shows(nodes.be.origin, changed.fr, 2)) && (await shows(nodes.fr.origin, changed.be, 2)),
    );
    await holds(
      "The United Kingdom has its own, goes on answering, and shows the others as it last knew them.",
      async () => {
        const { origin } = nodes.gb;
        const isOwn = await shows(origin, changed.gb, 2);
        return isOwn && (await shows(origin, changed.fr, 1)) && shows(origin, changed.be, 1);
      },
    );
    const error = await holds("Its operator sees that both partners are out of reach:", async () => {
      const peers = await peersOf(nodes.gb.origin);
      return peers.length === 2 && peers.every(({ failures }) => failures > 0) && peers[0]?.error;
    });
    tell.quote(`GET /v1/peers: ${error}`);
    outcomes.push({
      what: "The United Kingdom, cut off",
      outcome: "went on",
      why: "answered and published by itself until it came back",
    });
  },
};
