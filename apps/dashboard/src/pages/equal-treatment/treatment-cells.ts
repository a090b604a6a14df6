import type { TreatmentLine } from "@civic/schema";
import {
  type TreatmentBy,
  type TreatmentCell,
  type TreatmentLevel,
  type TreatmentRow,
  treatmentCell,
  treatmentLevelOf,
} from "@civic/schema/compute";

/** What the matrix says as a whole: each State of the event once, and no State before another. */
export interface Finding {
  readonly events: number;
  /** States of the event by what stands out over all homes. */
  readonly levels: Readonly<Record<TreatmentLevel, number>>;
  readonly given: number;
  readonly met: number;
  readonly notSettled: number;
  readonly naming: number;
}

/** Sums up lines. */
export function findingOf(lines: readonly TreatmentLine[]): Finding {
  const levels: Record<TreatmentLevel, number> = { same: 0, closes: 0, opens: 0, unclear: 0, unsettled: 0 };
  for (const { records } of lines) levels[treatmentLevelOf(records)] += 1;
  const sum = (of: (line: TreatmentLine) => number) => lines.reduce((total, line) => total + of(line), 0);
  return {
    events: lines.length,
    levels,
    given: sum(({ given }) => given),
    met: sum(({ met }) => met),
    notSettled: sum(({ notSettled }) => notSettled),
    naming: sum(({ naming }) => naming),
  };
}

/** Homes that a row treats alike, in the order in which they come. */
export interface HomeGroup {
  readonly cell: TreatmentCell;
  readonly homes: readonly string[];
}

/** The homes of a row, those together for which the same happens. */
export function homeGroups(
  row: TreatmentRow,
  homes: readonly string[],
  by: TreatmentBy,
): readonly HomeGroup[] {
  const groups = new Map<string, { cell: TreatmentCell; homes: string[] }>();
  for (const home of homes) {
    const cell = treatmentCell(row, home, by);
    if (cell === undefined) continue;
    const key = [cell.closes, cell.unclear, cell.opens, cell.level].join();
    const group = groups.get(key) ?? { cell, homes: [] };
    group.homes.push(home);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The place of a field in the page. */
export function cellId(event: string, home: string): string {
  return `treatment-${event}-${home}`;
}

/** Most States in a row or a column of one picture. */
export const blockSize = 44;

/** The block of States that holds the one named, else the first; all where they fit. */
export function blockWith(states: readonly string[], named: string | undefined): readonly string[] {
  return (
    blocksOf(states).find((block) => named !== undefined && block.includes(named)) ??
    blocksOf(states)[0] ??
    []
  );
}

/** States in blocks of about the same size, each small enough for a picture. */
export function blocksOf(states: readonly string[]): readonly (readonly string[])[] {
  const count = Math.ceil(states.length / blockSize);
  const size = Math.ceil(states.length / Math.max(count, 1));
  return Array.from({ length: count }, (_, at) => states.slice(at * size, (at + 1) * size));
}
