import { exportOf, peersOf, recordAt } from "../ask.ts";
import { publish } from "../publish.ts";
import { refusalAt } from "../refusals.ts";
import { partnersOf, type State, states } from "../state.ts";
import { ownCount, ownRecords } from "../state-records.ts";
import { civicNode } from "../typed.ts";
import { wholeContent } from "../whole-content.ts";
import { joinAll, type Scene, type World } from "../world.ts";

const all = states.length * ownCount;

/** Anchors are exchanged, and nothing is believed before. */
export const theyMeet: Scene = {
  name: "They meet",
  sentence:
    "Each node holds what was compiled about the States from public sources, unsigned. Now each State publishes " +
    `${ownCount} of these records as its own, and its node signs them. Then Belgium reads France, knowing nothing of it.`,
  async play(world) {
    const { nodes, holds, isRefused, lines, tell, outcomes } = world;
    await Promise.all(states.map((state) => publishOwn(state, world)));
    const compiled = (await exportOf(nodes.fr.origin)).length - ownCount;
    await holds(
      `Each node serves ${ownCount} signed records of its State, and ${compiled} unsigned ones.`,
      async () => {
        const counts = await Promise.all(states.map((state) => wholeContent(nodes[state].origin)));
        const isSigned = await Promise.all(states.map((state) => firstIsSigned(state, world)));
        return (
          counts.every(({ signed, records }) => signed === ownCount && records === compiled + ownCount) &&
          isSigned.every(Boolean)
        );
      },
    );
    const known = await recordAt(nodes.fr.origin, "civic/service/fr-114");
    if (known?.isSigned !== false) throw new Error("A compiled record is shown as unsigned.");

    lines["fr to be"].join(nodes.fr.origin);
    const addition = ["peers", "add", lines["fr to be"].origin, "--publisher", "fr"];
    tell.command(`civic-node ${addition.join(" ")}`);
    await civicNode(addition, nodes.be, world.children);
    await isRefused(
      `Belgium believes none of the ${ownCount}: nobody has told it whose key that is.`,
      async () => {
        const [peer] = await peersOf(nodes.be.origin);
        const isHere = await recordAt(nodes.be.origin, "fr/service/116006");
        return (
          peer?.refused === ownCount &&
          isHere === undefined &&
          refusalAt(nodes.be.origin, { code: "key-unknown" })
        );
      },
    );

    tell.sentence(
      "The ministries hand one another the thumbprints of their keys: in person, not over this network. Each operator writes " +
        "all three into a file, so that it believes each State, whoever passes its records on. Then all lines are opened.",
    );
    for (const partner of partnersOf("be"))
      tell.command(`civic-node peers add ${lines[`${partner} to be`].origin} --anchor anchors.json`);
    await Promise.all(partnersOf("be").map((partner) => addPartner(partner, world)));
    joinAll(world);
    const { records, signed } = await holds(
      "All three hold the same,",
      async () => {
        const [first, ...others] = await Promise.all(
          states.map((state) => wholeContent(nodes[state].origin)),
        );
        const isSame = others.every(({ digest }) => digest === first?.digest);
        return isSame && first?.signed === all && first;
      },
      (content, seconds) =>
        ` ${content.signed} signed records among them, each verified by whoever took it (${seconds}).`,
    );
    outcomes.push({
      what: "Records of three States",
      outcome: "converged",
      why: `${records} records, ${signed} of them signed, once the anchors were exchanged`,
    });
    outcomes.push({
      what: "Records before that",
      outcome: "refused",
      why: "key-unknown: no anchor named the key",
    });
  },
};

async function publishOwn(state: State, { nodes }: World): Promise<void> {
  for (const record of ownRecords(state)) await publish(nodes[state], record);
}

async function firstIsSigned(state: State, { nodes }: World): Promise<boolean> {
  const [first] = ownRecords(state);
  return first !== undefined && (await recordAt(nodes[state].origin, first.id))?.isSigned === true;
}

/** The others named theirs when they started. */
async function addPartner(partner: State, { nodes, lines, anchors, children }: World): Promise<void> {
  const { origin } = lines[`${partner} to be`];
  await civicNode(["peers", "add", origin, "--anchor", anchors], nodes.be, children);
}
