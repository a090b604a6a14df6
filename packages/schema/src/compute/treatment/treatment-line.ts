import type { TreatmentLine } from "../../../generated/types/model.ts";
import type { Verdict } from "../../eligibility/verdict.ts";
import {
  type TreatmentCounts,
  type TreatmentLevel,
  treatmentLevelOf,
  treatmentOutcome,
  weighedIn,
} from "./treatment-level.ts";
import type { GivenRecord, TreatmentBy, TreatmentChange, TreatmentRow } from "./treatment-rows.ts";

/** One field of the matrix. */
export interface TreatmentCell extends TreatmentCounts {
  readonly level: TreatmentLevel;
  /** How many records have what the level says. */
  readonly number: number;
  /** Records that open, or may open, to either. */
  readonly weighed: number;
  /** Of these: settled for both. */
  readonly settled: number;
  /** Something else changes as well. */
  readonly mixed: boolean;
}

const none: TreatmentCounts = { same: 0, closes: 0, opens: 0, unclear: 0, open: 0, neither: 0 };

/** Fields that were counted: each is asked for again whenever the picture is drawn. */
const counted = new WeakMap<readonly TreatmentChange[], TreatmentCell>();

/** The field of a home State; nothing where it was not worked out, as for the State of the event itself. */
export function treatmentCell(
  { given, changes }: TreatmentRow,
  home: string,
  by: TreatmentBy,
): TreatmentCell | undefined {
  const changed = changes.get(home)?.[by];
  if (changed === undefined) return undefined;
  const known = counted.get(changed) ?? cellWith(given, changed);
  counted.set(changed, known);
  return known;
}

function cellWith(given: readonly GivenRecord[], changed: readonly TreatmentChange[]): TreatmentCell {
  const after = new Map(changed.map((change) => [change.record, change.after]));
  const counts = countsOf(given, after);
  const settled = given.filter(({ record, verdict }) => isSettled(verdict, after.get(record) ?? verdict));
  const level = treatmentLevelOf(counts);
  const number = level === "unsettled" ? counts.open : counts[level];
  const mixed = changed.length > (level === "same" ? 0 : number);
  return { ...counts, level, number, mixed, weighed: weighedIn(counts), settled: settled.length };
}

/** Known for both, and not for neither. A right that may open at home and closes for the other is not settled. */
function isSettled(before: Verdict, after: Verdict): boolean {
  return before !== "unknown" && after !== "unknown" && (before === "met" || after === "met");
}

function countsOf(given: readonly GivenRecord[], after: ReadonlyMap<string, Verdict>): TreatmentCounts {
  const counts = { ...none };
  for (const { record, verdict } of given)
    counts[treatmentOutcome(verdict, after.get(record) ?? verdict)] += 1;
  return counts;
}

/** What a row says in one line. */
export function treatmentLine(row: TreatmentRow, homes: readonly string[], by: TreatmentBy): TreatmentLine {
  const { event, given } = row;
  const states: Record<TreatmentLevel, number> = { same: 0, closes: 0, opens: 0, unclear: 0, unsettled: 0 };
  const found = { closes: new Set<string>(), opens: new Set<string>(), unclear: new Set<string>() };
  for (const home of homes) {
    const cell = treatmentCell(row, home, by);
    if (cell === undefined) continue;
    states[cell.level] += 1;
    for (const { record, before, after } of row.changes.get(home)?.[by] ?? []) {
      const kind = treatmentOutcome(before, after);
      if (kind === "closes" || kind === "opens" || kind === "unclear") found[kind].add(record);
    }
  }
  const notSettled = given.filter(({ verdict }) => verdict === "unknown");
  const met = given.filter(({ verdict }) => verdict === "met");
  const changing = new Set([...found.closes, ...found.unclear]);
  const open = new Set([...notSettled.map(({ record }) => record), ...found.unclear]);
  const weighed = new Set([...met.map(({ record }) => record), ...open, ...found.opens]);
  return {
    event,
    given: given.length,
    met: met.length,
    notSettled: notSettled.length,
    naming: notSettled.filter(({ naming }) => naming).length,
    weighed: weighed.size,
    settled: weighed.size - open.size,
    records: {
      same: met.filter(({ record }) => !changing.has(record)).length,
      closes: found.closes.size,
      opens: found.opens.size,
      unclear: found.unclear.size,
    },
    states,
  };
}
