import type { PhaseCode } from "@civic/schema";
import { type Column, cellsOf, rowsOf } from "./lanes-grid.ts";
import type { Lane, LaneStep, PathwayLanes } from "./lanes-model.ts";

/** A place of the picture, in ems, from the corner where reading begins. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A step as it is drawn. */
export interface Card extends Box {
  readonly of: LaneStep;
  /** Its place among all tracks of the picture: the free space before it has the same number. */
  readonly track: number;
}

/** The free space between two tracks, in which lines run up and down. */
export interface Gutter {
  readonly left: number;
  readonly right: number;
}

/** What a picture is made of, but for its lines. */
export interface LanesLayout {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly (Pick<Box, "x" | "width"> & {
    readonly phase: PhaseCode;
    readonly isDescribed: boolean;
  })[];
  /** The passage from the emergency to what follows, where hand-overs are drawn. */
  readonly passage: Pick<Box, "x" | "width">;
  readonly lanes: readonly (Pick<Box, "y" | "height"> & { readonly lane: Lane; readonly isEmpty: boolean })[];
  readonly cards: readonly Card[];
  /** One before each track and one behind the last. */
  readonly gutters: readonly Gutter[];
  /** The number of the free space in which the passage lies. */
  readonly passageGutter: number;
}

const card = { width: 11.4, height: 4.5 };
const between = { tracks: 2.3, rows: 1.4 };
const strip = 2.1;
const passageWidth = 6;

/** Width of the heads of the lanes. */
export const headWidth = 8.4;

/** Draws up a pathway in the given lanes and columns; all of them bear the same columns at the same places. */
export function layoutOf(
  pathway: PathwayLanes,
  lanes: readonly Lane[],
  columns: readonly Column[],
): LanesLayout {
  const across = acrossOf(columns);
  const cells = cellsOf(pathway, columns);
  const rows = rowsOf(lanes, cells);
  let y = 0;
  const placed = lanes.map((lane) => {
    const height = (rows.get(lane) ?? 1) * (card.height + between.rows);
    y += height;
    const isEmpty = pathway.steps.every((step) => step.lane !== lane);
    return { lane, y: y - height, height, isEmpty };
  });
  const top = new Map(placed.map((lane) => [lane.lane, lane.y]));
  const cards = [...cells].map(([of, cell]): Card => {
    const track = (across.firstTrack.get(of.step.phase) ?? 0) + cell.track;
    return {
      of,
      track,
      x: across.tracks[track] ?? 0,
      y: (top.get(of.lane) ?? 0) + between.rows / 2 + cell.row * (card.height + between.rows),
      ...card,
    };
  });
  const { width, passage, passageGutter } = across;
  const { columns: heads, gutters } = across;
  return { width, height: y, columns: heads, passage, passageGutter, lanes: placed, cards, gutters };
}

/** Everything that stands side by side. */
function acrossOf(columns: readonly Column[]) {
  let x = 0;
  let passage = { x: 0, width: passageWidth };
  let passageGutter = 0;
  const tracks: number[] = [];
  const firstTrack = new Map<PhaseCode, number>();
  const heads = columns.map(({ phase, tracks: count }) => {
    const width = count === 0 ? strip : count * (card.width + between.tracks);
    const head = { phase, x, width, isDescribed: count > 0 };
    firstTrack.set(phase, tracks.length);
    for (let track = 0; track < count; track += 1)
      tracks.push(x + between.tracks / 2 + track * (card.width + between.tracks));
    x += width;
    if (phase === "emergency") {
      passage = { x, width: passageWidth };
      passageGutter = tracks.length;
      x += passageWidth;
    }
    return head;
  });
  const gutters = [...tracks, x].map((right, index) => {
    const before = tracks[index - 1];
    return { left: before === undefined ? 0 : before + card.width, right };
  });
  return { width: x, columns: heads, passage, passageGutter, tracks, firstTrack, gutters };
}
