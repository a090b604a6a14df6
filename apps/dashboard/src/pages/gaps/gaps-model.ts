import type { Gap } from "@civic/schema";
import { grouped } from "@civic/schema/compute";
import { widerNeed } from "../../records/need-tree.ts";
import { widerPhase } from "../../records/phase-tree.ts";
import type { Filters, Grouping } from "./gaps-filters.ts";

/** The gaps that pass the filters; a need stands for the finer ones below it, a stage for the phases inside it. */
export function filteredGaps(gaps: readonly Gap[], filters: Filters): readonly Gap[] {
  const { kind, need, phase, owner } = filters;
  return gaps.filter(
    (gap) =>
      (kind === undefined || gap.kind === kind) &&
      (need === undefined || gap.need === need || (gap.need && widerNeed(gap.need)) === need) &&
      (phase === undefined || gap.phase === phase || (gap.phase && widerPhase(gap.phase)) === phase) &&
      (owner === undefined || gap.owner.publisher === owner),
  );
}

/** Gaps that stand together, under the code that they share; without one where they have none. */
export interface GapGroup {
  readonly code: string | undefined;
  readonly gaps: readonly Gap[];
}

/** The gaps under what they are put together by. Those without it come last. */
export function groupedGaps(gaps: readonly Gap[], by: Grouping): readonly GapGroup[] {
  const groups = [...grouped(gaps, (gap) => codeOf(gap, by) ?? "")].map(([code, own]) => ({
    code: code === "" ? undefined : code,
    gaps: own,
  }));
  return groups.sort((a, b) => Number(a.code === undefined) - Number(b.code === undefined));
}

function codeOf({ kind, owner, need, jurisdiction }: Gap, by: Grouping): string | undefined {
  if (by === "kind") return kind;
  if (by === "owner") return owner.publisher;
  return by === "need" ? need && (widerNeed(need) ?? need) : jurisdiction;
}

/** The first gaps of all groups together, and how many are left. */
export function firstOf(groups: readonly GapGroup[], most: number) {
  let room = most;
  const shown = groups.flatMap(({ code, gaps }) => {
    const some = gaps.slice(0, Math.max(room, 0));
    room -= some.length;
    return some.length === 0 ? [] : [{ code, gaps: some, count: gaps.length }];
  });
  const all = groups.reduce((sum, { gaps }) => sum + gaps.length, 0);
  return { shown, left: Math.max(all - most, 0) };
}

/** Bodies that lead victim assistance, of each State that a list is about. */
export function leadersByState(gaps: readonly Gap[]): ReadonlyMap<string, readonly string[]> {
  return new Map(gaps.map(({ jurisdiction, owner }) => [jurisdiction, owner.organisations]));
}
