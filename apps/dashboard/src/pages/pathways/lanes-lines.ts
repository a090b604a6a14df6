import type { Card, LanesLayout } from "./lanes-layout.ts";
import type { PathwayLanes, Way } from "./lanes-model.ts";
import { type Leg, type Point, type Rail, railsOf } from "./rails.ts";

/** A line from one step to another, or a piece of one. */
export interface Line {
  readonly key: string;
  /** Place of its way among those of the pathway. */
  readonly way: number;
  readonly isHandOver: boolean;
  /** Ids of the steps at its ends, where it has them. */
  readonly from: string;
  readonly to?: string;
  /** Whether it ends in a turn that points at a step. */
  readonly isPointed: boolean;
  readonly points: readonly Point[];
}

/** The place of a hand-over in the passage. */
export interface Badge extends Point {
  readonly letter: string;
}

/** What stands at a step instead of a line to another. */
export interface Mark extends Point {
  /** It leads to a body, a service or a scheme outside the steps, or nowhere that is described. */
  readonly kind: "out" | "dead-end";
  readonly from: string;
}

/** Everything that is drawn between the steps. */
export interface LanesLines {
  readonly lines: readonly Line[];
  readonly badges: readonly Badge[];
  readonly marks: readonly Mark[];
}

/** A line before it is known how many share its rails. */
interface Planned extends Omit<Line, "points"> {
  readonly start: Point;
  readonly legs: readonly Leg[];
}

const betweenBadges = 1.9;
const stub = 1;

/** The lines of a pathway: along the free space between tracks and rows, never through a step. */
export function linesOf(pathway: PathwayLanes, layout: LanesLayout): LanesLines {
  const cards = new Map(layout.cards.map((card) => [card.of.step.id, card]));
  const badges = badgesOf(pathway, layout, cards);
  const handOvers = new Map(pathway.handOvers.map((handOver) => [handOver.index, handOver]));
  const planned = pathway.ways.flatMap((way) => {
    const source = cards.get(way.transition.from);
    if (source === undefined) return [];
    const handOver = handOvers.get(way.index);
    const badge = badges.find(({ letter }) => letter === handOver?.letter);
    const toCards = (ids: readonly string[]) => ids.flatMap((id) => cards.get(id) ?? []);
    const followUp = handOver?.toFollowUp ?? [];
    // What a hand-over leads to within the emergency is a way like others.
    const others = toCards(way.to.filter((id) => !followUp.includes(id)));
    return [
      ...others.map((target) => wayTo(way, source, target, layout)),
      ...(badge ? throughPassage(way, { source, targets: toCards(followUp), badge, layout }) : []),
    ];
  });
  const points = railsOf(planned);
  const lines = planned.map(({ start: _, legs: __, ...line }, index) => ({
    ...line,
    points: points[index] ?? [],
  }));
  return { lines, badges, marks: marksOf(pathway, cards, handOvers) };
}

/** Where lines run up and down behind a track, and before the next. */
const leaving = (layout: LanesLayout, gutter: number): Rail => {
  const left = layout.gutters[gutter]?.left ?? 0;
  return { name: `leaving ${gutter}`, from: left + 0.3, to: left + 1 };
};
const entering = (layout: LanesLayout, gutter: number): Rail => {
  const right = layout.gutters[gutter]?.right ?? 0;
  return { name: `entering ${gutter}`, from: right - 1.1, to: right - 0.75 };
};
/** The same behind the signs of the hand-overs: there is room for each to be told from the others. */
const onward = (layout: LanesLayout): Rail => {
  const { name, to } = entering(layout, layout.passageGutter);
  return { name: `onward ${name}`, from: to - 2.2, to };
};
/** Where lines run along above a row. */
const above = ({ y }: Card): Rail => ({
  name: `above ${y}`,
  from: Math.max(0.15, y - 1.15),
  to: Math.max(0.45, y - 0.25),
});

const middle = ({ y, height }: Card) => y + height / 2;
const behind = ({ x, y, width, height }: Card): Point => ({ x: x + width, y: y + height / 2 });

/** The last part of every line: from the free space in which it is into that before its target, and to it. */
function arriving(target: Card, layout: LanesLayout): readonly Leg[] {
  const { id } = target.of.step;
  return [
    { along: "y", rail: above(target), owner: id },
    { along: "x", rail: entering(layout, target.track), owner: id },
    { along: "y", at: middle(target) },
    { along: "x", at: target.x },
  ];
}

function wayTo(way: Way, source: Card, target: Card, layout: LanesLayout): Planned {
  const from = source.of.step.id;
  const to = target.of.step.id;
  const out: Leg = { along: "x", rail: leaving(layout, source.track + 1), owner: from };
  const isNext = target.track === source.track + 1;
  const rest: readonly Leg[] = isNext
    ? [
        { along: "y", at: middle(target) },
        { along: "x", at: target.x },
      ]
    : arriving(target, layout);
  const line = { key: `${way.index} ${to}`, way: way.index, isHandOver: false, from, to, isPointed: true };
  return { ...line, start: behind(source), legs: [out, ...rest] };
}

interface Passing {
  readonly source: Card;
  readonly targets: readonly Card[];
  readonly badge: Badge;
  readonly layout: LanesLayout;
}

/** A hand-over: one line to its sign in the passage, and from there one to each step. */
function throughPassage(way: Way, { source, targets, badge, layout }: Passing): readonly Planned[] {
  const from = source.of.step.id;
  const { passageGutter } = layout;
  const isBeside = source.track + 1 === passageGutter;
  const line = { way: way.index, isHandOver: true, from };
  const toBadge: readonly Leg[] = [
    ...(isBeside
      ? []
      : [
          { along: "x", rail: leaving(layout, source.track + 1), owner: from } as const,
          { along: "y", rail: above(source), owner: from } as const,
        ]),
    { along: "x", rail: leaving(layout, passageGutter), owner: `hand-over ${badge.letter}` },
    { along: "y", at: badge.y },
    { along: "x", at: badge.x },
  ];
  const start = isBeside ? { ...behind(source), y: nearest(badge.y, source) } : behind(source);
  const into: Planned = { ...line, key: `${way.index}`, isPointed: false, start, legs: toBadge };
  const first: Leg = { along: "x", rail: onward(layout), owner: badge.letter };
  const out = targets.map((target): Planned => {
    const to = target.of.step.id;
    const rest: readonly Leg[] =
      target.track === passageGutter
        ? [
            { along: "y", at: middle(target) },
            { along: "x", at: target.x },
          ]
        : arriving(target, layout);
    return { ...line, key: `${way.index} ${to}`, to, isPointed: true, start: badge, legs: [first, ...rest] };
  });
  return [into, ...out];
}

/** As near to a height as the edge of a card allows, its corners left out. */
function nearest(y: number, { y: top, height }: Card): number {
  return Math.min(Math.max(y, top + 0.5), top + height - 0.5);
}

/** The signs of the hand-overs, each beside the step that hands over, none over another. */
function badgesOf(
  { handOvers }: PathwayLanes,
  { passage, passageGutter, height }: LanesLayout,
  cards: ReadonlyMap<string, Card>,
): readonly Badge[] {
  const x = passage.x + passage.width / 2;
  const wanted = handOvers
    .flatMap(({ letter, transition }) => {
      const source = cards.get(transition.from);
      if (source === undefined) return [];
      const isBeside = source.track + 1 === passageGutter;
      return [{ letter, y: isBeside ? middle(source) : Math.max(betweenBadges / 2, source.y - 0.7) }];
    })
    .sort((a, b) => a.y - b.y);
  let free = betweenBadges / 2;
  const placed = wanted.map(({ letter, y }) => {
    const at = Math.max(y, free);
    free = at + betweenBadges;
    return { letter, x, y: at };
  });
  // Pushed below the last lane, all move up by as much as it takes.
  const beyond = Math.max(0, (placed.at(-1)?.y ?? 0) + betweenBadges / 2 - height);
  return placed.map((badge) => ({ ...badge, y: badge.y - beyond }));
}

/** Ways that lead out of the steps, and steps from which none leads on. */
function marksOf(
  { steps, ways }: PathwayLanes,
  cards: ReadonlyMap<string, Card>,
  handOvers: ReadonlyMap<number, unknown>,
): readonly Mark[] {
  const out = new Set(
    ways.filter((way) => !handOvers.has(way.index) && leadsOut(way)).map(({ transition }) => transition.from),
  );
  return steps.flatMap(({ step: { id }, isDeadEnd }): readonly Mark[] => {
    const card = cards.get(id);
    if (card === undefined || !(isDeadEnd || out.has(id))) return [];
    const { x, y } = behind(card);
    return [{ kind: isDeadEnd ? "dead-end" : "out", from: id, x, y: y + card.height / 2 - stub }];
  });
}

/** Whether a way leads to anything beside the steps; one without any end leaves for what its words name. */
export function leadsOut({ to, transition }: Way): boolean {
  const { toOrganisations, toServices, toSchemes } = transition;
  return to.length === 0 || [toOrganisations, toServices, toSchemes].some((ids) => ids !== undefined);
}
