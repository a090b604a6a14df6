import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { disputesOf, recordAt, signatureAt } from "../ask.ts";
import { latestOf } from "../latest.ts";
import { offer, publish } from "../publish.ts";
import { quoted, refusalAt } from "../refusals.ts";
import { type StateNode, startStateNode } from "../state-node.ts";
import { dailyUntil, withContact } from "../state-records.ts";
import { civicNode } from "../typed.ts";
import type { Scene, World } from "../world.ts";
import { backupOf } from "./one-is-cut-off.ts";

const id = "fr/service/eia";

/** A publisher signs two contents as one version. */
export const twoTruths: Scene = {
  name: "Two truths under one number",
  sentence:
    "France says that its information space answers until 18:00. Elsewhere in the ministry somebody starts the backup, for " +
    "a test, with the key; it says until 22:00, as the same version. The one line that the United Kingdom gets back leads there.",
  async play(world) {
    const { nodes, holds, isRefused, lines, tell, outcomes } = world;
    const first = await latestOf(id, nodes.fr);
    await publish(nodes.fr, withContact(first, { hours: dailyUntil("18:00") }));
    const { hash: standsBy } = await signatureAt(nodes.fr.origin, id);
    const copy = await startCopy(world);
    await publish(copy, withContact(first, { hours: dailyUntil("22:00") }));
    lines["fr to gb"].join(copy.origin);
    await holds(
      "Belgium shows one, the United Kingdom the other, and neither can know: each has a right signature.",
      async () => {
        const [here, there] = await Promise.all([
          recordAt(nodes.be.origin, id),
          recordAt(nodes.gb.origin, id),
        ]);
        const areSecond = here?.record.version === 2 && there?.record.version === 2;
        return areSecond && here.isSigned && there.isSigned && here.etag !== there.etag;
      },
    );

    tell.sentence("For a moment Belgium can read the United Kingdom.");
    lines["gb to be"].join();
    await isRefused("Belgium sees both, keeps both as evidence, and shows neither:", async () => {
      const [dispute] = await disputesOf(nodes.be.origin);
      const isKept = dispute?.hashes.length === 2 && dispute.hashes.includes(standsBy);
      return isKept && refusalAt(nodes.be.origin, { code: "version-disputed", record: id });
    });
    await holds(
      "Belgium and France, which learns of it from Belgium, show version 1 and say that it is frozen.",
      async () => {
        const shown = await Promise.all([nodes.be, nodes.fr].map(({ origin }) => recordAt(origin, id)));
        return shown.every((each) => each?.record.version === 1 && each.frozen === 2);
      },
    );
    lines["gb to be"].cut();
    lines["fr to gb"].cut();
    await copy.stop();

    const third = { ...withContact(first, { hours: dailyUntil("18:00") }), version: 3 };
    const { reasons } = await offer(nodes.fr, third);
    const asked = reasons.find(({ code }) => code === "stands-by-missing");
    await isRefused(
      "France cannot pass over it in silence. Its node asks:",
      async () => asked && quoted(asked),
    );
    await publish(nodes.fr, third, { standsBy });
    await holds(
      "France signs version 3, which names the one that it stands by. The record thaws in both.",
      async () => {
        const shown = await Promise.all([nodes.be, nodes.fr].map(({ origin }) => recordAt(origin, id)));
        const [dispute] = await disputesOf(nodes.be.origin);
        return (
          shown.every((each) => each?.record.version === 3 && each.frozen === undefined) &&
          dispute?.settled === standsBy
        );
      },
    );
    outcomes.push({
      what: `${id} v2`,
      outcome: "frozen, thawed",
      why: "version-disputed: two contents, both kept; ended by v3, which names one",
    });
  },
};

/** A second node of France from its backup, with its key. It has no partners, who would find the mistake at once. */
async function startCopy({ folder, nodes, tell, children }: World): Promise<StateNode> {
  const dataFolder = join(folder, "fr-copy");
  mkdirSync(dataFolder);
  const { state, records, keyFile } = nodes.fr;
  const copy = { state, records, keyFile, dataFolder };
  tell.command("civic-node restore fr.backup");
  await civicNode(["restore", backupOf({ folder })], copy, children);
  return startStateNode(copy, children);
}
