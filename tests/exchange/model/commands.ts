import fc from "fast-check";
import { type AttackName, attacks } from "./attacks.ts";
import type { ModelNode } from "./model-node.ts";
import { expectSafe } from "./safety.ts";
import { equivocate, type Mishap, readOnceBy, restore, revoke, rotate } from "./steps.ts";
import type { Truth } from "./truth.ts";
import { type Ministry, publish, slugs, type World } from "./world.ts";

/** A step of a history. Any may follow any other; the model is what was really signed. */
export type Step = fc.AsyncCommand<Truth, World>;

/** Makes a step; afterwards those whom it touched hold nothing but what was really signed. */
function step(told: string, act: (world: World) => Promise<readonly ModelNode[]>): Step {
  return {
    check: () => true,
    async run(_, world) {
      const touched = await act(world);
      for (const node of touched) await expectSafe(node, world);
    },
    toString: () => told,
  };
}

/** What a ministry does touches its node. */
function stepOf(who: number, does: string, act: (world: World, ministry: Ministry) => Promise<void>): Step {
  return step(`${nameOf(who)} ${does}`, async (world) => {
    const ministry = ministryOf(world, who);
    await act(world, ministry);
    return [ministry.home];
  });
}

/** What is done to a node touches that. */
function stepAt(
  which: number,
  does: string,
  act: (node: ModelNode, world: World) => Promise<void> | void,
): Step {
  return step(`node ${which} ${does}`, async (world) => {
    const node = nodeOf(world, which);
    await act(node, world);
    return [node];
  });
}

const nodeOf = ({ nodes }: World, index: number) => nodes[index % nodes.length] as ModelNode;
const ministryOf = ({ ministries }: World, index: number) => ministries[index] as Ministry;

const ministry = fc.constantFrom(0, 1, 2);
const node = fc.nat(6);
const slug = fc.constantFrom(...slugs);
const nameOf = (index: number) => ["be", "fr", "gb"][index];

const publishing = fc
  .tuple(ministry, slug)
  .map(([who, what]) =>
    stepOf(who, `publishes its ${what}`, (world, by) => publish(world, by, { slug: what })),
  );

const withdrawing = fc
  .tuple(ministry, slug)
  .map(([who, what]) =>
    stepOf(who, `withdraws its ${what}`, (world, by) =>
      publish(world, by, { slug: what, status: "withdrawn" }),
    ),
  );

const part = fc.constantFrom(0, 0.2, 0.4, 0.6, 0.8, 0.95);

const mishap: fc.Arbitrary<Mishap> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Mishap>({ type: "none" }) },
  { weight: 1, arbitrary: fc.constant<Mishap>({ type: "cut-off" }) },
  { weight: 1, arbitrary: part.map((at): Mishap => ({ type: "break", at })) },
  { weight: 1, arbitrary: part.map((at): Mishap => ({ type: "crash", at })) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom(...(Object.keys(attacks) as AttackName[])), fc.nat(9))
      .map(([attack, place]): Mishap => ({ type: "attack", attack, place })),
  },
);

function toldOf(what: Mishap): string {
  switch (what.type) {
    case "none":
      return "";
    case "cut-off":
      return ", which cannot be reached";
    case "break":
      return `; the connection breaks after ${Math.round(what.at * 100)} % of the answer`;
    case "crash":
      return `; it is killed after ${Math.round(what.at * 100)} % of the answer`;
    case "attack":
      return `; somebody in between ${what.attack}, at line ${what.place}`;
  }
}

const reading = fc
  .record({ reader: node, peer: fc.nat(1), limit: fc.constantFrom(1, 3, 1_000), mishap })
  .map(({ reader, ...how }) =>
    stepAt(
      reader,
      `reads its peer ${how.peer}, at most ${how.limit} lines${toldOf(how.mishap)}`,
      (by, world) => readOnceBy(world, by, how),
    ),
  );

const crashing = node.map((which) =>
  stepAt(which, "is killed and starts again", (killed) => killed.restart()),
);

const backingUp = node.map((which) => stepAt(which, "is backed up", (copied) => copied.backUp()));

const restoring = node.map((which) =>
  stepAt(which, "is restored from its backup", (restored, world) => restore(world, restored)),
);

const waiting = fc.constantFrom(5, 60, 3_000).map((minutes) =>
  step(`${minutes} minutes pass`, async ({ clock }) => {
    clock.now += minutes * 60_000;
    return [];
  }),
);

const rotating = ministry.map((who) => stepOf(who, "goes on with a new key", rotate));

const revoking = ministry.map((who) => stepOf(who, "revokes its key of before", revoke));

const equivocating = fc.tuple(ministry, slug, node).map(([who, what, other]) =>
  step(
    `${nameOf(who)} signs two contents of one version of its ${what}, one for itself and one for node ${other}`,
    async (world) => {
      const [by, to] = [ministryOf(world, who), nodeOf(world, other)];
      await equivocate(world, by, { slug: what, to });
      return [by.home, to];
    },
  ),
);

const often = (weight: number, arbitrary: fc.Arbitrary<Step>): readonly fc.Arbitrary<Step>[] =>
  Array.from({ length: weight }, () => arbitrary);

/** Every step that a history may take, the usual ones more often. */
export const steps: fc.Arbitrary<Step>[] = [
  ...often(5, publishing),
  ...often(1, withdrawing),
  ...often(12, reading),
  ...often(1, crashing),
  ...often(1, backingUp),
  ...often(1, restoring),
  ...often(1, waiting),
  ...often(1, rotating),
  ...often(1, revoking),
  ...often(1, equivocating),
];
