import type { TreatmentLine } from "../../../generated/types/model.ts";
import {
  type TreatmentCounts,
  type TreatmentLevel,
  treatmentLevelOf,
  treatmentOutcome,
} from "./treatment-level.ts";
import type { GivenRecord, TreatmentBy, TreatmentChange, TreatmentRow } from "./treatment-rows.ts";

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
  const counts = countsOf(given, changed);
  const level = treatmentLevelOf(counts);
  const isChange = level === "closes" || level === "opens" || level === "unclear";
  const number = isChange ? counts[level] : level === "same" ? counts.same : counts.open;
  return { ...counts, level, number, mixed: isChange && changed.length > number };
}

function countsOf(given: readonly GivenRecord[], changed: readonly TreatmentChange[]): TreatmentCounts {
  const after = new Map(changed.map((change) => [change.record, change.after]));
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
