import { recordAt } from "../ask.ts";
import { latestOf } from "../latest.ts";
import { publish } from "../publish.ts";
import { dailyUntil, withContact } from "../state-records.ts";
import type { Scene, World } from "../world.ts";

const id = "fr/service/116006";

/** A record changes in one State and is visible in the others. */
export const aChangeTravels: Scene = {
  name: "A change travels",
  sentence: "From today, the French line for victims, 116 006, is answered until 20:00 instead of 19:00.",
  async play(world) {
    const { nodes, holds, outcomes } = world;
    const next = withContact(await latestOf(id, nodes.fr), { hours: dailyUntil("20:00") });
    const began = performance.now();
    await publish(nodes.fr, next);
    const original = await recordAt(nodes.fr.origin, id);
    const [be, gb] = await Promise.all([arrival("be", world), arrival("gb", world)]);
    const took = `after ${seconds(be - began)} in Belgium and ${seconds(gb - began)} in the United Kingdom`;
    await holds(`The new version is there, byte for byte, ${took}.`, async () => {
      const copies = await Promise.all([nodes.be, nodes.gb].map(({ origin }) => recordAt(origin, id)));
      return copies.every((copy) => copy?.isSigned && copy.etag === original?.etag);
    });
    outcomes.push({ what: `${id} v${next.version}`, outcome: "converged", why: `visible ${took}` });
  },
};

/** When a node shows the version; in milliseconds of `performance.now()`. */
async function arrival(state: "be" | "gb", { nodes, waitFor }: World): Promise<number> {
  await waitFor(
    `${state} shows ${id} as version 2.`,
    async () => (await recordAt(nodes[state].origin, id))?.record.version === 2,
  );
  return performance.now();
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
