import {
  becomes,
  levelOf,
  type TreatmentCounts,
  type TreatmentLevel,
  type TreatmentLine,
} from "../../records/treatment.ts";
import type { By, Change, Given, TreatmentRow } from "./treatment-rows.ts";

/** One field of the matrix. */
export interface TreatmentCell extends TreatmentCounts {
  readonly level: TreatmentLevel;
  /** How many records have what the level says. */
  readonly number: number;
  /** Something else changes as well. */
  readonly mixed: boolean;
}

const none: TreatmentCounts = { same: 0, closes: 0, opens: 0, unclear: 0, open: 0, neither: 0 };

/** Fields that were counted: each is asked for again whenever the picture is drawn. */
const counted = new WeakMap<readonly Change[], TreatmentCell>();

/** The field of a home State; nothing where it was not worked out, as for the State of the event itself. */
export function cellOf({ given, changes }: TreatmentRow, home: string, by: By): TreatmentCell | undefined {
  const changed = changes.get(home)?.[by];
  if (changed === undefined) return undefined;
  const known = counted.get(changed) ?? cellWith(given, changed);
  counted.set(changed, known);
  return known;
}

function cellWith(given: readonly Given[], changed: readonly Change[]): TreatmentCell {
  const counts = countsOf(given, changed);
  const level = levelOf(counts);
  const isChange = level === "closes" || level === "opens" || level === "unclear";
  const number = isChange ? counts[level] : level === "same" ? counts.same : counts.open;
  return { ...counts, level, number, mixed: isChange && changed.length > number };
}

function countsOf(given: readonly Given[], changed: readonly Change[]): TreatmentCounts {
  const after = new Map(changed.map((change) => [change.record, change.after]));
  const counts = { ...none };
  for (const { record, verdict } of given) counts[becomes(verdict, after.get(record) ?? verdict)] += 1;
  return counts;
}

/** What a row says in one line. */
export function lineOf(row: TreatmentRow, homes: readonly string[], by: By): TreatmentLine {
  const { event, given } = row;
  const states: Record<TreatmentLevel, number> = { same: 0, closes: 0, opens: 0, unclear: 0, unsettled: 0 };
  const found = { closes: new Set<string>(), opens: new Set<string>(), unclear: new Set<string>() };
  for (const home of homes) {
    const cell = cellOf(row, home, by);
    if (cell === undefined) continue;
    states[cell.level] += 1;
    for (const { record, before, after } of row.changes.get(home)?.[by] ?? []) {
      const kind = becomes(before, after);
      if (kind === "closes" || kind === "opens" || kind === "unclear") found[kind].add(record);
    }
  }
  const notSettled = given.filter(({ verdict }) => verdict === "unknown");
  return {
    event,
    given: given.length,
    met: given.filter(({ verdict }) => verdict === "met").length,
    notSettled: notSettled.length,
    naming: notSettled.filter(({ naming }) => naming).length,
    records: { closes: found.closes.size, opens: found.opens.size, unclear: found.unclear.size },
    states,
  };
}

/** What the matrix says as a whole: each State of the event once, and no State before another. */
export interface Finding {
  readonly events: number;
  /** States of the event by what stands out over all homes. */
  readonly levels: Readonly<Record<TreatmentLevel, number>>;
  readonly given: number;
  readonly notSettled: number;
  readonly naming: number;
}

/** Sums up lines. */
export function findingOf(lines: readonly TreatmentLine[]): Finding {
  const levels: Record<TreatmentLevel, number> = { same: 0, closes: 0, opens: 0, unclear: 0, unsettled: 0 };
  for (const { records, met } of lines) levels[levelOf({ ...none, ...records, same: met })] += 1;
  const sum = (of: (line: TreatmentLine) => number) => lines.reduce((total, line) => total + of(line), 0);
  return {
    events: lines.length,
    levels,
    given: sum(({ given }) => given),
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
export function homeGroups(row: TreatmentRow, homes: readonly string[], by: By): readonly HomeGroup[] {
  const groups = new Map<string, { cell: TreatmentCell; homes: string[] }>();
  for (const home of homes) {
    const cell = cellOf(row, home, by);
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
