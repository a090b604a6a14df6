import type { PhaseCode } from "@civic/schema";
import { allPhases } from "../../records/phase-tree.ts";
import type { Lane, LaneStep, PathwayLanes } from "./lanes-model.ts";

/** A phase as a column of the picture, the same for every State. */
export interface Column {
  readonly phase: PhaseCode;
  /** How many steps stand side by side in it; 0 where no pathway that is shown has a step of it. */
  readonly tracks: number;
}

/** Where a step stands: its track in the column of its phase, its row in its lane. */
export interface Cell {
  readonly track: number;
  readonly row: number;
}

/** The columns of pathways that are read one under the other, in the order of time. */
export function columnsFor(pathways: readonly PathwayLanes[]): readonly Column[] {
  return allPhases.map((phase) => ({
    phase,
    tracks: Math.max(0, ...pathways.map((pathway) => tracksWanted(pathway, phase))),
  }));
}

/** Two tracks where steps of the phase follow one another or share a lane, so that ways can be seen. */
function tracksWanted(pathway: PathwayLanes, phase: PhaseCode): number {
  const steps = pathway.steps.filter(({ step }) => step.phase === phase);
  if (steps.length === 0) return 0;
  const lanes = new Set(steps.map(({ lane }) => lane));
  return lanes.size < steps.length || neighbours(pathway).followed.size > 0 ? 2 : 1;
}

/** The steps that follow another of their phase, and those that another of their phase follows. */
function neighbours({ steps, ways }: PathwayLanes) {
  const phases = new Map(steps.map(({ step }) => [step.id, step.phase]));
  const inside = ways.flatMap(({ transition: { from }, to }) =>
    to.filter((id) => phases.get(id) === phases.get(from)).map((id) => ({ from, to: id })),
  );
  return {
    following: new Set(inside.map(({ to }) => to)),
    followed: new Set(inside.map(({ from }) => from)),
  };
}

/**
 * Puts every step into its lane and column: what follows another step of its phase stands behind it, what nothing leads
 * to stands first, and what is linked to nothing where there is room.
 */
export function cellsOf(pathway: PathwayLanes, columns: readonly Column[]): ReadonlyMap<LaneStep, Cell> {
  const { following, followed } = neighbours(pathway);
  const tracksOf = new Map(columns.map(({ phase, tracks }) => [phase, tracks]));
  const filled = new Map<string, number[]>();
  const place = (one: LaneStep): readonly [LaneStep, Cell] => {
    const { phase, id } = one.step;
    const key = `${one.lane} ${phase}`;
    const rows = filled.get(key) ?? Array.from({ length: tracksOf.get(phase) ?? 1 }, () => 0);
    filled.set(key, rows);
    const roomiest = rows.indexOf(Math.min(...rows));
    const behind = Math.min(1, rows.length - 1);
    const track = following.has(id) ? behind : followed.has(id) ? 0 : roomiest;
    const row = rows[track] ?? 0;
    rows[track] = row + 1;
    return [one, { track, row }];
  };
  // What is linked goes first: only it needs a certain place.
  const isLinked = ({ step }: LaneStep) => following.has(step.id) || followed.has(step.id);
  const inOrder = [...pathway.steps.filter(isLinked), ...pathway.steps.filter((one) => !isLinked(one))];
  return new Map(inOrder.map(place));
}

/** How many rows each lane takes: at least one, so that an empty lane can say that it is. */
export function rowsOf(
  lanes: readonly Lane[],
  cells: ReadonlyMap<LaneStep, Cell>,
): ReadonlyMap<Lane, number> {
  const rows = new Map(lanes.map((lane) => [lane, 1]));
  for (const [{ lane }, { row }] of cells) rows.set(lane, Math.max(rows.get(lane) ?? 1, row + 1));
  return rows;
}
