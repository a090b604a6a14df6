/** A point of the picture, in ems. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A stretch of free space that several lines share side by side. */
export interface Rail {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** A line goes along one axis: to a fixed place, or to that of its owner on a rail. */
export type Leg =
  | { readonly along: "x" | "y"; readonly at: number }
  | { readonly along: "x" | "y"; readonly rail: Rail; readonly owner: string };

interface Routed {
  readonly start: Point;
  readonly legs: readonly Leg[];
}

/** The corners of lines: lines of one owner share their place on a rail, those of others run beside them. */
export function railsOf(lines: readonly Routed[]): readonly (readonly Point[])[] {
  const owners = new Map<string, string[]>();
  for (const leg of lines.flatMap(({ legs }) => legs)) {
    if ("at" in leg) continue;
    const known = owners.get(leg.rail.name) ?? [];
    if (!known.includes(leg.owner)) owners.set(leg.rail.name, [...known, leg.owner]);
  }
  const placeOf = (leg: Leg): number => {
    if ("at" in leg) return leg.at;
    const { name, from, to } = leg.rail;
    const all = owners.get(name) ?? [];
    return from + ((to - from) * (all.indexOf(leg.owner) + 0.5)) / all.length;
  };
  return lines.map(({ start, legs }) => {
    const points = [{ x: start.x, y: start.y }];
    for (const leg of legs) {
      const last = points.at(-1) ?? start;
      const next = { ...last, [leg.along]: placeOf(leg) };
      if (next.x !== last.x || next.y !== last.y) points.push(next);
    }
    return points;
  });
}

const radius = 0.5;

/** Corners as the path of an SVG, rounded. */
export function pathOf(points: readonly Point[]): string {
  const [start, ...rest] = points;
  if (start === undefined) return "";
  const parts = rest.map((point, index) => {
    const before = points[index] ?? start;
    const after = rest[index + 1];
    if (after === undefined) return `L${at(point)}`;
    const turn = Math.min(radius, distance(before, point) / 2, distance(point, after) / 2);
    return `L${at(towards(point, before, turn))}Q${at(point)} ${at(towards(point, after, turn))}`;
  });
  return `M${at(start)}${parts.join("")}`;
}

const at = ({ x, y }: Point) => `${x.toFixed(2)} ${y.toFixed(2)}`;
const distance = (a: Point, b: Point) => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);

/** The point that lies so far from one on the way to another. */
function towards(from: Point, to: Point, length: number): Point {
  const whole = distance(from, to) || 1;
  return {
    x: from.x + ((to.x - from.x) / whole) * length,
    y: from.y + ((to.y - from.y) / whole) * length,
  };
}
