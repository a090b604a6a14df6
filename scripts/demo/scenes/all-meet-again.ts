import { disputesOf, recordAt } from "../ask.ts";
import { states } from "../state.ts";
import { wholeContent } from "../whole-content.ts";
import { joinAll, type Scene } from "../world.ts";

/** The node that was cut off comes back, and all hold the same. */
export const allMeetAgain: Scene = {
  name: "The United Kingdom comes back",
  sentence:
    "All lines are whole again. It has missed a dispute, a new key and a revocation, and holds the wrong one of two contents.",
  async play(world) {
    const { nodes, holds, outcomes } = world;
    joinAll(world);
    await holds("It learns of the dispute, and shows what France stands by.", async () => {
      const eia = await recordAt(nodes.gb.origin, "fr/service/eia");
      const [dispute] = await disputesOf(nodes.gb.origin);
      return eia?.record.version === 3 && eia.frozen === undefined && dispute?.settled !== undefined;
    });
    const { records, signed, digest } = await holds(
      "One digest over everything that a node holds, the same on all three:",
      async () => {
        const [first, ...others] = await Promise.all(
          states.map((state) => wholeContent(nodes[state].origin)),
        );
        return others.every((other) => other.digest === first?.digest) && first;
      },
      (content, seconds) => ` sha-256:${content.digest.slice(0, 16)}… (${seconds}).`,
    );
    outcomes.push({
      what: "Everything, in the end",
      outcome: "converged",
      why: `${records} records, ${signed} signed versions, one digest on three nodes: ${digest.slice(0, 16)}…`,
    });
  },
};
