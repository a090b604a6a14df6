import type { CoverageCell, CoverageLevelCode, NeedCode, PhaseCode } from "@civic/schema";
import { allLevels } from "../../records/level.ts";
import { finerNeeds, topNeeds, widerNeed } from "../../records/need-tree.ts";
import { widerPhase } from "../../records/phase-tree.ts";

/** A column of the matrix: a top need, or a finer need of the one that is expanded. */
export interface NeedColumn {
  readonly need: NeedCode;
  readonly finer: boolean;
  /** Number of finer needs; for top needs. */
  readonly finerCount: number;
  readonly expanded: boolean;
}

/** Where a need that nobody answers, or may not, at this level of detail is answered more coarsely. */
export interface CoarserAnswer {
  readonly need: NeedCode;
  readonly phase: PhaseCode;
}

/** One field of the matrix. */
export interface MatrixCell {
  readonly jurisdiction: string;
  readonly need: NeedCode;
  readonly level: CoverageLevelCode;
  readonly records: number;
  /** What the node answered; absent where no record speaks of it. */
  readonly answer?: CoverageCell;
  readonly coarser: readonly CoarserAnswer[];
}

/** One State with its fields, in the order of the columns. */
export interface MatrixRow {
  readonly jurisdiction: string;
  readonly cells: readonly MatrixCell[];
}

/** The ten needs, with the finer needs of one of them beside it. */
export function needColumns(expanded?: NeedCode): readonly NeedColumn[] {
  return topNeeds.flatMap((need) => {
    const finer = finerNeeds(need);
    const open = need === expanded;
    const own: NeedColumn = { need, finer: false, finerCount: finer.length, expanded: open };
    const below = finer.map(
      (leaf): NeedColumn => ({ need: leaf, finer: true, finerCount: 0, expanded: false }),
    );
    return open ? [own, ...below] : [own];
  });
}

/** What a matrix is made of. */
export interface MatrixInput {
  readonly jurisdictions: readonly string[];
  /** Cells of the phase and, where it lies inside a stage, of that stage. */
  readonly cells: readonly CoverageCell[];
  readonly phase: PhaseCode;
  readonly needs: readonly NeedCode[];
}

/**
 * States by needs in one phase. A field without a cell is unknown; a cell of the stage or of the wider need is never
 * spread over it, only pointed to.
 */
export function coverageRows({ jurisdictions, cells, phase, needs }: MatrixInput): readonly MatrixRow[] {
  const byKey = new Map(cells.map((cell) => [keyOf(cell), cell]));
  const find = (jurisdiction: string, need: NeedCode, when: PhaseCode) =>
    byKey.get(keyOf({ jurisdiction, need, phase: when }));
  return jurisdictions.map((jurisdiction) => ({
    jurisdiction,
    cells: needs.map((need): MatrixCell => {
      const answer = find(jurisdiction, need, phase);
      const { level = "unknown", records = [] } = answer ?? {};
      const isOpen = level === "unknown" || level === "answered-above";
      const coarser = isOpen
        ? coarserPlaces(need, phase).filter((place) =>
            isAnswering(find(jurisdiction, place.need, place.phase)),
          )
        : [];
      return { jurisdiction, need, level, records: records.length, ...(answer && { answer }), coarser };
    }),
  }));
}

/** A cell may be there and answer nothing: its services are closed, or it is answered one level up itself. */
function isAnswering(cell: CoverageCell | undefined): boolean {
  return cell?.level === "full" || cell?.level === "partial";
}

function keyOf({ jurisdiction, need, phase }: Pick<CoverageCell, "jurisdiction" | "need" | "phase">): string {
  return `${jurisdiction} ${need} ${phase}`;
}

/** The same need in the stage, the wider need in the same phase, then both. */
function coarserPlaces(need: NeedCode, phase: PhaseCode): readonly CoarserAnswer[] {
  const stage = widerPhase(phase);
  const above = widerNeed(need);
  return [
    ...(stage ? [{ need, phase: stage }] : []),
    ...(above ? [{ need: above, phase }] : []),
    ...(stage && above ? [{ need: above, phase: stage }] : []),
  ];
}

/** How many fields bear each level, for the levels that occur. */
export function countLevels(
  rows: readonly MatrixRow[],
): readonly { level: CoverageLevelCode; count: number }[] {
  const all = rows.flatMap((row) => row.cells);
  return allLevels
    .map((level) => ({ level, count: all.filter((cell) => cell.level === level).length }))
    .filter(({ count }) => count > 0);
}
