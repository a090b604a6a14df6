import type { CoverageCell, CoverageLevelCode, NeedCode, PhaseCode } from "@civic/schema";
import { finerNeeds, topNeeds } from "../../records/need-tree.ts";

/** What the records of a State say of one need in one phase. */
export interface NeedCell {
  readonly state: string;
  readonly level: CoverageLevelCode;
  /** The service that was there once has closed. */
  readonly closed: boolean;
}

/** One need with what each State has for it. */
export interface NeedRow {
  readonly need: NeedCode;
  /** The need above it, where it is a finer one. */
  readonly finer: boolean;
  readonly cells: readonly NeedCell[];
}

/** Whether a service answers a need now, at least in part. */
function hasService({ level }: Pick<NeedCell, "level">): boolean {
  return level === "full" || level === "partial";
}

/** A need that does not arise lacks nothing. */
function lacksService(cell: Pick<NeedCell, "level">): boolean {
  return !hasService(cell) && cell.level !== "not-applicable";
}

interface NeedsAsked {
  readonly cells: readonly CoverageCell[];
  readonly states: readonly string[];
  readonly phase: PhaseCode;
  /** One of the ten; all of them where none is named. */
  readonly need?: string | undefined;
}

/** Needs by States in one phase: each of the ten, and of the finer ones below those that some State has no service for. */
export function needRows({ cells, states, phase, need: only }: NeedsAsked): readonly NeedRow[] {
  const known = new Map(
    cells.filter((cell) => cell.phase === phase).map((cell) => [`${cell.jurisdiction} ${cell.need}`, cell]),
  );
  const rowOf = (need: NeedCode, finer: boolean): NeedRow => ({
    need,
    finer,
    cells: states.map((state) => {
      const cell = known.get(`${state} ${need}`);
      return { state, level: cell?.level ?? "unknown", closed: cell?.evidence === "closed" };
    }),
  });
  return topNeeds
    .filter((need) => only === undefined || need === only)
    .flatMap((need) => [
      rowOf(need, false),
      ...finerNeeds(need)
        .map((finer) => rowOf(finer, true))
        .filter((row) => row.cells.some(lacksService)),
    ]);
}

/** The needs, of the ten, for which a State has no service on record. */
export function needsWithout(rows: readonly NeedRow[], state: string): readonly NeedRow["need"][] {
  return rows
    .filter(({ finer, cells }) => !finer && cells.some((cell) => cell.state === state && lacksService(cell)))
    .map(({ need }) => need);
}

/** What is open among the needs of one State in one phase. */
export interface OpenNeeds {
  /** Of the ten: a source or the State itself says that there is nothing. */
  readonly none: number;
  /** Of the ten: no record says anything, or not more than that a service has closed. */
  readonly unknown: number;
  /** Of the finer needs: a service names the need above alone. */
  readonly above: number;
}

/** Counts of open needs in one phase. */
export function openNeeds(cells: readonly CoverageCell[], state: string, phase: PhaseCode): OpenNeeds {
  const own = cells.filter((cell) => cell.jurisdiction === state && cell.phase === phase);
  const top = new Map(own.map(({ need, level }) => [need, level]));
  const of = (level: CoverageLevelCode) => topNeeds.filter((need) => (top.get(need) ?? "unknown") === level);
  return {
    none: of("none").length,
    unknown: of("unknown").length,
    above: own.filter(({ level }) => level === "answered-above").length,
  };
}
