import type { OrdinaryPerson } from "@civic/schema/compute";
import { type LimitRank, limitRows, rankOf } from "../../records/limit-rows.ts";
import type { Language } from "../../words/language.tsx";
import type { PersonBoard } from "./board-model.ts";

/** A time limit, and for whom it is the same. */
export interface BoardLimit {
  readonly record: PersonBoard["navigation"]["entitlements"][number]["record"];
  readonly rank: LimitRank;
  readonly words: { readonly by: string; readonly left?: string; readonly depends?: string };
  /** The last day that is certain to be in time, and the last that may be. */
  readonly earliest?: string;
  readonly latest?: string;
  /** First day on which it can be asked for, where that is to come. */
  readonly opensOn?: string;
  readonly homes: readonly string[];
  readonly persons: readonly OrdinaryPerson[];
}

/** Time limits with a last day, the first to end on top, and those without one. */
export interface BoardLimits {
  readonly dated: readonly (BoardLimit & { readonly earliest: string })[];
  readonly undated: readonly BoardLimit[];
}

/** By when all that may be asked for must be; the same limit for several persons is said once. */
export function limitsOf(boards: readonly PersonBoard[], language: Language): BoardLimits {
  const found = new Map<string, BoardLimit>();
  for (const { home, person, navigation } of boards)
    for (const { entitlement, words } of limitRows({ ...navigation, firstSteps: [] }, language)) {
      const { record, timeLimit } = entitlement;
      const key = `${record.id} ${words.by}`;
      const { homes = [], persons = [] } = found.get(key) ?? {};
      found.set(key, {
        record,
        words,
        rank: rankOf(timeLimit),
        ...(timeLimit?.lastDay && { earliest: timeLimit.lastDay.earliest }),
        ...(timeLimit?.lastDay?.latest && { latest: timeLimit.lastDay.latest }),
        ...(timeLimit?.opensOn && { opensOn: timeLimit.opensOn }),
        homes: [...new Set([...homes, home])],
        persons: [...new Set([...persons, person])],
      });
    }
  const all = [...found.values()];
  const isDated = (limit: BoardLimit): limit is BoardLimits["dated"][number] => limit.earliest !== undefined;
  return {
    dated: all.filter(isDated).sort((a, b) => (a.earliest < b.earliest ? -1 : 1)),
    undated: all.filter((limit) => !isDated(limit)),
  };
}

/**
 * Where a day stands between the attack and the last of the days, from 0 to 1. Days count less the later they are: a
 * week must be seen beside ten years.
 */
export function placeOfDay(
  day: string,
  { first, last }: { readonly first: string; readonly last: string },
): number {
  const days = (until: string) => Math.max(0, (Date.parse(until) - Date.parse(first)) / 86_400_000);
  const whole = Math.log1p(days(last));
  return whole === 0 ? 0 : Math.min(1, Math.log1p(days(day)) / whole);
}
